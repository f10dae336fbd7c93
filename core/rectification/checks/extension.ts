import { quoted } from '../../finding/quotation';
import { extendedText } from '../deadline/no-deadline';
import type { RectificationItem } from '../item';
import { said } from './cell-says';
import { rowCheck } from './check';

const source = '“如果时间不够可以适当延长”：延长要有原因，原时限要保留';
const serves = ['R023', 'F36'];

const extendsTo = /(?:申请|同意|批准|拟|已|予以)延期|延期[至到]|延长[至到]|顺延[至到]|推迟[至到]|宽限[至到]/u;
const refuses = /(?:不|未|不得|不予|无需|没有)(?:再)?(?:申请)?(?:延期|延长|顺延|推迟)/u;

function count(text: string): number {
  const digits = /[0-9]+/u.exec(text);
  return digits === null ? 0 : Number(digits[0]);
}

/** So many characters before 延期 are quoted where its clause is longer. */
const longestBefore = 24;

/** The clause that says so and what follows it: a date before 延期 is not cut in two. */
function fromClause(text: string, at: number): string {
  const clause = Math.max(...Array.from('，。；;\n', (stop) => text.lastIndexOf(stop, at - 1))) + 1;
  return quoted(text.slice(at - clause > longestBefore ? at - 8 : clause));
}

/** What in the row says that the deadline was extended, quoted; or null. */
function extensionSaid(item: RectificationItem): string | null {
  if (item.status === 'extended') return item.texts.status ?? '';
  if (count(said(item, 'extensionCount')) > 0) return said(item, 'extensionCount');
  if (extendedText(item) !== '') return extendedText(item);
  for (const field of ['deadline', 'progress', 'remark'] as const) {
    const text = said(item, field);
    const found = extendsTo.exec(text);
    if (found !== null && !refuses.test(text)) return fromClause(text, found.index);
  }
  return null;
}

/** 2024年6月30日前（已延期至8月底）: the cell itself keeps the day before. */
const keepsBoth = (item: RectificationItem): boolean =>
  extendsTo.test(said(item, 'deadline')) && item.deadline?.notes.some(({ code }) => code === 'deadline-several') === true;

/** Extended, and the original deadline stands nowhere beside the new one. */
export const extensionWithoutOriginal = rowCheck(
  { code: 'extension-without-original', level: 'warning', serves, source },
  (item, { columnOf }) => {
    if (said(item, 'originalDeadline') !== '' || extendedText(item) !== '' || keepsBoth(item)) return null;
    const says = extensionSaid(item);
    if (says === null || /原[定时期]|由.{2,14}[延推顺]/u.test(said(item, 'deadline') + said(item, 'progress') + said(item, 'remark')))
      return null;
    return { field: columnOf.originalDeadline === undefined ? 'deadline' : 'originalDeadline', params: { says } };
  },
);

/** Extended, and no reason is given in 延期原因, 未完成原因, 整改进展 or 备注. */
export const extensionWithoutReason = rowCheck(
  { code: 'extension-without-reason', level: 'warning', serves, source },
  (item, { columnOf }) => {
    const says = extensionSaid(item);
    if (says === null || said(item, 'extensionReason') !== '' || said(item, 'unfinishedReason') !== '') return null;
    if (/因|由于|受.{1,12}影响|原因/u.test(said(item, 'progress') + said(item, 'remark') + said(item, 'deadline'))) return null;
    return { field: columnOf.extensionReason === undefined ? 'deadline' : 'extensionReason', params: { says } };
  },
);

/** The new deadline lies before the original one. */
export const extendedToEarlier = rowCheck({ code: 'extended-to-earlier', level: 'warning', serves, source }, (item, { columnOf }) => {
  const due = item.deadline?.due;
  const original = item.originalDeadline?.due;
  if (!due || !original || due >= original) return null;
  return { field: columnOf.extendedDeadline === undefined ? 'deadline' : 'extendedDeadline', params: { due, original } };
});
