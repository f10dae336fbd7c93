/** A text in every language the product speaks; a missing one does not compile. */
export interface LocalText {
  readonly zh: string;
  readonly en: string;
}

/** The languages, Chinese first. */
export type Language = keyof LocalText;
