import { anyOf } from '../../text/any-of';
import { wholePercent } from './end-words';

const now = '(?:现在?|目前|至今|截至目前|最终)';
const how =
  '(?:均|都|也|已经?|于[0-9年月日上中下旬底初]{2,11}前?|由[^,，]{2,10}(?:牵头|负责|组织)|全部|全面|按期|如期|按时|按照?(?:要求|时间节点|时限|清单|标准)|对照清单|逐[项条]|彻底|得到|有效|圆满|顺利|妥善)*';
/** 该问题, 上述5个问题, 整改任务, 6家企业均 */
const item =
  '(?:[0-9]+[家户处所][^,，]{0,4}(?=[均都全])|[^,，]{1,6}[委办组局](?=已审)|该|此|本|上述|以上|相关|反馈的?|所有|各项|项|条|[0-9]+[项个条件])*(?:整改)?(?:问题|事项|任务|措施|工作|线索)?';
/** An end of the rectification, whatever it is said of. */
const mended =
  '(?:(?:完成整改|整改(?:完成|完毕|到位|落实到位))(?:任务|工作|到位|了)*|(?:准予|予以|同意|审核)销号|(?<=全部|全面|已)整改|整改结束)';
/** Ends that may be of a step（该项工作已完成）: of the problem or its rectification they are ends of the whole. */
const settled = '(?:完成|整改|解决|办结|办理完毕|落实到位|化解|清零|销号)';
const ofProblem = '(?:[^,，]{0,16}问题|整改(?:问题|工作|任务|事项|措施)?|[0-9]+[项个条件](?:整改)?(?:问题|措施|任务|事项))';
/** 已完成整改, 现已全部整改到位, 整改完毕, 供水问题已得到解决, 5项措施均已完成, 已销号 */
const ofWhole = new RegExp(
  `^但?${now}?(?:${item}${how}${mended}|${ofProblem}(?=[均都也已全得])${how}${settled}|${item}(?=[均都也已全])${how}(?:办结|销号)|已全部完成|(?<=^但?(?:现|目前|至今|最终)在?)(?=[均都也已])${how}(?:完成|解决|办结|落实到位|清零|竣工|完工))(?:[并且]?将?(?:长期坚持|持续(?:坚持|巩固|推进)|常态化(?:坚持|推进))(?:下去)?)?$`,
  'u',
);
/** 现已, 目前已全部: what stood before is over. */
const byNow = new RegExp(`^但?${now}`, 'u');

/** 加快推进: it goes on, where nothing says that it is over by now. */
const goesOn = /继续|持续|长期|推进/u;
/** What is still to come, whatever is said behind it. */
const toCome = anyOf(
  /正在|下一步|仍|尚|还[有需]|待|拟|(?:其余|剩余|余下)(?![^,，]*[均已])|除[^，,]{1,10}外|预计|争取|力争|(?<!已)将|退回|打回|驳回|重新(?:整改|修改|撰写|上报)|补课/,
  /(?<!(?:制[定订]|完善|印发|出台)[^，,。；;]{0,8})计划/,
);
/** 李四拒不整改, 绿化施工中: what hampers the work, and is no fault of the kind that is put right. */
const hampers = /拒(?!收|绝收|绝宴|腐|贿|礼)|不(?:配合|同意|愿|搬|签)|失联|联系不上|阻[工挠拦]|诉讼|[工办理改设谈商审标]中$/u;
/** What is not all of it, or not there: the fault as it was found, where 现已 stands behind it. */
const notAll =
  /部分|基本|初步|阶段|个别|多数|[未没](?!来)[^，,。；;]{0,6}(?:完成|到位|解决|整改|落实|销号|办结)|不到位|(?<![未无防][^,]{0,4})反弹/u;
/** 前期未启动, 检查时发现: told of the past. */
const ofPast = /^(?:前期|此前|之前|原(?!则)|起初|当时|最初|(?:排查|检查|自查|反馈|巡察|核查)(?:时|中|发现))/u;
/** 要求整改到位, 督促整改完毕 are wishes. */
const wished = /要求|督促|确保|责[成令]|敦促|务必/u;

/** Whether something stands in the way of the work before an end, and the end does not say that it is over by now（李四拒不整改，已完成）. */
export const isHampered = (before: readonly string[], end: string): boolean =>
  !byNow.test(end) && before.some((clause) => hampers.test(clause));

/** 个别问题已解决, 其中3个问题已整改: of a part; 12个问题均已整改 is of all. */
const ofPart =
  /个别|其[他它中余]|有的|部分|数|第[一二三四五六七八九]|[首前一二三][批期]|简单|主要|[0-9一二两三四五六七八九十]+[项个条件家户处](?!.*[均都全])/u;
/** Whether a clause speaks of a part by its words. */
export const isOfPart = (clause: string): boolean => ofPart.test(clause);

/** Longer clauses tell a story. */
const longestEnd = 40;

/** Whether a clause tells of the end of the whole, the problem or its rectification, and not of a step. */
export const endsWhole = (clause: string): boolean =>
  clause.length <= longestEnd && (wholePercent.test(clause) || (ofWhole.test(clause) && !isOfPart(clause)));

/**
 * Whether the last of the clauses tells of the end of the whole and none before it leaves anything over（学习不系统，已完成整改; 前期尚未启动，
 * 现已整改到位）. What was amiss is told first: only 现已 and its like end what is told as not done.
 */
export function endIsToldLast(clauses: readonly string[]): boolean {
  const last = clauses[clauses.length - 1] ?? '';
  if (!endsWhole(last) || isHampered(clauses.slice(0, -1), last)) return false;
  const heads = clauses.slice(0, -1).filter((clause) => !(byNow.test(last) && ofPast.test(clause)));
  if (!/[已均都全现]/.test(last) && heads.some((head) => wished.test(head))) return false;
  return !heads.some((head) => toCome.test(head) || (!byNow.test(last) && (goesOn.test(head) || notAll.test(head))));
}

const betweenClauses = /[。；;，,！!\n]+/u;

/** The clauses of a text as it stands, without blanks; an enumeration（责任不清、推诿扯皮）is part of one. */
export function clausesOf(text: string): readonly string[] {
  return text
    .split(betweenClauses)
    .map((part) => part.replace(/\s+/gu, ''))
    .filter((part) => part !== '');
}

/** Reports longer than this tell of too much for their last clause to speak of all of it. */
const longestReport = 200;
/** Numbers whose last one speaks for itself only. */
const numbered =
  /[①②③④⑤⑥⑦⑧⑨]|(?:^|[。；;，,\n])\s*(?:[（(]?\d{1,2}[）)]|\d{1,2}[.．、](?!\d)|[一二三四五六七八九]是|第[一二三四五六七八九])/u;
/** 均已完成整改 speaks for all that was numbered. */
const ofAll = /[均都]|全部|^(?:目前|现|至今)/u;

/** Whether the last clause of a report speaks of the problem or its rectification as a whole, with nothing before it left over. */
export function reportEndsWhole(text: string): boolean {
  if (text.trim().length > longestReport) return false;
  const clauses = clausesOf(text);
  return endIsToldLast(clauses) && (!numbered.test(text) || ofAll.test(clauses[clauses.length - 1] ?? ''));
}
