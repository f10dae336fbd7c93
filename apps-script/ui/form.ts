/** The box of a field. `readonly` is shown and cannot be changed; `hidden` is not shown. Both are handed in with the rest. */
export type FieldKind = 'text' | 'date' | 'choice' | 'textarea' | 'readonly' | 'hidden';

/** One field of a form. */
export interface FormField {
  readonly id: string;
  readonly label: string;
  readonly kind: FieldKind;
  /** A required field left blank is told at the field, before anything is sent. */
  readonly required: boolean;
  /** What stands in the box at first; of a date `YYYY-MM-DD` or blank, of a choice one of the choices or blank. */
  readonly initial: string;
  /** Of a choice. */
  readonly choices?: readonly string[];
  /** One line under the label: how to write it. */
  readonly help?: string;
}

/** A dialog that asks for a few values. Plain data: it goes into the page as it is. */
export interface Form {
  readonly title: string;
  /** What will be done, in a sentence or two; line breaks are kept. */
  readonly intro: string;
  readonly fields: readonly FormField[];
  /** The global of the script that gets the values, by field id, and gives a `FormAnswer`. */
  readonly submit: string;
  /** On the button; 确定 where nothing is said. */
  readonly action?: string;
}

/** What a form hands in. */
export type FormValues = Readonly<Record<string, string>>;

/** What became of it: done, with what was done; or not, with what to change and, where it is one field's fault, which. */
export type FormAnswer =
  | { readonly ok: true; readonly message: string }
  | { readonly ok: false; readonly message: string; readonly field?: string };
