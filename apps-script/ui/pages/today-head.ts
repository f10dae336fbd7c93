import { weekdayOf } from '../../../core/calendar/civil-day';
import type { TodayView } from '../../../core/today/today-view';
import { button, element } from './element';
import { words } from './words';

const say = words.today;

/** 2024年7月15日 星期一. */
function dayText(day: TodayView['asOf']): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日 ${say.weekdays[weekdayOf(day) % 7] ?? ''}`;
}

/** The button 刷新, which says what it is doing while it does it. */
export function refreshButton(act: () => void): { readonly button: HTMLButtonElement; busy(now: boolean): void } {
  const made = button(say.refresh, 'plain', act);
  return {
    button: made,
    busy: (now) => made.setAttribute('aria-disabled', String(now)),
  };
}

/** The day the list is true for, and what it was made from. */
export function headOf({ asOf, ledgers }: TodayView, refresh: HTMLButtonElement): HTMLElement {
  const items = ledgers.reduce((sum, { count }) => sum + count, 0);
  const [only, ...others] = ledgers;
  const source =
    only === undefined
      ? say.noLedger
      : others.length === 0
        ? say.source({ sheet: only.sheet, items })
        : say.sources({ ledgers: ledgers.length, items });
  return element(
    'header',
    { class: 'head' },
    element('div', {}, element('h1', { text: say.asOf({ day: dayText(asOf) }) }), element('p', { class: 'quiet', text: source })),
    refresh,
  );
}

/** A choice of one ledger, where there are several; null where there is one. */
export function ledgerChoice({ ledgers }: TodayView, chosen: string | null, choose: (sheet: string | null) => void): HTMLElement | null {
  if (ledgers.length < 2) return null;
  const every = element('option', { text: say.everyLedger, attributes: { value: '' } });
  // By number: a sheet may have any name.
  const options = ledgers.map(({ sheet }, at) => element('option', { text: sheet, attributes: { value: String(at) } }));
  const select = element('select', { attributes: { id: 'ledger' } }, every, ...options);
  const at = ledgers.findIndex(({ sheet }) => sheet === chosen);
  select.value = at < 0 ? '' : String(at);
  select.addEventListener('change', () => choose(select.value === '' ? null : (ledgers[Number(select.value)]?.sheet ?? null)));
  return element('div', { class: 'ledger' }, element('label', { text: say.whichLedger, attributes: { for: 'ledger' } }), select);
}

/** The counts of the sections side by side; each goes to its section. */
export function overview(parts: readonly { title: string; tint: string; figure: string; goTo(): void }[]): HTMLElement {
  const buttons = parts.map(({ title, tint, figure, goTo }) => {
    const made = button('', tint, goTo);
    made.append(element('span', { class: 'number', text: figure }), title);
    return made;
  });
  return element('nav', { class: 'overview', attributes: { 'aria-label': say.overview } }, ...buttons);
}
