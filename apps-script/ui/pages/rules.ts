import type { RuleArea } from '../../../core/finding/registry';
import type { RuleCard } from '../../../core/finding/rule-card';
import type { RulesPage } from '../rules-page';
import { element, pageBody } from './element';
import { given } from './given';
import { closeOnEscape } from './script-run';
import { words } from './words';

const say = words.rules;
const { cards, levels } = given<RulesPage>();

function cardElement({ code, level, reason, fix, source }: RuleCard): HTMLElement {
  const pair = (name: string, text: string, classes: string): HTMLElement[] => [
    element('dt', { text: name }),
    element('dd', { class: classes, text }),
  ];
  return element(
    'article',
    { class: 'card' },
    element(
      'h3',
      {},
      element('span', { class: `level ${level}`, text: levels[level] }),
      element('span', { text: reason }),
      element('span', { class: 'code', text: code }),
    ),
    element('dl', {}, ...pair(say.fix, fix, 'fix'), ...pair(say.source, source, 'source')),
  );
}

/** All that a reader might look for, in small letters. */
function textOf({ code, area, level, serves, reason, fix, source }: RuleCard): string {
  return [code, say.areas[area], levels[level], ...serves, reason, fix, source].join('\n').toLowerCase();
}

const shown = cards.map((card) => ({ area: card.area, text: textOf(card), line: cardElement(card) }));
const groups = [...new Set(shown.map(({ area }) => area))].map((area: RuleArea) => ({
  lines: shown.filter((card) => card.area === area),
  section: element(
    'section',
    { class: 'area', attributes: { 'aria-label': say.areas[area] } },
    element('h2', { text: say.areas[area] }),
    ...shown.filter((card) => card.area === area).map(({ line }) => line),
  ),
}));

const found = element('p', { class: 'quiet', attributes: { role: 'status' } });
const none = element('p', { text: say.none });
const box = element('input', { attributes: { type: 'search', id: 'search', autocomplete: 'off' } });

/** Shows the rules that hold every word searched for. */
function search(): void {
  const wanted = box.value.toLowerCase().split(/\s+/u);
  let count = 0;
  for (const { section, lines } of groups) {
    let here = 0;
    for (const { text, line } of lines) {
      line.hidden = !wanted.every((word) => text.includes(word));
      if (!line.hidden) here += 1;
    }
    section.hidden = here === 0;
    count += here;
  }
  none.hidden = count > 0;
  found.textContent = say.found({ count, all: cards.length });
}

document.title = say.title;
pageBody().replaceChildren(
  element(
    'main',
    { class: 'dialog', attributes: { 'aria-label': say.title } },
    element('p', { class: 'intro', text: say.intro }),
    element('div', { class: 'search' }, element('label', { text: say.search, attributes: { for: 'search' } }), box, found),
    none,
    ...groups.map(({ section }) => section),
  ),
);
box.addEventListener('input', search);
search();
closeOnEscape();
box.focus();
