import { columnNumber } from '../../core/table/address';

/** A cell by row and column from 1. */
interface Spot {
  readonly row: number;
  readonly column: number;
}

type Lines<Cell> = readonly (readonly Cell[])[];

/** Functions that give more than one cell, as the outermost of a formula; a list in braces does so too. */
const spreading =
  /^=\s*(?:(?:IFERROR|IFNA|ARRAY_CONSTRAIN)\(\s*)*(\{|ARRAYFORMULA\(|(?:IMPORT(?:RANGE|DATA|HTML|XML)|QUERY|FILTER|SORTN?|UNIQUE|TRANSPOSE|SPLIT|SEQUENCE|FLATTEN|[VH]STACK|TO(?:COL|ROW)|CHOOSE(?:COLS|ROWS)|MAP|BYROW|SCAN|MAKEARRAY)\()/iu;
/** Functions that make one value of many, however they are wrapped. */
const gathering = /^\s*(?:SUM|COUNT|MAX|MIN|AVERAGE|TEXTJOIN|JOIN|CONCATENATE|MEDIAN|MODE|AND|OR)/iu;
/** Functions whose result is as wide as nothing in the formula says. */
const openWide = /\b(?:TRANSPOSE|SPLIT|SEQUENCE|TOROW|MAKEARRAY|IMPORT(?:DATA|HTML|XML))\(/iu;

/** How many columns a formula fills at most, by the ranges it names; 0 where it fills its own cell alone. */
function widthOf(formula: string): number {
  const found = spreading.exec(formula);
  const outermost = found?.[1]?.toUpperCase();
  if (found === null || outermost === undefined) return 0;
  const isArray = /ARRAYFORMULA\(|^(?:MAP|BYROW|SCAN)\(/iu.test(formula);
  if (outermost === 'ARRAYFORMULA(' && gathering.test(formula.slice(found[0].length))) return 0;
  if (openWide.test(formula)) return Infinity;
  const widths = [...formula.matchAll(/\$?([A-Z]{1,3})\$?\d*:\$?([A-Z]{1,3})\$?\d*/giu)].map(
    ([, left = '', right = '']) => Math.abs(columnNumber(right) - columnNumber(left)) + 1,
  );
  if (widths.length === 0) return 1;
  // Of ranges that a calculation goes through cell by cell the narrowest tells the width: others are only looked up in.
  if (isArray) return Math.min(...widths);
  return /\{[^{;}]*,/u.test(formula) ? widths.reduce((sum, width) => sum + width, 0) : Math.max(...widths);
}

/**
 * Finds the cells that a formula elsewhere fills（ARRAYFORMULA, IMPORTRANGE, FILTER …）; gives the cell of that formula, null for all other cells. The
 * service tells a formula at its own cell alone, and a word written into one that it fills turns all of them into #REF!. Taken for filled are the cells
 * below the formula, and below those right of it, as far as the ranges it names are wide.
 */
export function filledCells(formulas: Lines<string>, values: Lines<unknown>): (row: number, column: number) => Spot | null {
  const origins = new Map<number, Spot>();
  formulas.forEach((line, at) => {
    line.forEach((formula, index) => {
      const width = formula === '' || values[at]?.[index] === '#REF!' ? 0 : widthOf(formula);
      for (let column = index; column < Math.min(index + width, line.length); column++) {
        if (column > index && (line[column] !== '' || (values[at]?.[column] ?? '') === '')) break;
        if (!origins.has(column + 1)) origins.set(column + 1, { row: at + 1, column: index + 1 });
      }
    });
  });
  return (row, column) => {
    const origin = origins.get(column);
    if (origin === undefined || row < origin.row || (formulas[row - 1]?.[column - 1] ?? '') !== '') return null;
    return origin;
  };
}
