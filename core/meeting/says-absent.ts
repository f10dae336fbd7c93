import { saysNothing } from '../rectification/checks/cell-says';
import { anyOf } from '../text/any-of';
import { denialOf } from '../text/denial';
import { beginsWithSurname } from '../text/surnames';
import { takingBack } from '../text/taken-back';
import { readYesNo } from '../text/yes-no';

const coming = '到|参加|参会|与会|出席|列席|来|在场|派';
const stayedAway = denialOf(coming);
/** 待派员, 拟参加; 接待办派员 and 招待所 are none. */
const stillToCome = new RegExp(`(?:(?<![招接优])待|拟)[^，,。；;]{0,4}(?:${coming})`, 'u');
const asked = /^已?(?:经)?(?:邀请|通知|报请|函告)|^[应拟请](?:到|参加|出席)/u;
const away = /请假|缺席|缺勤|告假|[病事休年产探]假|出差|外出|旷[课会工]|公[差出](?!车)|住院|值班(?!室)|下乡|^(?:无人|没有?人|未安排)/u;
const nobody = /^(?:否|不|×|✗|✘|[0０〇零]人?)$/u;

/** Whether a text says that somebody did not come: 未到会, 不能参加, 请假, 未派员. */
export function saysAbsent(text: string): boolean {
  const plain = text.replace(/\s+/gu, '');
  return nobody.test(plain) || away.test(plain) || stayedAway.test(plain);
}

/** 中途离开, 视频, 委托李四, 由李四代会: not to the end, from afar or through another. Beside a name（代小平）no more is looked for. */
const leaving =
  /中途|提前[^,]{0,4}[离退走]|早退|离[开席场会]|退[场席]|半[程场段]|委托|授权|由[^,]+代|代[签会替参开]|代$|替|视频(?!会议?[室场])|线上|远程|网络|网上|连线|电话|[只仅](?:参|到|签|上|下|听)|补签|[吧吗?？]/;
/** 先走, 到会（公差）, 应到, 参加培训: less than coming oneself and staying, or not said to have been. */
const partly = anyOf(
  leaving,
  /半[途天日个]|先[离退走行]|散会前|(?:^|,)[上下]午(?=,|$)|[0-9一二两三几半]个?多?(?:小时|钟头)|代(?!表)|补[学课]?|录[像播]|回[放看]|自学|书面(?!发言)|口头(?!发言)/,
  /[应可须请](?:到|参|出席)|要求|通知|准备|计划|有事|另有|冲突|培训|监考|调研|外地|[省市县区镇乡里](?:里|委|政府|直)?(?:开|的)?(?:会|活动|人代会|党代会)|办[事案]|轮到|到龄|存疑|疑|挂名|一会儿?|露面|[分另]会场|轮换|又(?!作|发)|被叫|小差|前半|议程|(?:^|,)[否×✗](?=,|$)/,
);
/** 张三，因病提前退场: the part behind a name that speaks of him. */
const leftAfter = new RegExp(`^(?:后来?|又|因[^，,]{1,6}|通过|临时)?(?:${leaving.source}|请假|缺席|未[来到])`);
const inPart = takingBack(
  partly,
  /视频会议?[室场]|补充|代表|[作做]?(?:口头|书面)(?:发言|表态|汇报)|接到?(?:电话|书面)?通知|(?:按|依)[^,]{0,2}(?:要求|通知)/,
);
/** 张三（待定）, 张三（公差）: what stands in the bracket behind a name. */
const bracket = /[（(【[]([^（）()【】[\]]*)[）)】\]]/u;
/** 联系人张三, 看记录, 书面指导: nobody who came. */
const notThere = /^联系人|负责联系|查阅|看(?:了)?(?:会议|学习)?记录|(?:资料|材料)审[核查]|抽查|(?:书面|电话|远程)(?:指导|审核)|听取汇报/u;

/** 张三（新余市委）, 张三（不动产中心主任）: his unit or post. */
const whoOrWhere = /(?:[委局院部科室站所组镇乡县市区村校]|中心|书记|[部局组县镇乡校院]长|主任|委员|干部)$/u;

/** Whether what stands in a bracket behind a name says that he did not come, or not all the time. */
function isLeftInBracket(part: string): boolean {
  const said = (bracket.exec(part)?.[1] ?? '').replace(/\s+/gu, '');
  return said !== '' && !whoOrWhere.test(said) && (/^缺|旷/u.test(said) || saysAbsent(said) || inPart(said) || stillToCome.test(said));
}

/** 到会, 已签到, 全程参加, 是: words for coming oneself; 到外地, 代到 and 应到 are none. */
const came =
  /(?<=^|[已实均都签报迟晚记长任席人员志手者期时前,])到(?:$|会|场|席|位|齐|了|[0-9,])|签到|到[会场]|参加|出席|列席|参会|与会|在场|全勤|^(?:正常)?出勤|^在$/u;

/** What may stand right before 到会 or 参加: 已, 准时, 3月5日上午, 王书记. 愿意, 报名, 云 and 会 say that it is not so yet, or not so. */
const harmlessLead =
  /已经?|均|都|全[部体员程]|本人|亲自|[准按如]期|[准按]时|及时|作为|以|普通|身份|主持|因公|按(?:要求|通知|规定)|正常|现场|实际?|签|报|迟|晚|并|党员|领导|班子成员|[0-9年月日.:：/-]+|[上下]午/gu;

/** 党组书记王强, 主要负责同志, 局长 before 到会. */
const namesOfficer =
  /(?:书记|[局镇乡县市区校院部站所]长|主任|主席)(?:\p{Script=Han}{2,3})?$|(?:主要负责|负责)?(?:同志|负责人|人)$|一把手$|^会议?期间$|代表$/u;

function hasPlainLead(plain: string): boolean {
  const found = came.exec(plain);
  if (found === null) return true;
  const lead = (plain.slice(0, found.index).split(',').pop() ?? '').replace(harmlessLead, '');
  return lead === '' || (lead.length <= 4 && beginsWithSurname(lead)) || namesOfficer.test(lead);
}

/** Whether a text says that somebody came, himself and to the end; null where it does not say so for sure（到会，中途离开; 应到; 参加培训）. */
export function saysPresent(text: string): true | null {
  const plain = text.replace(/\s+/gu, '').replace(/[，；;。、（）()]/gu, ',');
  if (!came.test(plain) && readYesNo(text) !== true) return null;
  return hasPlainLead(plain) && !saysAbsent(plain) && !inPart(plain) ? true : null;
}

/**
 * The parts of a cell that name who came; '' where nobody did（无、待定、督导组未到会）, is only expected（拟派员参加、已邀请）or stayed
 * （张三，中途离开）.
 */
export function whoCame(text: string): string {
  if (nobody.test(text.trim())) return '';
  const parts = text.split(/[、，,；;。\n]+/u).filter((part) => part.trim() !== '');
  const isThere = (part: string, at: number): boolean => {
    const next = (parts[at + 1] ?? '').trim();
    const leaves = leaving.test(part) || leftAfter.test(next);
    return (
      !leaves &&
      !notThere.test(part.trim()) &&
      !isLeftInBracket(part) &&
      !saysNothing(part) &&
      !saysAbsent(part) &&
      !stillToCome.test(part) &&
      !asked.test(part.trim())
    );
  };
  const there = parts.filter(isThere);
  return there.length === parts.length ? text : there.map((part) => part.trim()).join('、');
}
