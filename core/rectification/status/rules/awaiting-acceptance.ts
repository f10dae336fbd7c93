import { anyOf } from '../../../text/any-of';
import { closing } from '../closing-words';
import { fullyDone } from '../end-words';
import { hasOpenClause, isOpenBesideClosing } from '../open-beside-closing';
import { type StatusRule, whereAny } from './rule';

const words = anyOf(
  // 待验收, 等督导组复核
  /[待等](?:上级|县|市|区|督导组|纪委|办公室|第三方|专家|现场|组织|领导|[^,后]{0,8})?(?:验收|销号|审核|复核|核查|核验|核实|确认|审定|复查|评估|审批|销案|结案|认定|检查|审查|评审|复审|终审|终验|复验|验证)/,
  // 待闭环; 待整改后销项 has the work before it
  /[待等][^,后整改]{0,4}(?:闭环|关闭|归档|核销|销项|销账|摘牌)/,
  // 申请销号, 拟销号, 提交验收, 报督导组审核
  /申请(?:现场|上级|组织)?(?:验收|核查|核验|销号|销项|销案|销账|结案|核销|闭环|关闭|摘牌|复核|复查)|(?:拟|报)验|拟(?:销号|销项|审核|结案|核销|闭环|摘牌)/,
  // 申请县委办验收销号, 申请督导组现场核查
  /申请(?:上级|第三方|专家|[^,后延]{0,5}[组委办局室部院县市区])(?:进行|予以|现场|组织)?(?:验收|销号|复核|复查|核查|核验|审核|结案|核销)(?!合格|完成|完毕|后|.*(?:已(?:验收|销号|结案|批准|同意)|通过))/,
  /(?:申报|报请|提请|提交|上报|报送|报)[^,后]{0,6}(?:(?:验收|销号|审核|复核|审批|结案|核销)(?!合格|通过|完成|完毕)|(?:复查|核[查验]|审[查定]|评审)(?!合格|通过|完成|完毕|报告|结果|情况|工作|表|意见|问题))/,
  /已(?:提交|上报|报送)(?:销号|验收)|(?:销号|验收|结案|复核|审核)申请(?!被|未|不)|销号材料(?:已)?(?:提交|上报|报送)/,
  // 验收中, 正在审核, 送审
  /(?:验收|审核|审批|复核|复查|复审|核查|销号|评审|审定)(?:进行)?中|正在(?:进行)?(?:验收|销号|审核|复核|核查|申请)|送审|送结案|待[审验]$|报验/,
  // 请予销号, 恳请准予销案, 望予摘牌; 已请示 is no asking for it
  new RegExp(`(?<![邀聘申])(?:请(?!示)|望)[^,后已]{0,6}(?:${closing}|(?:验收|复[查核]|核查|审[核定])(?!合格|通过|完成))`),
  // 具备销号条件, 建议销号, 正在办理销号手续
  /(?:建议|(?<!方)可以?|拟同意|具备)(?:条件)?销号|销号条件|(?:达到?|符合|满足)[^,]{0,6}(?:销号|验收)(?:标准|要求)/,
  /(?:正在|启动|进入|正)[^,]{0,6}销号(?:手续|程序|流程)/,
  // 验收未销号
  /验收,?(?:但)?未销号/,
  // 只差验收, 除验收外均已完成
  /(?:(?:^|,)除|[只就仅]差)了?(?:验收|销号)/,
);
/** 已完成未验收; 正在整改，未销号 has the work before it. */
const notYet =
  /(?:完成|整改|到位|办结|解决|完工|竣工|完毕)[^,]{0,2},?(?:但)?(?:尚|还|暂)?(?:未|没有?|(?<=[尚还])需)(?:经|完成|组织|进行)?(?:验收|销号|销(?=$|,)|审核|核查)/;
/** Signs of 验收, 审核, 复查, 销号, 结案, 批复 and their kin, one of which every word above has. */
const acceptance = /[验审核查认评销结检批闭关归摘证]/;
/** 已完成，待上级批复: said of work that is done; 待批复 alone waits for a leave to begin. */
const approval = /[待等][^,后]{0,8}批复|未(?:完成|组织|进行)[^,]{0,4}验收/;

/** 未申请销号, 没有提交验收材料: nobody has been asked yet. */
const notAsked = /(?:未|没有?)(?:能|曾|及时|按期|按时)?(?:申请|申报|提交|提请|报请|上报|报送|报)(?=[^,后]{0,8}[验审核查销结])/;

/** 已销号，符合销号标准: what was asked for has come. */
const isClosed = /(?:^|,)(?:已|同意|准予|予以?)+销号(?:,|$)|销号[^,未不]{0,4}获(?:批|同意)/;

export const awaitingAcceptance: StatusRule = {
  name: 'awaiting-acceptance',
  status: 'pending_acceptance',
  because: 'done by the writer’s word, and somebody else is to look at it',
  examples: [
    '只差验收',
    '待督导组复核',
    '申请销号',
    '已整改完毕，请予销号',
    '审核中',
    '具备销号条件',
    '正在办理销号手续',
    '已完成未验收',
    '已完成，待上级批复',
  ],
  says: whereAny(
    acceptance,
    (text) =>
      (words.test(text) || (notYet.test(text) && !isOpenBesideClosing(text)) || (approval.test(text) && fullyDone.test(text))) &&
      !notAsked.test(text) &&
      !hasOpenClause(text) &&
      !isClosed.test(text),
  ),
};
