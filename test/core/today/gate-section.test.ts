import type { Grid } from '../../../core/table/grid';
import { conveneOnly, gateSection } from '../../../core/today/gate-section';
import { askedOn, pack, recordsIn } from '../../support/gate-book';
import { meetings, roster, study } from '../../support/gate-sheets';
import { sheet } from '../../support/sheet';

const elsewhere = { sheet: '首页', row: 1, column: 1, mark: null };

function section(sheets: readonly Grid[], mostLines = 100) {
  return gateSection(recordsIn(sheets), conveneOnly(pack()), { today: askedOn, language: 'zh', mostLines, elsewhere });
}

test('an office with a ledger alone is not asked for gates', () => {
  expect(
    section([
      sheet('整改台账')`
        存在问题 | 整改措施 | 责任人 | 完成时限
        会议多 | 合并会议 | 李梅 | 2024年6月底前
      `,
    ]),
  ).toBeNull();
});

test('[R079] [R080] [R081] [R082] of six gates three are passed; each of the others says what it lacks and leads to where it would stand', () => {
  const found = section([roster, meetings, study]);
  expect([found?.title, found?.share, found?.scope]).toEqual(['关口', { done: 3, all: 6 }, 'book']);
  expect(found?.lines.map(({ who, text, when, badge, place }) => [who, text, when, badge, `${place.sheet} ${place.row}`])).toEqual([
    ['县教育局 · 六个不开', '征求意见不深入的不开', '没有《征求意见台账》，无从查起', '不通过', '首页 1'],
    ['县教育局 · 六个不开', '谈心不广泛的不开', '没有《谈心谈话计划表》，无从查起', '不通过', '首页 1'],
    ['县教育局 · 六个不开', '党性分析材料达不到要求的不开', '没有《材料审核》，无从查起', '不通过', '首页 1'],
  ]);
});

test('evidence that has a cell is where the line leads', () => {
  const absent = sheet('会议记录')`
    单位名称 | 会议类型 | 会议日期 | 应到人数 | 实到人数 | 书记到会 | 上级党组织参加人 | 督导组参加人
    县教育局 | 民主生活会 | @2024-06-18 | 3 | 1 | 是 | 李梅 | 刘明
  `;
  const line = section([roster, absent])?.lines.find(({ text }) => text.startsWith('参加会议的党员'));
  expect([line?.place, line?.when]).toEqual([
    { sheet: '会议记录', row: 2, column: 5, mark: null },
    '民主生活会应到3人，实到1人，要求不少于2/3',
  ]);
});

test('gates that wait for a person say so, and the lines sent are bounded while the figures are true', () => {
  const found = section([roster, meetings], 1);
  expect([found?.lines.length, found?.share?.all, found?.counts.reduce((sum, { count }) => sum + count, 0)]).toEqual([1, 6, 3]);
});
