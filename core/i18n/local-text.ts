/** A text in every language the product speaks; a missing one does not compile. */
export interface LocalText {
  readonly zh: string;
  readonly en: string;
}

/** The languages, Chinese first. */
export type Language = keyof LocalText;

/** `（688/697）` behind a Chinese text, ` (688/697)` behind an English one. */
export function inBrackets(text: string, language: Language): string {
  return language === 'zh' ? `（${text}）` : ` (${text})`;
}
