import type { Language, LocalText } from '../../core/i18n/local-text';

/** What can be chosen, each with what it is called: theme-education-2023（主题教育）. An id alone tells a reader nothing. */
export function namedChoices(choices: readonly { readonly id: string; readonly name: LocalText }[], language: Language): readonly string[] {
  return choices.map(({ id, name }) => (language === 'zh' ? `${id}（${name.zh}）` : `${id} (${name.en})`));
}
