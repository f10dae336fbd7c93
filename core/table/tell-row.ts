import type { GridRow } from './grid';
import type { MergeWalk } from './merge-walk';
import { type NoteRow, noteAfter } from './note-rows';
import { isSignatureText, type RowKind } from './row-kind';
import type { RowRule } from './row-rules/row-rule';
import { rowRules } from './row-rules/row-rules';
import { unread } from './row-rules/unread';
import { type RowLayout, RowView } from './row-view';

/** What a row is, the text by which it is known, and the rule that told it. */
export interface ToldRow {
  readonly view: RowView;
  readonly kind: RowKind | 'data';
  readonly text: string;
  readonly rule: RowRule;
}

/** Tells what a row that holds something is. */
export function tellRow(view: RowView): ToldRow {
  const rule = rowRules.find(({ applies }) => applies(view)) ?? unread;
  return { view, kind: rule.kind, text: rule.kind === 'data' ? '' : (rule.textOf?.(view) ?? view.text), rule };
}

/** Tells the rows below a header one after the other, each in the light of those above it. */
export class RowTeller {
  private footer = false;
  private note: NoteRow | null = null;
  private cells: GridRow['cells'] | undefined;

  constructor(
    private readonly layout: RowLayout,
    private readonly merges: MergeWalk,
  ) {}

  /** What the next row is, which the merge walk has entered, `data` whether items stand above it; null for one without anything in the table's columns. */
  tell(row: GridRow, data: boolean): ToldRow | null {
    const { layout, merges, footer, note, cells } = this;
    const view = new RowView(row, layout, merges, { data, footer, note, cells });
    if (view.filled === 0) return null;
    const told = tellRow(view);
    this.goOn(told);
    return told;
  }

  private goOn({ view, kind, text }: ToldRow): void {
    if (kind === 'data') this.cells = view.cells;
    if (kind === 'footer') this.note = isSignatureText(text) ? null : noteAfter(view, this.note);
    else if (kind === 'data' || kind === 'section' || kind === 'total') this.note = null;
    else return;
    this.footer = kind === 'footer';
  }
}
