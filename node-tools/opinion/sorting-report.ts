import type { Finding } from '../../core/finding/finding';
import type { Breadth, BreadthKind, Reach } from '../../core/opinion/breadth/breadth';
import type { Mask } from '../../core/opinion/givers/mask-givers';
import type { SortedList, SortedOpinions } from '../../core/opinion/sorting/sort-opinions';
import type { MayShow } from '../../core/opinion/sorting/sorting-plan';
import type { Invocation } from '../command';
import { printJson } from '../print/print-json';
import { printTable } from '../print/print-table';
import { rowPlace } from '../print/row-place';
import { type MaskFor, maskedObjects } from './mask-givers';

const parts = ['channels', 'audiences', 'targets', 'aspects'] as const;
const kindOf = { channels: 'channel', audiences: 'audience', targets: 'target', aspects: 'aspect' } as const;
const namesOf = (reaches: readonly Reach[], reached: boolean): readonly string[] =>
  reaches.filter((reach) => reach.reached === reached).map(({ name }) => name);

/** What else stands in the column than the names of the list, in our own words: a cell could hold the name of the one who spoke. */
function beyondNames(
  { beyond }: Breadth,
  kind: BreadthKind,
  { beyond: words }: Invocation['messages']['opinion']['sorting'],
): readonly string[] {
  if (kind !== 'channel' && kind !== 'audience') return [];
  return (['other', 'unwritten'] as const).filter((what) => beyond[kind][what].reached).map((what) => words[kind][what]);
}

/** How many of a list stand where. */
function countsOf({ book, classes }: SortedList): Parameters<Invocation['messages']['opinion']['sorting']['byList']>[0] {
  const counts = new Map(book.headings.map(({ name }) => [name, 0]));
  let [between, none] = [0, 0];
  for (const { classified } of classes) {
    if (classified.kind === 'sorted') counts.set(classified.heading, (counts.get(classified.heading) ?? 0) + 1);
    else if (classified.kind === 'between') between++;
    else none++;
  }
  return { list: book.name, counts: [...counts].map(([name, count]) => ({ name, count })), between, none };
}

/** Groups of two and more one a line on standard output; totals, classes and breadth beside them on standard error. */
export function printSorted({ io, messages }: Invocation, sorted: SortedOpinions, mayShow: MayShow, mask: Mask): void {
  const text = messages.opinion.sorting;
  const { headings } = text;
  const byId = new Map(sorted.opinions.map(({ id, opinion }) => [id, opinion]));
  const alike = sorted.groups.filter(({ members }) => members.length > 1);
  printTable(
    io,
    'on a terminal',
    [
      { heading: headings.count, align: 'right' },
      { heading: headings.number, most: 20 },
      { heading: headings.place, most: 34 },
      { heading: headings.text, most: 60 },
    ],
    alike.map(({ representative, members }) => {
      const opinion = byId.get(representative);
      const words = opinion === undefined ? '' : mayShow(opinion) ? opinion.verbatim : text.withheld();
      return [String(members.length), mask(representative), opinion === undefined ? '' : mask(rowPlace(opinion)), words];
    }),
  );
  io.err(text.read({ opinions: sorted.opinions.length, groups: sorted.groups.length, alike: alike.length }));
  if (sorted.main === null) io.err(text.noList());
  for (const list of [...(sorted.main === null ? [] : [sorted.main]), ...sorted.others]) io.err(text.byList(countsOf(list)));
  for (const part of parts) {
    const kind = kindOf[part];
    io.err(text.reached({ kind, names: [...namesOf(sorted.breadth[part], true), ...beyondNames(sorted.breadth, kind, text)] }));
    const missing = namesOf(sorted.breadth[part], false);
    if (missing.length > 0) io.err(text.missing({ kind, names: missing }));
  }
  const { principals } = sorted.breadth;
  if (principals !== null && principals.spokenOf < principals.known) {
    io.err(text.silentPrincipals({ known: principals.known, silent: principals.known - principals.spokenOf }));
  }
  if (sorted.sensitive.length > 0) io.err(text.sensitive({ count: sorted.sensitive.length }));
}

function classObjects({ classes }: SortedList, unsorted: string, mask: Mask): readonly object[] {
  return classes.map(({ id, classified }) => {
    const name = mask(id);
    if (classified.kind === 'sorted') return { id: name, class: classified.heading, because: classified.because };
    if (classified.kind === 'none') return { id: name, class: unsorted, because: [] };
    const { votes } = classified;
    return { id: name, class: unsorted, because: votes.flatMap(({ words }) => words), between: votes.map(({ heading }) => heading) };
  });
}

function breadthObject({ breadth }: SortedOpinions): object {
  const listed = (reaches: readonly Reach[]) => reaches.map(({ name, reached, count, required }) => ({ name, reached, count, required }));
  return {
    opinions: breadth.opinions,
    ...Object.fromEntries(parts.map((part) => [part, listed(breadth[part])])),
    missing: Object.fromEntries(parts.map((part) => [part, namesOf(breadth[part], false)])),
    beyond: breadth.beyond,
    principals: breadth.principals,
    openItems: breadth.openItems.map(({ kind, name }) => ({ kind, name })),
    nextStage: breadth.nextStage,
  };
}

/**
 * Everything for programs: ids, headings, words of the lists and counts; no original, so that nothing can tell who spoke. An opinion that no list decides
 * has the class 未归类, and `between` where several headings are equally near.
 */
export function printSortedJson(
  call: Invocation,
  {
    sorted,
    findings,
    mask,
    maskFor,
    pack,
  }: {
    readonly sorted: SortedOpinions;
    readonly findings: readonly Finding[];
    readonly mask: Mask;
    readonly maskFor: MaskFor;
    readonly pack: string;
  },
): void {
  const { main, others } = sorted;
  const { unsorted } = call.messages.opinion.sorting;
  printJson(call, 'opinions', {
    asOf: call.today,
    pack,
    opinions: sorted.opinions.length,
    groups: sorted.groups.map(({ representative, because, wordings, members }) => ({
      representative: mask(representative),
      because,
      wordings,
      members: members.map(({ id }) => mask(id)),
    })),
    list: main === null ? null : { id: main.book.id, name: main.book.name },
    classes: main === null ? [] : classObjects(main, unsorted, mask),
    otherLists: others.map((list) => ({ id: list.book.id, name: list.book.name, classes: classObjects(list, unsorted, mask) })),
    breadth: breadthObject(sorted),
    sensitive: sorted.sensitive.map(mask),
    findings: maskedObjects(findings, call, maskFor),
  });
}
