import type { Finding } from '../../finding/finding';
import { grouped } from '../../lists/grouped';
import { bareText } from '../../rectification/checks/cell-says';
import type { UnitPart } from './resolve-copies';

/** What is merged of one file for one unit. */
export interface TakenPart extends UnitPart {
  readonly unit: string;
}

/** Fewer rows may be alike by custom: units of one county copy a stock problem from each other. */
const fewestRows = 3;

/** What all ledgers with the same words have in common, and few others. */
function outlineOf({ rows }: UnitPart): string {
  const [first, last] = [rows[0], rows[rows.length - 1]].map((row) => bareText(row?.item.texts.problem ?? ''));
  return `${rows.length}\n${first}\n${last}`;
}

function wordsOf({ rows }: UnitPart): string {
  return rows.map(({ item: { texts } }) => `${bareText(texts.problem ?? '')}\t${bareText(texts.measure ?? '')}`).join('\n');
}

/** Those that have their key in common with another. */
function sharing(parts: readonly TakenPart[], keyOf: (part: TakenPart) => string): readonly (readonly TakenPart[])[] {
  return [...grouped(parts, keyOf).values()].filter((group) => group.length > 1);
}

/**
 * Ledgers of different units whose problems and measures are the same, row for row: somebody else’s file sent with another name in it, or copied. Both
 * are merged; one finding at each but the first.
 *
 * Skips:  ledgers of fewer than three rows, rows without a unit.
 * Source: “准确地向市委反馈工作进展情况”: what is one unit’s must not be counted for two.
 */
export function copiedLedgers(parts: readonly TakenPart[]): readonly Finding[] {
  const long = parts.filter(({ rows }) => rows.length >= fewestRows);
  const same = sharing(long, outlineOf).flatMap((group) => sharing(group, wordsOf));
  return same.flatMap(([first, ...others]) =>
    others.flatMap(({ unit, submission: { file }, rows }): readonly Finding[] => {
      if (first === undefined || first.unit === unit) return [];
      return [
        { code: 'ledger-of-other-unit', at: { file }, params: { unit, rows: rows.length, other: first.unit, file: first.submission.file } },
      ];
    }),
  );
}
