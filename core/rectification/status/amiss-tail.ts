import { amissSigns, deeds } from '../../text/amiss-signs';
import { anyOf } from '../../text/any-of';
import { isPlain } from '../../text/approval-notes';
import { harmlessAnywhere } from '../../text/taken-back';
import { hasBefallen } from './befallen';
import { finishedStatuses } from './counting';
import { normaliseStatus } from './normalise';
import { statusOf } from './rule-for';
import type { Status } from './vocabulary';

/** How things are where they are well: such words can be told, those for what is amiss have no end. */
const good = anyOf(
  /良好|[较很向]好|好[转评]|反响(?:好|热烈)|[付结还缴]清|低保|满意(?!度(?:[下低]|不高))|认可|肯定|[称点]赞|表扬|拥护|支持|欢迎|锦旗|改[善观]|一新|转变|正常|平[稳整]|稳定|有[序效]|井然|通畅|[畅顺]通|顺畅|通[车水电气]|整洁|干净|美观|[路灯都]亮|清[晰楚]|明[晰显]|显著/,
  /[齐完]全|齐备|完[备整好成毕工]|充[足分实]|达标|合[格规法理]|相符|一致|恢复|复位|入住(?!率低)|成活(?!率[低不])|息[访诉]|和[解睦]|减轻|(?<!(?:满意|质量|水质|收入)[^,]{0,3})下降|缓解|便[捷利]|高效|到[位岗账人户]|上墙|结[束清]|落地/,
);
const upkeep =
  /今后|以后|后续|下一?步|长[期效]|常[态抓]|持续|定期|按[时期月季年]|每[天日周月季年半]|举一反三|建章立制|零[^,]{1,4}|专人|责任(?!缺)/;
/** 清退8户, 满意率98%; 11月交房 is a plan, and of 2户反悔 the figure is no deed. */
const figure =
  /(?<!^|[漏缺遗欠差剩余甩留][^,]?)[0-9一二两三四五六七八九十百千万][余多]?(?:人|户|件|个|项|次|期|场|份|元|万|处|盏|座|台|条|公里|吨|亩|家|起|名|批|天|%|分|村|组|套|类|篇|只|株|棵|米|平方|辆|间|栋|所|宗|笔|倍|成|小时)/;
/** 附照片, 见佐证材料, 办公室负责, 6月底前 */
const note =
  /^(?:详?见|另?附)|(?:材料|照片|附件|资料|清单|名单|报告|记录|截图|发票|凭证)$|[组委办局室部院科站所乡镇村]负责$|^[0-9年月日底末初上中下旬./-]+前?$/;
const reached = /已|均|全部|全面|了(?=[^,之事])/;

const plain = anyOf(deeds, good, upkeep, figure, note, reached, harmlessAnywhere);

/** 无欠账, 没有矛盾纠纷: what is amiss is not there. 无人管, 无故拖延 and 无处堆放 are amiss themselves. */
const deniedAmiss = /(?:[无没]有?|未再?(?:发[现生]|出现|有|见))(?![人法力钱证处着效资款财故偿端视序牌])[^,]{1,6}/gu;

/** Longer clauses tell a story. */
const longestTerse = 10;
/** Clauses of a text as it stands: an enumeration（财务、接待等制度）is one. */
const betweenClauses = /[,，。；;！!\n（）()—…+]+/u;
/** What may well stand behind an end, and is no doubt. */
const fitsEnd: ReadonlySet<Status | null> = new Set<Status>([...finishedStatuses, 'ongoing', 'pending_acceptance', 'cancelled']);
const ends: ReadonlySet<Status | null> = finishedStatuses;

/** Whether a terse clause behind an end names something that befell the work, or something amiss and no deed, nothing that is well and no figure. */
function isAmiss(clause: string): boolean {
  if (clause.length > longestTerse) return false;
  if (hasBefallen(clause)) return true;
  return amissSigns.test(clause.replace(deniedAmiss, '')) && !plain.test(clause) && !isPlain(clause) && !fitsEnd.has(statusOf(clause));
}

/**
 * Whether a text that tells of an end goes on in terse words for something amiss（施工单位撤场、路面开裂）: somebody has to say what they mean for
 * the end. What stands before the end is the problem as it was found.
 */
export function endsAmiss(text: string): boolean {
  const clauses = text.split(betweenClauses).map(normaliseStatus);
  if (!clauses.some(isAmiss)) return false;
  const last = clauses.map((clause) => ends.has(statusOf(clause))).lastIndexOf(true);
  return last >= 0 && clauses.slice(last + 1).some(isAmiss);
}
