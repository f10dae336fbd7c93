import type { GridRow } from '../grid';
import type { RowKind } from '../row-kind';
import type { MergeWalk } from './merge-walk';
import { type NoteRow, noteAfter } from './note-rows';
import { rowRules } from './rules/registry';
import type { RowRule } from './rules/rule';
import { unread } from './rules/unread';
import { isSignatureText } from './signature-text';
import { type RowLayout, RowView } from './view';

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
  /** What stood above the next row; one object for all of them, as registers have many. */
  private readonly before: { data: boolean; footer: boolean; note: NoteRow | null; cells: GridRow['cells'] | undefined } = {
    data: false,
    footer: false,
    note: null,
    cells: undefined,
  };
  /** The row told last: it stands above the next one. */
  private last: ToldRow | null = null;

  constructor(
    private readonly layout: RowLayout,
    private readonly merges: MergeWalk,
  ) {}

  /** What the next row is, which the merge walk has entered, `data` whether items stand above it; null for one without anything in the table's columns. */
  tell(row: GridRow, data: boolean): ToldRow | null {
    if (this.last !== null) this.passBy(this.last);
    this.before.data = data;
    const view = new RowView(row, this.layout, this.merges, this.before);
    this.last = view.filled === 0 ? null : tellRow(view);
    return this.last;
  }

  private passBy({ view, kind, text }: ToldRow): void {
    const { before } = this;
    if (kind === 'data') before.cells = view.cells;
    if (kind === 'footer') before.note = isSignatureText(text) ? null : noteAfter(view, before.note);
    else if (kind === 'data' || kind === 'section' || kind === 'total') before.note = null;
    else return;
    before.footer = kind === 'footer';
  }
}
