import { saysNothing } from '../rectification/checks/cell-says';
import { anyOf } from '../text/any-of';
import { denialOf } from '../text/denial';
import { takingBack } from '../text/taken-back';
import { readBareAnswer, readYesNo } from '../text/yes-no';

/** What a cell says of a reply to the giver: given, not asked for, or neither of them for sure. */
export type ReplySaid = 'given' | 'needless' | 'not-given';

const replying = '答复|回复|反馈|回应|告知|办复|复函|说明|解释|沟通';
const speaksOfReply = new RegExp(replying);
/** What stands behind the colon is the reply itself: 已答复：资金不足，暂不具备条件. */
const ownWords = new RegExp(`((?:${replying})(?:如下|内容|情况|意见|其|本人|对方)?)[:：].*$`, 'su');

/** What leaves a reply open（审核中、6月底前反馈、1人联系不上）, beside what does so anywhere. */
const leftOpen = anyOf(
  // 已答复（催办）, 已催办答复; 经催办已答复 is none
  /催|[重再]新?(?:答|回|反|办|核)|[仅只]|半|多数|大部|^(?:多|少)$/,
  // 初步答复, 临时答复, 原则上
  /初步|临时|阶段|中间|先行|先期|^先|基本|大体|原则|争议|有误|错|更正|存疑|疑问|矛盾|混/,
  // 审核中, 送达中, 邮寄在途, 已拟稿
  /正[在待]|候|布置|稿|中的|[函征]询|[^其集之]中$|在途|起草|审[核批签定]|会签|把关|排队|安排|落实中|过程/,
  // 退信, 查无此人, 联系不上, 无人接听, 作废, 重复
  /退|[查找][无不]|失联|失效|无(?:人|记录|法|从|果|效|回)|打不通|关机|停机|空号|匿名|外出|出差|不在|撤|作废|取消|废止|遗失|丢|忘|来不及|拒/,
  // 6月底前, 下周, 预计明天, 延期
  /[日号月底年周末](?:之|以)?前|[下本]周|[下本次]月|下(?:次|回|步)|明[天日年]|后天|近日|改[期日天]|延[期后至]|推[迟后]|顺延|择|另|计划|预计|准备|打算|争取|力争|将|以后|今后|届时|再说|再议|尽[快早]/,
  // 请张三答复, 由张三反馈, 转住建局答复, 张三负责
  /(?<![回反响相])应|[须请托]|要求|通知[^,]{1,8}答复|负责|责成|安排|交(?!流|谈|心)|转|移送|领导|等|(?<!已|已经|理|事|缘|自)由|换人|建议|(?<!认)可(?!行)|怎|谁|何|[?？×✗]|免|(?:^|,)[否无空](?=,|$)/,
);
/** Words of the matter and not of the reply: 暂不具备条件, 正在改造, 列入明年计划. */
const matter =
  '实施|办理|办结|解决|整改|落实|资金|条件|列入|纳入|推进|建设|改造|施工|协调|采纳|吸收|研究|政策|权限|项目|工程|问题|经费|预算|调研';
