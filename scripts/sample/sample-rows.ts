import type { TruthDeadlineKind } from './truth';

/** A line of a ledger as its office wrote it, with what is truly meant by it. */
export interface SampleRow {
  readonly kind: 'data';
  /** Cell texts by field id; `x…` keys are columns that no field of the product claims. Blank cells are absent. */
  readonly cells: Readonly<Record<string, string>>;
  /** The day that is truly meant, `YYYY-MM-DD`, or null. */
  readonly due: string | null;
  readonly deadlineKind: TruthDeadlineKind | null;
  /** The status id that is truly meant, or null where the cell is blank. */
  readonly status: string | null;
  /** What is wrong on purpose, as `kind@field`. */
  readonly flaws: readonly { readonly kind: string; readonly field: string }[];
  readonly hidden: boolean;
}

/** A line that is no data: a section title across the table, a blank row, a sum row. */
export type SampleLine =
  | SampleRow
  | { readonly kind: 'section'; readonly text: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'sum'; readonly label: string; readonly text: string };

/** `2024-06-30`, `2024-12-31+ongoing`, `immediate`, `immediate+ongoing`, `ongoing`, `relative`, `done`, `invalid`, or blank. */
function truthOf(text: string): Pick<SampleRow, 'due' | 'deadlineKind'> {
  const dated = /^(\d{4}-\d{2}-\d{2})(\+ongoing)?$/.exec(text);
  if (dated) return { due: dated[1] ?? null, deadlineKind: dated[2] === undefined ? 'dated' : 'dated+ongoing' };
  switch (text) {
    case '':
      return { due: null, deadlineKind: null };
    case 'immediate':
    case 'immediate+ongoing':
    case 'ongoing':
    case 'done':
    case 'invalid':
      return { due: null, deadlineKind: text };
    case 'relative':
      return { due: null, deadlineKind: 'relative-unresolvable' };
    default:
      throw new Error(`sample row: “${text}” is no truth about a deadline`);
  }
}

function flawsOf(text: string): SampleRow['flaws'] {
  return text
    .split(';')
    .map((flaw) => flaw.trim())
    .filter((flaw) => flaw !== '')
    .map((flaw) => {
      const [kind, field] = flaw.split('@');
      if (kind === undefined || field === undefined) throw new Error(`sample row: “${flaw}” is no kind@field`);
      return { kind: kind.trim(), field: field.trim() };
    });
}

/** Truth columns: they go into the expectations and never into the workbook. */
const truthKeys = new Set(['due', 'is', '!', 'hidden']);

/**
 * Lines of a ledger, drawn as a table: field ids in the first line, cells parted by `|`.
 * `⏎` is a line break inside the cell, `^` a cell merged with the one above, `# …` a section title, `-` a blank row, `= 合计 | …` a sum row.
 * `due` and `is` say what deadline and status truly mean, `!` what is wrong on purpose, `hidden` marks hidden rows with `y`.
 * Cells such as `date:2024-06-30` are explained in `cell-values.ts`.
 */
export function ledgerLines(strings: TemplateStringsArray): readonly SampleLine[] {
  const [head, ...lines] = (strings.raw[0] ?? '').split('\n').filter((line) => line.trim() !== '');
  const keys = (head ?? '').split('|').map((key) => key.trim());
  return lines.map((line): SampleLine => {
    const text = line.trim();
    if (text === '-') return { kind: 'blank' };
    if (text.startsWith('# ')) return { kind: 'section', text: text.slice(2) };
    if (text.startsWith('= ')) {
      const [label = '', rest = ''] = text
        .slice(2)
        .split('|')
        .map((part) => part.trim());
      return { kind: 'sum', label, text: rest };
    }
    const parts = text.split('|').map((part) => part.trim().replaceAll('⏎', '\n'));
    if (parts.length !== keys.length) throw new Error(`sample row: ${parts.length} cells under ${keys.length} keys: ${text}`);
    const byKey = Object.fromEntries(keys.map((key, index) => [key, parts[index] ?? '']));
    const cells = Object.fromEntries(Object.entries(byKey).filter(([key, value]) => value !== '' && !truthKeys.has(key)));
    return {
      kind: 'data',
      cells,
      ...truthOf(byKey.due ?? ''),
      status: byKey.is === '' || byKey.is === undefined ? null : byKey.is,
      flaws: flawsOf(byKey['!'] ?? ''),
      hidden: byKey.hidden === 'y',
    };
  });
}
