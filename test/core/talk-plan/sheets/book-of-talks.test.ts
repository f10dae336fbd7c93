import { usualTalks } from '../../../../core/talk-plan/pairs/registry';
import { arrange } from '../../../../core/talk-plan/planning/arrange';
import { bookOfTalks } from '../../../../core/talk-plan/sheets/book-of-talks';
import { talksOf } from '../../../../core/talk-plan/sheets/view-sheets';
import { sheet } from '../../../support/sheet';
import { rosterOf } from '../../roster/rosters';
import { asked, at, bureau, judgedOf } from '../talks';

const all = asked();
const plan = sheet('谈心谈话计划表')`
  谈话人 | 谈话对象 | 计划谈话时间 | 时段
  张建国 | 李梅 | @2024-03-21 | 下午
  李梅 | 康德厚 | |
  王某 | 李某 | |
`;
const records = { ...all, roster: rosterOf(bureau).roster, judged: judgedOf(plan, all), absences: [] };
const range = { from: '2024-03-18', to: '2024-03-29', parts: ['上午', '下午'], everyDay: false } as const;
const parts = { records, requirements: usualTalks, range, rooms: null, maxPerDay: null, today: '2024-03-18', language: 'zh' } as const;

test('rows stand in their order, those of nobody known are kept as they are, added talks come last and count as planned', () => {
  const { changes } = arrange({ records, range, rooms: null, maxPerDay: null, today: '2024-03-18', at });
  const book = bookOfTalks(parts, changes);
  expect(book.talks.slice(0, 2).map(({ talker, talkee }) => `${talker.name}—${talkee.name}`)).toEqual(['张建国—李梅', '李梅—康德厚']);
  expect(book.loose.map(({ talkers }) => talkers[0])).toEqual(['王某']);
  expect(book.talks.slice(2).every(({ row, date }) => row === null && date !== null)).toBe(true);
  expect(book.coverage.total).toMatchObject({ missing: 0, planned: book.talks.length - 1 });
});

test('[R092] a row of somebody exempt keeps its reason and awaits nobody', () => {
  const book = bookOfTalks(parts);
  expect(book.talks[1]?.exempt?.exemption.text).toBe('年老体弱');
  expect([...talksOf(book).values()].flat()).toHaveLength(2);
});
