import type { LocalText } from '../i18n/local-text';
import type { Morpheme } from './header/morphemes';

/** How a column's cells are read and what a template offers in them. */
export type CellKind = 'text' | 'seq' | 'names' | 'date' | 'deadline' | 'status' | 'rect_type' | 'yes_no' | 'count' | 'rate';

/** One column: the only home of its header, its aliases, its kind, its drop-down and its width. */
export interface Column {
  /** The standard Chinese header, as templates write it. */
  readonly zh: string;
  readonly en: string;
  readonly cell: CellKind;
  /** A ledger without this column cannot serve; its absence is a finding. */
  readonly required?: true;
  /** Other headers offices write for it, in full; brackets, spaces, breaks and colons need no alias of their own. */
  readonly aliases?: readonly string[];
  /** Drop-down choices of the template. */
  readonly choices?: readonly string[];
  /** Width in the template, in characters of the default font. */
  readonly width?: number;
  /** What belongs in the cell: the template's note and the table's page in the docs. */
  readonly note?: LocalText;
  /** Not in the blank template; read where an office has it. */
  readonly optional?: true;
}

/** Headers told by what their words mean, not by their letters. The last word (the head) says what kind of value the column holds. */
export interface HeaderPattern {
  /** Meanings the last word may have. */
  readonly head: readonly Morpheme[];
  /** At least one of these must be there. */
  readonly with?: readonly Morpheme[];
  /** And at least one of these. */
  readonly and?: readonly Morpheme[];
  /** These may be there; any other meaning keeps the pattern from applying. */
  readonly may?: readonly Morpheme[];
  /** And at least one of these, be it only a word that carries nothing（概述、对）. */
  readonly heard?: readonly Morpheme[];
  /** None of these may be there, not even as a joining word. */
  readonly not?: readonly Morpheme[];
  /** The plain header must be one of these: where words of one meaning differ（姓名 is a person, 名称 is not）. */
  readonly plain?: readonly string[];
}

/** A pattern whose headers mean one field. */
export interface HeaderReading<Field extends string = string> extends HeaderPattern {
  readonly field: Field;
  /** A bare word（单位、时间）: under a group title it takes its meaning from there. */
  readonly bare?: true;
}

/** A pattern whose headers mean one field or another, as the sheet's other columns decide. */
export interface HeaderChoice<Field extends string = string> extends HeaderPattern {
  /** The field, given the fields that other columns claim; null where none fits and the column stays as it is. */
  readonly choose: (has: (field: Field) => boolean) => Field | null;
  /** The other columns leave no doubt: no finding, and the header alone is read as the choice with no other column. */
  readonly certain?: true;
  /** Where it chooses none, that is plain: the column is named among those that no field claims, and nothing is asked. */
  readonly plainlyNone?: true;
}

/** Headers that begin and end so and hold nothing that would turn them（发出…测评表份数）: a weak claim, as of a tail. */
export interface HeaderFrame<Field extends string = string> {
  readonly field: Field;
  readonly first: readonly string[];
  readonly last: RegExp;
  readonly not: RegExp;
}

/** How records are told where one of them may fill several rows. */
export interface RecordRows<Field extends string = string> {
  /** What makes a record, the most telling first: a row without any of these of its own adds none. */
  readonly core: readonly Field[];
  /** Columns of which each row of a record may hold a part, with what stands between the parts once joined. */
  readonly details: Readonly<Partial<Record<Field, string>>>;
  /** Columns that make a row a record of its own whatever the others say（序号）. */
  readonly own: readonly Field[];
  /** The detail that says how a record stands where the table has no column for it; its parts are joined only where they say the same. */
  readonly told: { readonly by: Field; readonly unless: Field; readonly says: (text: string) => string | null };
}

/** One table. Headers, aliases, templates, drop-downs, docs and findings all come from it. */
export interface Table<Field extends string = string> {
  readonly id: string;
  /** Sheet name and title, Chinese. */
  readonly zh: string;
  readonly en: string;
  /** Holds who said what: no command that lists tables reads it. */
  readonly confidential?: true;
  /** So few columns make one of these, where all are known and one is required: opinions as they were jotted down have number and text. */
  readonly narrow?: 1 | 2;
  readonly columns: Readonly<Record<Field, Column>>;
  /** How headers beyond the aliases are read; the first pattern that applies decides. */
  readonly readings?: readonly HeaderReading<NoInfer<Field>>[];
  /** Last words that mean one column whatever stands before them（责任人）; asked last. */
  readonly tails?: Readonly<Record<string, NoInfer<Field>>>;
  /** Headers told by how they begin and end, whatever stands between; asked with the tails. */
  readonly frames?: readonly HeaderFrame<NoInfer<Field>>[];
  /**
   * Columns told by what their header lists in brackets（完成情况（已完成/整改中））; it outdoes a header that means one of `over`.
   * Of two columns that mean one of `over`, the one whose cells hold such words is told by them too. */
  readonly listed?: readonly {
    readonly field: NoInfer<Field>;
    readonly over: readonly NoInfer<Field>[];
    readonly holds: (text: string) => boolean;
  }[];
  /** Fields that a table may tell anew in each period（上月进展 | 本月进展）; the latest that says anything counts. */
  readonly periodic?: readonly NoInfer<Field>[];
  /** Headers that the sheet's other columns decide; asked after `readings`. */
  readonly choices?: readonly HeaderChoice<NoInfer<Field>>[];
  /** A column of the first field is one of the second, which is required, where no column is that one（问题表现 alone is the problem）. */
  readonly standIns?: readonly (readonly [NoInfer<Field>, NoInfer<Field>])[];
  /** How rows are told that belong to one record; absent where each row is one. */
  readonly records?: RecordRows<NoInfer<Field>>;
}

/** Keeps the literal field names, so that a row of the table is typed by them. */
export function defineTable<Field extends string>(table: Table<Field>): Table<Field> {
  return table;
}

/** The field ids of a table. */
export type FieldOf<T> = T extends Table<infer Field> ? Field : never;
