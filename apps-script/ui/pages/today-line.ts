import type { Tint } from '../../../core/table/sheet-plan';
import type { TodayLine } from '../../../core/today/today-line';
import { element } from './element';

/** The looks of a line; its height depends on them alone. */
type LineClass = 'line' | 'line short' | 'line noted' | 'line short noted';

/** Unit and owner as parts that are cut one by one: of a long unit the end, so that it is still said whom to ask. */
function whoParts(who: string): readonly HTMLElement[] {
  const parting = who.lastIndexOf(' · ');
  const parts = parting < 0 ? [who] : [who.slice(0, parting), who.slice(parting)];
  return parts.map((text) => element('span', { text }));
}

/** One thing to see to, as a button that goes to its row; pointed at, it shows what has no room in it. */
export function lineButton(line: TodayLine, looks: LineClass, tint: Tint, act: () => void): HTMLButtonElement {
  const { who, text, when, badge, note } = line;
  const made = element('button', { class: looks, attributes: { type: 'button', title: [who, text, when].join('\n') } });
  made.append(
    element(
      'span',
      { class: 'first' },
      element('span', { class: 'who' }, ...whoParts(who)),
      element('span', { class: `badge ${tint}`, text: badge }),
    ),
    element('span', { class: 'text', text }),
    element('span', { class: 'when', text: when }),
  );
  if (note !== '') made.append(element('span', { class: 'more', text: note }));
  made.addEventListener('click', act);
  return made;
}

const blankLine: TodayLine = {
  place: { sheet: '', row: 1, column: 1, mark: null },
  who: '',
  text: '',
  when: '',
  badge: '',
  note: '',
};

/** How a line of each class stands on this screen, with the reader's own fonts. */
export interface LineMeasure {
  classOf(line: TodayLine): LineClass;
  heightOf(looks: LineClass): number;
}

/** By how many letters a reckoning may be out: letters side by side are not always as wide as each alone. */
const spare = 0.3;

/**
 * Measures with a line of each class that nobody sees. Whether a problem needs one line or two is reckoned from the width of its letters; a
 * reckoning that is off by a letter cuts the text, and never moves the lines below.
 */
export function measureLines(width: number): LineMeasure {
  const classes: readonly LineClass[] = ['line', 'line short', 'line noted', 'line short noted'];
  const heights = new Map<LineClass, number>();
  const probe = element('div', { class: 'unseen' });
  document.body.append(probe);
  let font = '';
  let room = width;
  let size = 0;
  for (const looks of classes) {
    const made = lineButton(blankLine, looks, 'overdue', () => {});
    made.style.width = `${width}px`;
    probe.replaceChildren(made);
    heights.set(looks, made.getBoundingClientRect().height);
    const text = made.querySelector('.text');
    if (text === null) continue;
    const style = getComputedStyle(text);
    font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    size = Number.parseFloat(style.fontSize);
    room = text.getBoundingClientRect().width;
  }
  probe.remove();
  const pen = document.createElement('canvas').getContext('2d');
  if (pen !== null) pen.font = font;
  return {
    classOf(line) {
      const wide = pen === null || pen.measureText(line.text).width > room - size * spare;
      if (line.note === '') return wide ? 'line' : 'line short';
      return wide ? 'line noted' : 'line short noted';
    },
    heightOf: (looks) => heights.get(looks) ?? 0,
  };
}
