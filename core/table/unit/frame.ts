import { readNumber } from '../../calendar/chinese-number';
import { civilDay, monthEnd } from '../../calendar/civil-day';
import type { IsoDate } from '../../calendar/iso-date';
import { cellText } from '../cell/text';
import type { GridRow } from '../grid';
import type { TableFrame } from '../parse-result';
import { isBlank } from '../sheet-view';
import { unitNamedIn } from './name';
import { isUnitName, unitIn } from './reporting-unit';

const dayLabel = /截至|截止|(?:填报|填表|制表|报送|上报|统计|更新|编制)(?:日期|时间)\s*[:：]?|^\s*(?:日期|时间)\s*[:：]/u;

/** The first day that a text names in full, or the last day of the month it names: 2024年3月5日, 2024.3.5, 二〇二四年三月, 2024年3月底. */
export function dayNamed(text: string): IsoDate | null {
  for (let at = 0; at < text.length; at++) {
    const year = readNumber(text, at);
    if (year === null) continue;
    const mark = text.slice(year.end).match(/^\s*[年./-]\s*/u)?.[0];
    if (mark !== undefined && year.width === 4 && year.value !== null) {
      const month = readNumber(text, year.end + mark.length);
      if (month !== null && month.value !== null && month.value >= 1 && month.value <= 12) {
        const parted = text.slice(month.end).match(/^\s*[月./-]\s*/u)?.[0];
        const date = parted === undefined ? null : readNumber(text, month.end + parted.length);
        if (date !== null) return date.value === null ? null : civilDay(year.value, month.value, date.value);
        return parted?.includes('月') === true ? monthEnd(year.value, month.value) : null;
      }
    }
    at = year.end - 1;
  }
  return null;
}

/** The year a title speaks of: 2023年度…, 二〇二三年…, （2023）. */
export function yearNamed(text: string): number | null {
  for (let at = 0; at < text.length; at++) {
    const year = readNumber(text, at);
    if (year === null) continue;
    if (year.width === 4 && year.value !== null && year.value >= 1990 && year.value <= 2100) return year.value;
    at = year.end - 1;
  }
  return null;
}

/** The day a row gives after 截至… or 填报日期…, in the same cell or the next. */
function dayIn(row: GridRow, texts: readonly string[]): IsoDate | null {
  for (const [index, text] of texts.entries()) {
    const label = dayLabel.exec(text);
    if (label === null) continue;
    const same = dayNamed(text.slice(label.index));
    if (same !== null) return same;
    const beside = texts[index + 1];
    const next = beside === undefined ? null : dayNamed(beside);
    if (next !== null) return next;
    const dated = row.cells.find((cell) => typeof cell === 'object' && cell.kind === 'date');
    if (typeof dated === 'object' && dated.kind === 'date') return dated.day;
  }
  return null;
}

/** What stands before 截至… or 填报日期… in one cell with it（…整改台账（截至2024年6月30日））; '' where nothing does. */
function beforeDay(text: string): string {
  const label = dayLabel.exec(text);
  return label === null ? text : text.slice(0, label.index).replace(/[（(【[\s]+$/u, '');
}

const annex = /^(?:附件|附表|附)\s*[\d一二三四五六七八九十]{0,3}\s*[:：、.．\s]\s*/u;

/** The title that a row consists of, without 附件1： before it; null where the row is none. */
function titleIn(texts: readonly string[]): string | null {
  const [only = '', ...others] = texts;
  const title = only.replace(annex, '');
  const isTitle =
    others.length === 0 && title.length >= 4 && title.length <= 80 && !/[:：]|^附件|^附表|^表\s*[\d一二三四五六七八九十]/u.test(title);
  return isTitle ? title.replace(/\s+/gu, '') : null;
}

/** 青禾县水务局 or （青禾县水务局） alone in a row. */
function namedAlone(texts: readonly string[]): string | null {
  const [only = '', ...others] = texts;
  const name = only.replace(/^[（(](.*)[）)]$/u, '$1');
  return others.length === 0 && isUnitName(name) ? name.replace(/\s+/gu, '') : null;
}

const wholeUnit = /(?:[局镇乡院校]|街道|中心|公司)$/u;
const innerOffice = /^(?:党政|党建|综合|行政|机关)?(?:综合)?(?:办公室|办)$|^(?:综合|政工|人事|秘书)[科股室]$/u;

/** 制表单位：清河镇党政办 under the title of 清河镇: the office that filled the sheet in is the unit's own. */
function isOfficeOf(name: string, unit: string): boolean {
  return wholeUnit.test(unit) && name.startsWith(unit) && innerOffice.test(name.slice(unit.length));
}

/**
 * What the rows around a table say about it: the title above it, the unit after 填报单位（盖章）, the day after 截至 or 填报日期, the year
 * of the title, and its unit where no row names one, or else the unit that stands alone under the title. Rows below the table are asked only for what those above leave out. The unit's name loses seals, underscores and colons.
 */
export function readFrame(above: readonly GridRow[], below: readonly GridRow[]): TableFrame {
  let title: string | null = null;
  let reportingUnit: string | null = null;
  let asOf: IsoDate | null = null;
  let underTitle: string | null = null;
  for (const row of [...above, ...below]) {
    const texts = row.cells.filter((cell) => !isBlank(cell)).map((cell) => cellText(cell).trim());
    const isAbove = above.includes(row);
    if (title === null && isAbove) title = titleIn(dayIn(row, texts) === null ? texts : texts.map(beforeDay));
    if (isAbove) underTitle ??= namedAlone(texts);
    reportingUnit ??= unitIn(texts) ?? (isAbove ? null : namedAlone(texts));
    asOf ??= dayIn(row, texts);
  }
  const titles = above.flatMap(({ cells }) => cells.flatMap((cell) => (typeof cell === 'string' ? beforeDay(cell) : [])));
  const ownYear = title === null ? null : yearNamed(title);
  const yearLine = ownYear === null ? titles.find((text) => yearNamed(text) !== null) : undefined;
  const titleYear = yearLine === undefined ? ownYear : yearNamed(yearLine);
  const ofTitle = title === null ? null : unitNamedIn(title);
  const printed = reportingUnit !== null && ofTitle !== null && isOfficeOf(reportingUnit, ofTitle) ? ofTitle : reportingUnit;
  const frame = { title, reportingUnit: printed ?? ofTitle ?? underTitle, asOf, titleYear };
  return yearLine === undefined ? frame : { ...frame, yearLine };
}
