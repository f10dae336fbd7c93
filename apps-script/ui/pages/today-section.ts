import type { TodayLine } from '../../../core/today/today-line';
import type { TodaySection } from '../../../core/today/today-view';
import { element } from './element';
import { type LineMeasure, lineButton } from './today-line';
import { windowList } from './window-list';
import { words } from './words';

const say = words.today;

/** A section on the page. */
export interface ShownSection {
  readonly section: HTMLElement;
  renew(): void;
  /** Opens it, brings it to the top of the screen and gives it the keyboard. */
  goTo(): void;
}

function topsOf(lines: readonly TodayLine[], { classOf, heightOf }: LineMeasure): readonly number[] {
  const tops = [0];
  let top = 0;
  for (const line of lines) {
    top += heightOf(classOf(line));
    tops.push(top);
  }
  return tops;
}

/** 5项, or 6个过了5个 where that is what the section tells. */
function countText(count: number, share: TodaySection['share']): string {
  return share === undefined ? say.count({ count }) : say.passed(share);
}

/** The button of a section's heading. */
function headOf({ id, title, tint }: Pick<TodaySection, 'id' | 'title' | 'tint'>, counted: string): HTMLButtonElement {
  return element(
    'button',
    { attributes: { type: 'button', 'aria-expanded': 'true', 'aria-controls': `lines-${id}` } },
    element('span', { class: `tag ${tint}`, attributes: { 'aria-hidden': 'true' } }),
    element('span', { text: title }),
    element('span', { class: 'count', text: counted }),
  );
}

/** The list of a section's lines; a press on one of them jumps to its item. */
function listOf(
  { lines, tint }: Pick<TodaySection, 'lines' | 'tint'>,
  measure: LineMeasure,
  { label, jump, covered }: { readonly label: string; readonly jump: (line: TodayLine) => void; readonly covered: () => number },
): ReturnType<typeof windowList> {
  return windowList({
    label,
    count: lines.length,
    tops: topsOf(lines, measure),
    line(at) {
      const line = lines[at];
      if (line === undefined) throw new Error(`the list has no line ${at}`);
      return lineButton(line, measure.classOf(line), tint, () => jump(line));
    },
    covered,
  });
}

/** What is said of lines that are counted and not shown; nothing where all are. */
function restOf({ scope, lines }: Pick<TodaySection, 'scope' | 'lines'>, count: number): readonly HTMLElement[] {
  const shownOnly = scope === 'ledger' ? say.shownOnly : say.shownOnlyOfBook;
  return lines.length < count ? [element('p', { class: 'after quiet', text: shownOnly({ shown: lines.length, count }) })] : [];
}

/**
 * A section with its heading, which folds and unfolds it, its true count and its lines. `count` may be more than the lines: the rest is
 * spoken of below them. `changed` is called when it has been folded or unfolded.
 */
export function showSection(
  told: Omit<TodaySection, 'counts'>,
  count: number,
  measure: LineMeasure,
  { jump, changed }: { readonly jump: (line: TodayLine) => void; readonly changed: () => void },
): ShownSection {
  const { id, title, share, lines } = told;
  const counted = countText(count, share);
  const head = headOf(told, counted);
  const heading = element('h2', {}, head);
  const covered = (): number => heading.offsetHeight;
  const shown = lines.length === 0 ? null : listOf(told, measure, { label: `${title} ${counted}`, jump, covered });
  const content = shown?.list ?? element('p', { class: 'after quiet', text: say.allPassed });
  const body = element('div', { attributes: { id: `lines-${id}` } }, content, ...restOf(told, count));
  const section = element('section', { class: 'section', attributes: { 'aria-label': title } }, heading, body);
  const fold = (open: boolean): void => {
    head.setAttribute('aria-expanded', String(open));
    body.hidden = !open;
    changed();
  };
  head.addEventListener('click', () => fold(body.hidden === true));
  return {
    section,
    renew: () => {
      if (!body.hidden) shown?.renew();
    },
    goTo() {
      fold(true);
      window.scrollTo(0, section.getBoundingClientRect().top + window.scrollY);
      head.focus({ preventScroll: true });
    },
  };
}
