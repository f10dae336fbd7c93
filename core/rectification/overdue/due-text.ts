import type { Language } from '../../i18n/local-text';
import { statusNames } from '../status/vocabulary';
import type { DueState } from './overdue';

function counted(days: number, unit: string): string {
  return `${days} ${unit}${days === 1 ? '' : 's'}`;
}

function zhState(state: DueState): string {
  switch (state.kind) {
    case 'settled':
      return statusNames[state.status].zh;
    case 'overdue':
      return `逾期${state.daysLate}天`;
    case 'pending_due':
      return `待验收（已到期${state.daysLate}天）`;
    case 'due_today':
      return '今日到期';
    case 'due_soon':
    case 'in_time':
      return `${state.daysLeft}天后到期`;
    case 'immediate_open':
      return '立行立改未完成';
    case 'ongoing':
      return '长期坚持';
    case 'undated':
      return '未明确时限';
  }
}

function enState(state: DueState): string {
  switch (state.kind) {
    case 'settled':
      return statusNames[state.status].en;
    case 'overdue':
      return `${counted(state.daysLate, 'day')} overdue`;
    case 'pending_due':
      return `awaiting acceptance (due ${counted(state.daysLate, 'day')} ago)`;
    case 'due_today':
      return 'due today';
    case 'due_soon':
    case 'in_time':
      return `due in ${counted(state.daysLeft, 'day')}`;
    case 'immediate_open':
      return 'immediate, still open';
    case 'ongoing':
      return 'ongoing';
    case 'undated':
      return 'no deadline named';
  }
}

/** The 逾期情况 cell: 逾期12天, 今日到期, 3天后到期, 待验收（已到期12天）…; with the original deadline where an extended item is late on it too. */
export function dueText(state: DueState, language: Language): string {
  const text = language === 'zh' ? zhState(state) : enState(state);
  const original = 'onOriginal' in state ? state.onOriginal : null;
  if (original === null) return text;
  return language === 'zh'
    ? `${text}（按原时限${original.due}已超${original.daysLate}天）`
    : `${text} (${counted(original.daysLate, 'day')} past the original deadline ${original.due})`;
}

const colon: Readonly<Record<Language, string>> = { zh: '：', en: ': ' };
const between: Readonly<Record<Language, string>> = { zh: '；', en: '; ' };

/**
 * The 逾期情况 cell of a row that two ledgers side by side have in common: what each has to say, at its deadline's cell (F3：逾期12天；P3：今日到期).
 * Blank where none has.
 */
export function dueTextOfRow(said: readonly { readonly cell: string; readonly text: string }[], language: Language): string {
  return said
    .filter(({ text }) => text !== '')
    .map(({ cell, text }) => `${cell}${colon[language]}${text}`)
    .join(between[language]);
}

/** A state of every kind that is shown, in the numbers that English tells apart. */
function shownStates(): readonly DueState[] {
  const due = '2024-01-31';
  const originals = [null, { due, daysLate: 1 }, { due, daysLate: 2 }] as const;
  const dated = originals.flatMap((onOriginal): DueState[] => [
    { kind: 'due_today', due, band: null, onOriginal },
    ...[1, 2].flatMap((days): DueState[] => [
      { kind: 'overdue', daysLate: days, due, band: null, onOriginal },
      { kind: 'pending_due', daysLate: days, due, band: null, onOriginal },
      { kind: 'due_soon', daysLeft: days, due, band: null, onOriginal },
    ]),
  ]);
  return [{ kind: 'immediate_open' }, ...dated];
}

/** Text as a pattern that matches it with any other numbers in their places. */
function patternOf(text: string): string {
  return text.replace(/[()]/gu, '\\$&').replace(/\d+/gu, '\\d+');
}

/** A pattern of what `dueText` says of every state that is shown. */
export function dueTextPattern(language: Language): string {
  const patterns = new Set(shownStates().map((state) => patternOf(dueText(state, language))));
  return `(?:${[...patterns].join('|')})`;
}

const cellTexts: readonly RegExp[] = (['zh', 'en'] as const).map((language) => {
  const one = `(?:[A-Z]{1,3}\\d{1,7}${colon[language]})?${dueTextPattern(language)}`;
  return new RegExp(`^${one}(?:${between[language]}${one})*$`, 'u');
});

/** Whether a cell's text is, to the letter, one that marking writes in the column 逾期情况, in any language. */
export function isDueText(text: string): boolean {
  return cellTexts.some((pattern) => pattern.test(text));
}