const harmless = anyOf(
  // 本人不认可: it was a reply all the same, and 对方未回复 is another's silence
  /但?(?:本人|对方|群众|反映人|意见人|提出人|其)?(?:仍|还|表示|尚)*不(?:太|够|很|甚)?(?:认可|满意|理解|接受|同意)/,
  new RegExp(`(?:对方|本人|群众|反映人|意见人|提出人|其)[^,]{0,2}(?:未|没有?)(?:再|予)*(?:${replying})`),
  // 无意见, 无异议, 暂无其他诉求
  /暂?(?:没有|无)(?:任何|新的?|其他|其它|不同|进一步)*(?:意见|异议|诉求|要求|建议|疑问|问题)/,
  // 经催办已答复, 催办后答复
  /(?:经|接到?)[^,]{0,4}催[办促]?(?:后|,)?|催[办促](?:[一二两三0-9]次)?后/,
  // 会议中, 交谈中, 按要求, 领导审定后答复
  /(?:会议|会上|座谈|谈话|交谈|走访|调研|见面)[^,]{0,2}中|按(?:照)?要求|领导(?:当面|已|审定后|签批后|审核后)|(?:经|报)[^,]{0,6}(?:审[核定签批]|同意)后|审[核定签批]后/,
  // 部分采纳并答复, 采取座谈等方式
  /转(?:达|告)|可以|等[0-9一二三四五六七八九十]*(?:人|名|位|种|方式|形式)|部分(?:建议|意见)?[^,]{0,2}采纳|第[一二三四]次/,
  new RegExp(`(?<=^|,)(?!(?:[^,]*(?:退回|重新|${replying}|催|[?？])))[^,]*(?:${matter})[^,]*`),
);
const isLeftOpen = takingBack(leftOpen, harmless);
const notGiven = [/^(?:未|没有?|无$|否|是否|[需须应]|要求|请)/u, denialOf(replying)];
/** What is being done with an opinion is no reply to its giver. */
const underWay =
  /^(?:正在?|还在|仍在|尚在)|^(?:答复|回复|反馈|办理|处理|研究|协调|核实|沟通)之?中$|^已?(?:受理|转办|交办|登记|催办|督办)$|^暂缓/u;
/** A reply in so few signs would be none. */
const shortest = 6;

const needless = /不需要?|无需要?|不用|不必|无须/gu;
const needlessClause = /(?:不需要?|无需要?|不用|不必|无须)[^,]*/gu;
/** 不用书面，但要当面答复; 暂不需答复; 部分无需答复: a reply is asked for all the same, or later, or of some. */
const asksAllTheSame = /[需须要应请但待暂余拟]|部分|个别|[0-9０-９]+[人条项]|建议|是否|[?？]/u;

const given = new RegExp(`(?:已经?|均|都)[^,未不没]{0,16}(?:${replying})`, 'u');

const plainOf = (text: string): string =>
  text
    .replace(/\s+/gu, '')
    .replace(ownWords, '$1')
    .replace(/[，；;。、（）()【】[\]]/gu, ',')
    .replace(/^,+|,+$/gu, '');

/** How a reply is on its way, or cannot get there: no words of the reply. */
const onItsWay = /[寄送]|联系|打不通|接听|退信|查无|[审拟]|草稿|领导(?!班子|干部|带头)|匿名|重新|催|[?？]/;
const ofMatter = new RegExp(matter);

/** Whether a text of 反馈情况 is the reply itself（暂不具备条件，今年列入计划）: it speaks of the matter and not of replying. */
function isReplyItself(plain: string): boolean {
  return plain.length > shortest && ofMatter.test(plain) && !speaksOfReply.test(plain) && !onItsWay.test(plain);
}

/**
 * What a cell of 答复状态、反馈情况 says of the reply: given where it speaks of one, answers yes or holds the reply itself, and nothing beside it
 * leaves anything open（部分答复、审核中、6月底前反馈）. 本人不认可 takes no reply back.
 */
export function replySaid(text: string | undefined, column: 'answerStatus' | 'feedback'): ReplySaid {
  if (text === undefined || saysNothing(text)) return 'not-given';
  const plain = plainOf(text);
  const bare = plain.replace(needless, '');
  if (bare !== plain && !given.test(plain)) return asksAllTheSame.test(bare) ? 'not-given' : 'needless';
  if (readBareAnswer(plain) === false || underWay.test(plain)) return 'not-given';
  if (column === 'feedback' && isReplyItself(plain)) return 'given';
  if (!given.test(plain) && notGiven.some((pattern) => pattern.test(plain))) return 'not-given';
  return isLeftOpen(plain.replace(needlessClause, '')) ? 'not-given' : 'given';
}

const dayOpen = takingBack(leftOpen, /[当同]天|会议?[上中]/);

/** Whether 反馈时间 holds when a reply was given, and not when one is to be（6月底前、预计6月30日、改期）. */
export function replyDated(text: string | undefined): boolean {
  if (text === undefined || saysNothing(text)) return false;
  const plain = plainOf(text);
  if (/[每随]|及时|原定|定于|适时/u.test(plain) || readYesNo(plain) === false) return false;
  return !dayOpen(plain);
}
