import { packNamed } from '../../core/campaign/registry';
import { groupOpinions } from '../../core/opinion/alike/group-opinions';
import { classifier } from '../../core/opinion/classify/classify';
import { opinionRow } from '../data/opinion-row';
import { type SeededRandom, seededRandom } from '../data/seeded-random';

/** One way a register may be hard. */
interface OpinionCase {
  readonly id: string;
  readonly title: string;
  readonly textOf: (random: SeededRandom, at: number) => string;
}

const textOf = (random: SeededRandom, at: number): string => String(opinionRow(random, at)[1]);

/** Hundreds of characters that no two texts share by chance. */
function ownWords(random: SeededRandom, length: number): string {
  return Array.from({ length }, () => String.fromCodePoint(random.integer(0x4e00, 0x9fa0))).join('');
}

export const opinionCases: readonly OpinionCase[] = [
  { id: 'county', title: 'clauses as offices write them, mixed', textOf },
  {
    id: 'identical',
    title: 'nine in ten of ten wordings, the rest mixed',
    textOf: (random, at) =>
      random.chance(90) ? `同样的话说了很多遍，第${random.pick([...'甲乙丙丁戊己庚辛壬癸'])}种说法，请尽快解决` : textOf(random, at),
  },
  {
    id: 'boilerplate',
    title: 'all begin and end alike',
    textOf: (random) => `希望进一步加强${ownWords(random, 6)}方面的工作，切实提高认识，狠抓落实，让群众满意`,
  },
  { id: 'different', title: 'no two alike', textOf: (random) => ownWords(random, 45) },
  {
    id: 'nearly',
    title: 'one text, each with three characters changed',
    textOf: (random) => {
      const text = [...'办事窗口要一次把话说清楚不要让人来回跑趟趟白跑群众有意见也不知道找谁反映才有人管'];
      for (let count = 0; count < 3; count++) text[random.integer(0, text.length - 1)] = ownWords(random, 1);
      return text.join('');
    },
  },
];

/** What one case came to. */
export interface OpinionResult {
  readonly opinions: number;
  readonly groups: number;
  readonly largest: number;
  readonly placedOnce: boolean;
  readonly groupingSeconds: number;
  /** User and system time of grouping, which a busy machine stretches less. */
  readonly groupingCpuSeconds: number;
  readonly sortingSeconds: number;
}

/** Groups and sorts a register of the case in this process. */
export function runOpinionCase(size: number, id: string): OpinionResult {
  const chosen = opinionCases.find((one) => one.id === id);
  const book = packNamed('mass-line-2014')?.lists[0];
  if (chosen === undefined || book === undefined) throw new RangeError(`no case called ${id}`);
  const random = seededRandom(20240715);
  const voices = Array.from({ length: size }, (_, at) => ({ id: `Y${at}`, text: chosen.textOf(random, at) }));
  const cpu = process.cpuUsage();
  const start = performance.now();
  const groups = groupOpinions(voices);
  const grouped = performance.now();
  const { user, system } = process.cpuUsage(cpu);
  const classify = classifier(book);
  for (const { text } of voices) classify(text);
  const sorted = performance.now();
  const ids = new Set(groups.flatMap(({ members }) => members.map((member) => member.id)));
  const members = groups.reduce((sum, group) => sum + group.members.length, 0);
  return {
    opinions: size,
    groups: groups.length,
    largest: groups[0]?.members.length ?? 0,
    placedOnce: ids.size === size && members === size,
    groupingSeconds: (grouped - start) / 1000,
    groupingCpuSeconds: (user + system) / 1_000_000,
    sortingSeconds: (sorted - grouped) / 1000,
  };
}
