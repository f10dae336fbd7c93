/** Cells and the day that a live formula is tried on. Dates are day numbers, as a spreadsheet holds them. */
export interface FormulaWorld {
  readonly cells: Readonly<Record<string, number | string>>;
  readonly today: number;
}

function value(text: string, { cells, today }: FormulaWorld): number | string {
  const times = /^\((.+)-(.+)\)\*(\d+)$/.exec(text);
  if (times) return (Number(value(times[1] ?? '', { cells, today })) - Number(value(times[2] ?? '', { cells, today }))) * Number(times[3]);
  if (/^\d+$/.test(text)) return Number(text);
  const plus = /^TODAY\(\)\+(\d+)$/.exec(text);
  if (plus) return today + Number(plus[1]);
  if (text === 'TODAY()') return today;
  if (text.startsWith('"')) return text.slice(1, -1);
  const cell = cells[text];
  if (cell === undefined) throw new Error(`no cell ${text}`);
  return cell;
}

/** Numbers lie before every text, as spreadsheets compare. */
function compare(a: number | string, b: number | string): number {
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
}

function holds(condition: string, world: FormulaWorld): boolean {
  const isNumber = /^ISNUMBER\((.+)\)$/.exec(condition);
  if (isNumber) return typeof value(isNumber[1] ?? '', world) === 'number';
  const [, left = '', sign = '', right = ''] = /^(.+?)(<>|<=|>=|<|>|=)(.+)$/.exec(condition) ?? [];
  const order = compare(value(left, world), value(right, world));
  const answers: Readonly<Record<string, boolean>> = {
    '<>': order !== 0,
    '<=': order <= 0,
    '>=': order >= 0,
    '<': order < 0,
    '>': order > 0,
    '=': order === 0,
  };
  const answer = answers[sign];
  if (answer === undefined) throw new Error(`cannot read ${condition}`);
  return answer;
}

/** What a spreadsheet makes of `AND(…)` over plain comparisons: the only form that live formats here take. */
export function evaluateAnd(formula: string, world: FormulaWorld): boolean {
  const body = /^AND\((.*)\)$/.exec(formula)?.[1];
  if (body === undefined) throw new Error(`not an AND: ${formula}`);
  return body.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).every((condition) => holds(condition, world));
}
