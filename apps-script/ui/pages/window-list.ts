import { element } from './element';

/** How far beyond the screen lines are made, in pixels: so much can be scrolled before anything is blank. */
const ahead = 600;

interface WindowList {
  readonly list: HTMLUListElement;
  /** Makes the lines on the screen and takes the others out. To be called after every scroll. */
  renew(): void;
}

interface ListParts {
  readonly label: string;
  readonly count: number;
  /** Pixels from the top of each line to the top of the list; one more than there are lines, the last being the height of the list. */
  readonly tops: readonly number[];
  /** Makes the button of a line. */
  line(at: number): HTMLButtonElement;
  /** Pixels at the top of the screen that something else covers. */
  covered(): number;
}

/** The first line that ends below a height. */
function lineBelow(tops: readonly number[], height: number): number {
  let low = 0;
  let high = tops.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((tops[middle + 1] ?? Number.POSITIVE_INFINITY) > height) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The line that a key leads to from the current one; undefined for other keys. */
function lineByKey(
  key: string,
  { current, count, page }: { readonly current: number; readonly count: number; readonly page: number },
): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + page,
    PageUp: current - page,
    Home: 0,
    End: count - 1,
  };
  const wanted = steps[key];
  return wanted === undefined ? undefined : Math.min(count - 1, Math.max(0, wanted));
}

/**
 * A list of any length of which only the lines near the screen exist, each at its own place. Tab comes to one line; arrows, Home, End and the
 * page keys go from there, and that line always exists. Readers of the screen hear the place of each line in the whole.
 */
export function windowList({ label, count, tops, line, covered }: ListParts): WindowList {
  const list = element('ul', { class: 'lines', attributes: { role: 'list', 'aria-label': label, 'aria-describedby': 'keys' } });
  list.style.height = `${tops[count] ?? 0}px`;
  const made = new Map<number, { readonly item: HTMLLIElement; readonly act: HTMLButtonElement }>();
  let current = 0;

  const make = (at: number): void => {
    const act = line(at);
    act.tabIndex = at === current ? 0 : -1;
    act.addEventListener('focus', () => choose(at));
    const place = { 'aria-setsize': String(count), 'aria-posinset': String(at + 1) };
    const item = element('li', { attributes: place }, act);
    item.style.top = `${tops[at] ?? 0}px`;
    // In the order of the list, whichever way it was scrolled.
    const [next] = [...made.entries()].filter(([other]) => other > at).sort(([a], [b]) => a - b);
    list.insertBefore(item, next?.[1].item ?? null);
    made.set(at, { item, act });
  };
  const choose = (at: number): void => {
    const before = made.get(current);
    if (before !== undefined) before.act.tabIndex = -1;
    current = at;
    const now = made.get(at);
    if (now !== undefined) now.act.tabIndex = 0;
  };
  const renew = (): void => {
    const top = -list.getBoundingClientRect().top;
    const from = Math.max(0, lineBelow(tops, top - ahead));
    const to = Math.min(count - 1, lineBelow(tops, top + window.innerHeight + ahead));
    for (const [at, { item }] of made) {
      if ((at >= from && at <= to) || at === current) continue;
      item.remove();
      made.delete(at);
    }
    for (let at = from; at <= to; at++) if (!made.has(at)) make(at);
    if (!made.has(current)) make(current);
  };
  const goTo = (at: number): void => {
    choose(at);
    const above = list.getBoundingClientRect().top + (tops[at] ?? 0) - covered();
    const below = list.getBoundingClientRect().top + (tops[at + 1] ?? 0) - window.innerHeight + 48;
    if (above < 0) window.scrollBy(0, above);
    else if (below > 0) window.scrollBy(0, below);
    renew();
    made.get(at)?.act.focus({ preventScroll: true });
  };
  list.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const page = Math.max(1, Math.floor((window.innerHeight - covered()) / Math.max(1, (tops[count] ?? 0) / count)) - 1);
    const wanted = lineByKey(event.key, { current, count, page });
    if (wanted === undefined) return;
    event.preventDefault();
    goTo(wanted);
  });
  return { list, renew };
}
