import { isCivilDay } from '../../core/calendar/civil-day';
import type { Cell, CellRange, Grid, GridRow, Workbook } from '../../core/table/grid';

/**
 * Draws a sheet as a test reads best:
 *
 *     sheet('整改台账')`
 *       序号 | 存在问题         | 整改责任 | <
 *       ^    | ^                | 单位     | 责任人
 *       1    | 理论学习不够系统 | 办公室   | 张建国
 *     `
 *
 * The first line is row 1; a line of nothing is a blank row. `<` is merged with the cell left of it, `^` with the one above. Whole numbers
 * are numbers (`'1` is the text 1), `@2024-06-30` is a date cell, `#REF!` an error, `=?` a formula without a result, `\n` a line break;
 * a line that begins with `~` is hidden. `${cell}` puts any cell in.
 */
export function sheet(name: string, { hidden = false } = {}): (parts: TemplateStringsArray, ...cells: Cell[]) => Grid {
  return (parts, ...values) => {
    const drawing = parts.raw.map((part, index) => (index === 0 ? part : `\u0001${index - 1}\u0001${part}`)).join('');
    const lines = drawing
      .replace(/^[^\S\n]*\n/u, '')
      .replace(/\n[^\S\n]*$/u, '')
      .split('\n');
    const rows: GridRow[] = [];
    const merges = new Map<string, { top: number; left: number; bottom: number; right: number }>();
    let owners: string[] = [];
    lines.forEach((line, index) => {
      const row = index + 1;
      const isHidden = line.trimStart().startsWith('~');
      const texts = line
        .replace(/^(\s*)~/u, '$1')
        .split('|')
        .map((text) => text.trim());
      const mine: string[] = [];
      const cells = texts.map((text, at): Cell | undefined => {
        const column = at + 1;
        const owner = text === '<' ? mine[at - 1] : text === '^' ? owners[at] : undefined;
        mine[at] = owner ?? `${row},${column}`;
        if (owner === undefined) return cellFrom(text, values);
        const [top = 0, left = 0] = owner.split(',').map(Number);
        const merge = merges.get(owner) ?? { top, left, bottom: top, right: left };
        merges.set(owner, { ...merge, bottom: Math.max(merge.bottom, row), right: Math.max(merge.right, column) });
        return undefined;
      });
      owners = mine;
      if (cells.some((cell) => cell !== undefined)) rows.push({ row, hidden: isHidden, cells });
    });
    return { sheet: name, hidden, rows, merges: [...merges.values()] satisfies readonly CellRange[] };
  };
}

/** The same of lines that are at hand as a text. */
export function drawnRows(name: string, lines: string): Grid {
  return sheet(name)(Object.assign([lines], { raw: [lines] }));
}

function cellFrom(text: string, values: readonly Cell[]): Cell | undefined {
  if (text === '') return undefined;
  if (text.startsWith('\u0001')) return values[Number(text.slice(1, -1))];
  if (/^(?:0|-?[1-9]\d{0,14})$/u.test(text)) return Number(text);
  if (text.startsWith("'")) return text.slice(1);
  const day = text.slice(1);
  if (text.startsWith('@') && isCivilDay(day)) return { kind: 'date', day, shows: 'day' };
  if (/^#[A-Z/0?!]+[!?A]$/u.test(text)) return { kind: 'error', text };
  if (text === '=?') return { kind: 'uncalculated' };
  return text.replaceAll('\\n', '\n');
}

/** A workbook of drawn sheets. */
export function workbook(file: string, ...sheets: readonly Grid[]): Workbook {
  return { file, sheets, modified: null };
}
