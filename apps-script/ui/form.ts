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
  /** Of a choice; of a text what is proposed, while anything else may be written. */
  readonly choices?: readonly string[];
  /** One line under the label: how to write it. */
  readonly help?: string;
  /** Of a text area or a shown text: much is written or shown in it. */
  readonly tall?: true;
}

/** A dialog that asks for a few values. Plain data: it goes into the page as it is. */
export interface Form {
  readonly title: string;
  /** What will be done, in a sentence or two; line breaks are kept. */
  readonly intro: string;
  readonly fields: readonly FormField[];
  /** The global of the script that gets the values, by field id, and gives a `FormAnswer`. */
  readonly submit: string;
  /** A further step of the form shows more than this one: the dialog, whose size is given once, has room for it. */
  readonly roomy?: true;
  /** On the button; 确定 where nothing is said. */
  readonly action?: string;
}

/** What a form hands in. */
export type FormValues = Readonly<Record<string, string>>;

/**
 * What became of it: done, with what was done; or another form to be filled in next, such as what would be done, to be looked over, from which there
 * is a way back; or not, with what to change and, where it is one field's fault, which.
 */
export type FormAnswer =
  | { readonly ok: true; readonly message: string }
  | { readonly ok: true; readonly next: Form }
  | { readonly ok: false; readonly message: string; readonly field?: string };
