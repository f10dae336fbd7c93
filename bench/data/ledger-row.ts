import { writtenDeadline } from './deadlines';
import { personName, places, responsiblePeople } from './people-and-places';
import type { SeededRandom } from './seeded-random';
import { type Topic, topics } from './topics';

/** The day the benchmark runs as if it were today; the measured commands get it as `--as-of`. */
export const asOf = '2024-07-15';

export type CellContent = string | number | Date | null;

/** One made-up ledger row, and whether it is overdue on `asOf`, known by construction. */
export interface LedgerRow {
  readonly cells: Readonly<Record<string, CellContent>>;
  readonly overdue: boolean;
}

export const smallLedgerHeaders = [
  ...['序号', '存在问题', '具体表现', '产生原因', '整改目标', '整改措施', '整改类型', '牵头领导', '责任单位', '责任人'],
  ...['完成时限', '整改状态', '进展情况', '佐证材料', '备注'],
];

export const countyLedgerHeaders = [
  ...['序号', '单位名称', '存在问题', '整改目标', '整改措施', '整改类型', '牵头领导', '责任单位', '责任人'],
  ...['完成时限', '整改状态', '进展情况', '备注'],
];

const openStatuses = ['整改中', '整改中', '整改中', '推进中', '正在整改', '未启动', '基本完成'];
const settledStatuses = ['已完成', '已完成', '已完成', '整改完成', '已销号', '已销号'];

function fill(text: string, random: SeededRandom): string {
  return text
    .replace(/\{n\}/gu, () => String(random.integer(2, 60)))
    .replace(/\{month\}/gu, () => String(random.integer(1, 12)))
    .replace(/\{place\}/gu, () => random.pick(places));
}

/** One measure, or two numbered ones in the one cell. */
function measureText(topic: Topic, random: SeededRandom): string {
  const [first = '', second = ''] = random.shuffled(topic.measures);
  return fill(random.chance(60) ? `1.${first}；2.${second}。` : first, random);
}

/** One row on one topic. A few cells are blank, as in every real ledger: examples, owners, evidence. */
function ledgerRow(random: SeededRandom, seq: number, unit: string, topic: Topic, problem: string): LedgerRow {
  const deadline = writtenDeadline(random);
  const settled = random.chance(45);
  const status = deadline.rectType === '长期坚持' ? '长期坚持' : random.pick(settled ? settledStatuses : openStatuses);
  const blankStatus = random.chance(2);
  return {
    cells: {
      序号: seq,
      单位名称: unit,
      存在问题: fill(random.chance(50) ? `${problem}，涉及{place}等{n}个村组` : problem, random),
      具体表现: random.chance(96) ? fill(random.pick(topic.examples), random) : null,
      产生原因: random.pick(topic.causes),
      整改目标: fill(random.pick(topic.goals), random),
      整改措施: measureText(topic, random),
      整改类型: deadline.rectType || null,
      牵头领导: personName(random),
      责任单位: random.chance(70) ? unit : `${unit}办公室`,
      责任人: random.chance(98) ? responsiblePeople(random) : null,
      完成时限: deadline.cell === '' ? null : deadline.cell,
      整改状态: blankStatus ? null : status,
      进展情况: random.chance(90) ? fill(random.pick(topic.progress), random) : null,
      佐证材料: settled && random.chance(95) ? topic.evidence : null,
      备注: random.chance(8) ? '已报督导组' : null,
    },
    overdue: deadline.due !== null && deadline.due < asOf && (blankStatus || openStatuses.includes(status)),
  };
}

/** The rows of one unit: no problem twice while the topics last, in no order. */
export function* unitRows(random: SeededRandom, unit: string, count: number, firstSeq: number): Generator<LedgerRow> {
  let deck: { topic: Topic; problem: string }[] = [];
  for (let offset = 0; offset < count; offset += 1) {
    if (deck.length === 0) deck = random.shuffled(topics.flatMap((topic) => topic.problems.map((problem) => ({ topic, problem }))));
    const card = deck.pop();
    if (card) yield ledgerRow(random, firstSeq + offset, unit, card.topic, card.problem);
  }
}
