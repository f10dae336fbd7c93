import type { Cell, Grid, Workbook } from './grid';

/** Where a workbook says that it is classified, and how. Row and column are the sheet's own, from 1. */
export interface SecrecyMark {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A mark stands at the head of a sheet, before the table: this many rows with content are looked at for a bare 「机密」. */
const headRows = 6;
/** A row that carries a bare mark carries little else (份号, 编号): at most this many cells. */
const markRowCells = 3;
const longestMark = 40;

function squeeze(text: string): string {
  return text.replace(/[\s\u3000\u200b\ufeff]/gu, '').replace(/^[【[（(《“"]+|[】\]）)》”"]+$/gu, '');
}

/** 「机密★1年」「秘密★」「绝密★启用前」: the star is written in no other sense. */
const starred = /^(?:密级[:：]?)?(?:绝密|机密|秘密)级?[★☆⭐*＊].{0,16}$/u;
/** 「机密·2年」「绝密▲30年」: another sign for the star, told by the term; 「★秘密」: the star in front. */
const starredOtherwise =
  /^(?:绝密|机密|秘密)级?[▲△●◆·•・\-—](?:\d{1,2}(?:年|个月)|长期|启[用封]前).{0,6}$|^[★☆⭐*＊](?:绝密|机密|秘密)级?(?:[★☆⭐*＊].{0,16})?$/u;
/** 「密级：机密」「密级和保密期限：秘密1年」 */
const labelled = /^密级(?:[和及与]保密期限)?(?:[:：]|为)(?:绝密|机密|秘密)(?:级|文件|件|资料)?(?:\d{1,2}年|\d{1,2}个月|长期)?$/u;
/** 「机密」「绝密级」「秘密文件」 by itself. */
const bare = /^(?:绝密|机密|秘密)(?:级|件|文件|资料)?$/u;
/** The cell beside or above a bare mark that makes it one wherever it stands. */
const label = /^(?:文件|资料|材料|涉密)?密级(?:[和及与]保密期限)?[:：]?$/u;

/** Whether the text is a security marking in itself, wherever it stands. A sentence that speaks of 保密 or 机密文件 is none. */
function isPlainMark(text: string): boolean {
  return starred.test(text) || starredOtherwise.test(text) || labelled.test(text);
}

/**
 * The marking in a text from outside the cells (document property, page header), or null. There a bare 「机密」 counts too; several entries may
 * stand in one text, parted by semicolons, commas or blanks.
 */
export function secrecyMarkInText(text: string): string | null {
  if (!/[绝机秘]密/u.test(text)) return null;
  const entries = [text, ...text.split(/[;；,，、|\s]+/u)];
  return entries.map(squeeze).find((entry) => entry.length <= longestMark && (isPlainMark(entry) || bare.test(entry))) ?? null;
}

function squeezed(cell: Cell | undefined): string {
  // Numbers, dates and long texts are no marks, and most cells are one of these.
  return typeof cell === 'string' && cell.length <= longestMark ? squeeze(cell) : '';
}

function labelsBelow(sheet: Grid): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const { cells } of sheet.rows.slice(0, 2 * headRows)) {
    cells.forEach((cell, index) => {
      if (label.test(squeezed(cell))) columns.add(index);
    });
  }
  return columns;
}

function markIn(sheet: Grid): SecrecyMark | null {
  const underLabel = labelsBelow(sheet);
  let order = 0;
  for (const { row, cells } of sheet.rows) {
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index];
      if (typeof cell !== 'string' || cell.length > longestMark || cell.indexOf('密') < 0) continue;
      const text = squeeze(cell);
      const beside = (): boolean => label.test(squeezed(cells[index - 1]));
      const atHead = (): boolean => order < headRows && cells.filter((other) => other !== undefined).length <= markRowCells;
      if (isPlainMark(text) || (bare.test(text) && (underLabel.has(index) || beside() || atHead()))) {
        return { sheet: sheet.sheet, row, column: index + 1, text: cell.trim() };
      }
    }
    order++;
  }
  return null;
}

/**
 * The first cell that marks the workbook as classified, or null. Hidden sheets and rows count.
 *
 * A mark is a cell that *is* one: with the star of the official form anywhere (秘密★1年), after 密级： anywhere, or a bare 绝密/机密/秘密 at the
 * head of a sheet, beside or under the word 密级; or the name of a sheet. Cells that merely speak of secrets (机密文件管理不严、保密意识不强、商业秘密) are none.
 *
 * Source: GB/T 9704—2012 7.2.2 “如需标注密级和保密期限，一般用3号黑体字，顶格编排在版心左上角第二行”
 */
export function secrecyMark(workbook: Workbook): SecrecyMark | null {
  for (const sheet of workbook.sheets) {
    const mark = markIn(sheet);
    if (mark) return mark;
    const text = secrecyMarkInText(sheet.sheet);
    if (text !== null) return { sheet: sheet.sheet, row: 1, column: 1, text };
  }
  return null;
}
