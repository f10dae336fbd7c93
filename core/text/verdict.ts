import { anyOf } from './any-of';
import { isPlainNote } from './approval-notes';
import { denialOf } from './denial';
import { takingBack } from './taken-back';

/** What a person concluded: 通过, 不通过, or what names an approval and does not give it yet（原则同意、待通过）. */
export type Verdict = 'passed' | 'refused' | 'open';

const deeds = '通过|合格|同意|达到|达标|过关';
const passed = new RegExp(`${deeds}|可以召?开|^√$`, 'u');
const denied = denialOf(`${deeds}|召?开`);
/** 不同意见, 未发现不合格项: words that deny nothing. */
const noFault = /不同意见|(?:未|没有?|无)(?:再)?(?:发现|出现|存在|见)?[^,]{0,4}不(?:合格|达标|通过)/gu;
const sentBack = /退回|打回|不放过/u;

/** What leaves an approval open（材料另补、1票反对）, beside what does so anywhere. */
export const conditions = anyOf(
  // 原则同意, 基本合格, 初步通过, 建议通过
  `(?:原则|基本|总体|大体|建议|申请|等候)上?[^,]{0,2}(?:${deeds})|初步|勉强`,
  // 整改后通过, 有条件通过, 附条件
  /条件|(?:整改|修改|完善|补课|补充)[^,]{0,4}后/,
  // 材料另补, 缺2份, 限3日内补齐, 仅限前两项
  /补|修改|完善|重[写新做]|缺|欠|再|另|下次|限期|限[0-9一二三四五六七八九十]|仅|只/,
  // 1票反对, 保留意见, 撤回, 以书记意见为准, 意见见附页, 存在2处问题
  /反对|弃权|保留|作废|撤|退|以[^,]+为准|意见[见附详]|存在|(?<!所)有(?!关)[^,]{0,4}问题/,
);
/** The same in words that leave nothing open. */
export const settled = anyOf(
  // 0票反对, 再接再厉
  /[0零无]票?(?:反对|弃权)|再接再厉/,
  // 无需修改, 已修改完善, 已按要求补充材料, 已整改后
  /(?:[无不]需要?|不用|不必|不再|已经?)(?:按[^,]{1,4})?(?:再|作|进行|要)*(?:修改|补充|完善|补课|整改|补齐|补正)+后?/,
  // 符合条件, 制度完善
  /(?:符合|具备|满足|达到)[^,]{0,6}条件|(?:措施|制度|机制|手续|资料|材料|程序)[^,]{0,2}(?:健全|完善|完备)/,
);

/** Whether something in a conclusion leaves it open（同意，但须补充材料; 原则同意; 同意，李某代签）. 同意，请抓紧落实 leaves nothing open. */
const takesBack = takingBack(conditions, settled);
const isOpen = (plain: string): boolean => takesBack(plain) || !plain.split(',').every(isPlainNote);

const plainOf = (text: string): string => text.replace(/\s+/gu, '').replace(/[，；;。（）()]/gu, ',');

/** Whether something beside an approval may take it back or make it hang on what is not there yet. */
export function leavesOpen(text: string): boolean {
  return isOpen(plainOf(text));
}

/**
 * The verdict a text names; null where it names none. One still to come（待通过、整改后通过）or that something beside it may take back
 * （同意，但须补充材料; 原则同意）is open: what was asked for has to be seen first, by a person.
 * Source: “不能搞照顾性过关” (R069).
 */
export function verdictOf(text: string): Verdict | null {
  const plain = plainOf(text);
  if (sentBack.test(plain) || denied.test(plain.replace(noFault, ''))) return 'refused';
  if (!passed.test(plain)) return null;
  return isOpen(plain) ? 'open' : 'passed';
}
