import type { Language } from '../i18n/local-text';
import type { DueState } from './overdue';
import { statusNames } from './status-vocabulary';

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
