import type { TodayLine } from '../../../core/today/today-line';
import type { SheetCount, TodayView } from '../../../core/today/today-view';
import type { TodayAnswer } from '../today-answer';
import { button, element, pageBody } from './element';
import { callScript, focusSheet } from './script-run';
import { headOf, ledgerChoice, overview, refreshButton } from './today-head';
import { measureLines } from './today-line';
import { type ShownSection, showSection } from './today-section';
import { words } from './words';

const say = words.today;
const said = element('div', { class: 'said', attributes: { role: 'status' } });
const content = element('main');
const refresh = refreshButton(load);
let shown: readonly ShownSection[] = [];
let chosen: string | null = null;
let busy = false;
/** The list on the screen, and the width it was measured for. */
let last: { readonly view: TodayView; readonly width: number } | null = null;

function tell(sentence: string): void {
  said.textContent = sentence;
}

function renew(): void {
  if (last !== null && last.width !== content.clientWidth) showView(last.view);
  for (const { renew: renewSection } of shown) renewSection();
}

function countIn(counts: readonly SheetCount[]): number {
  return counts.reduce((sum, { sheet, count }) => (chosen === null || sheet === chosen ? sum + count : sum), 0);
}

function showState(title: string, text: string, ...buttons: readonly HTMLElement[]): void {
  shown = [];
  last = null;
  const state = element('div', { class: 'state' }, element('h2', { text: title }), element('p', { text }), ...buttons);
  content.replaceChildren(state);
}

function showView(view: TodayView): void {
  last = { view, width: content.clientWidth };
  if (!view.ledgers.some(({ sheet }) => sheet === chosen)) chosen = null;
  const choice = ledgerChoice(view, chosen, (sheet) => {
    chosen = sheet;
    showView(view);
    document.getElementById('ledger')?.focus();
  });
  const head = [headOf(view, refresh.button), ...(choice === null ? [] : [choice])];
  const parts = view.sections
    .map(({ counts, ...section }) => {
      if (section.scope === 'book') return { ...section, count: counts.reduce((sum, { count }) => sum + count, 0) };
      const lines = chosen === null ? section.lines : section.lines.filter(({ place }) => place.sheet === chosen);
      return { ...section, count: countIn(counts), lines };
    })
    .filter(({ count, share }) => count > 0 || share !== undefined);
  const undated = countIn(view.undated);
  const notes = undated === 0 ? [] : [element('p', { class: 'after quiet', text: say.undated({ count: undated }) })];
  if (parts.length === 0) {
    showState(say.nothing, say.nothingMore({ items: countIn(view.ledgers) }), ...notes);
    content.prepend(...head);
    return;
  }
  const measure = measureLines(content.clientWidth);
  const acts = { jump: ({ place }: TodayLine) => jump(place), changed: renew };
  const sections = parts.map((part) => showSection(part, part.count, measure, acts));
  const counts = parts.map(({ title, tint, count, share }, at) => {
    const figure = share === undefined ? String(count) : `${share.done}/${share.all}`;
    return { title, tint, figure, goTo: () => sections[at]?.goTo() };
  });
  const keys = element('p', { class: 'after quiet', text: say.keys, attributes: { id: 'keys' } });
  content.replaceChildren(...head, overview(counts), ...notes, ...sections.map(({ section }) => section), keys);
  shown = sections;
  renew();
}

function jump(place: Parameters<typeof callScript<'goToLine'>>[1][0]): void {
  callScript(
    'goToLine',
    [place],
    ({ ok, message }) => {
      tell(message);
      if (ok) focusSheet();
    },
    tell,
  );
}

function buildButton(): HTMLElement {
  const build = button(say.build, 'main', () => {
    if (busy) return;
    tell(say.building);
    callScript('buildSheets', [], load, tell);
  });
  return build;
}

function showAnswer(answer: TodayAnswer, first: boolean): void {
  if (answer.kind === 'no-ledger') showState(say.noLedger, say.noLedgerMore, buildButton(), refresh.button);
  else if (answer.kind === 'trouble') showTrouble(answer.message);
  else {
    const { view } = answer;
    const had = document.activeElement === refresh.button;
    showView(view);
    if (had) refresh.button.focus();
    const ofLedgers = view.sections.filter(({ scope }) => scope === 'ledger');
    const pressing = ofLedgers.reduce((sum, { counts }) => sum + counts.reduce((all, { count }) => all + count, 0), 0);
    const items = view.ledgers.reduce((sum, { count }) => sum + count, 0);
    tell(first ? '' : say.refreshed({ items, pressing }));
  }
}

function showTrouble(sentence: string): void {
  tell('');
  showState(say.title, '', element('p', { text: sentence, attributes: { role: 'alert' } }), button(say.again, 'main', load));
}

/** Reads the ledgers anew. What is on the screen stays until the answer is there. */
function load(): void {
  if (busy) return;
  const first = content.childElementCount === 0 || content.querySelector('.lines, .head') === null;
  busy = true;
  refresh.busy(true);
  content.setAttribute('aria-busy', 'true');
  tell(say.loading);
  const ended = (): void => {
    busy = false;
    refresh.busy(false);
    content.setAttribute('aria-busy', 'false');
  };
  callScript(
    'readToday',
    [],
    (answer) => {
      ended();
      showAnswer(answer, first);
    },
    (sentence) => {
      ended();
      showTrouble(sentence);
    },
  );
}

let waiting = false;
function renewSoon(): void {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    renew();
  });
}

document.title = say.title;
pageBody().replaceChildren(content, said);
window.addEventListener('scroll', renewSoon, { passive: true });
window.addEventListener('resize', renewSoon, { passive: true });
load();
