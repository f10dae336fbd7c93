import { askedOn, codesOf, gatesIn, recordsIn } from '../../support/gate-book';
import { sheet } from '../../support/sheet';

const log = (title: string) => sheet('学习记录')`
  ${title}
  单位名称 | 学习日期 | 学习形式 | 参加人员
  县教育局 | 3月5日 | 集中学习 | 张建国
  县教育局 | 3月7日 | 集中学习 | 张建国
`;

const ledger = (title: string) => sheet('整改台账')`
  ${title}
  序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 整改状态
  1 | 会议多 | 合并会议 | 李梅 | 3月底前 | 整改中
  2 | 学习少 | 每月学习 | 张建国 | 4月底前 | 整改中
  3 | 窗口拖拉 | 一次性告知 | 赵敏 | 5月底前 | 已销号
`;

const doubts = (...sheets: Parameters<typeof recordsIn>[0]) =>
  codesOf({ findings: recordsIn(sheets).findings }).filter((code) => code.includes('year'));

test('a record whose title speaks of another year than its days were read by is doubted once', () => {
  expect(recordsIn([log('县教育局2023年学习记录')]).sessions[0]?.days).toEqual([{ day: '2024-03-05', part: 'whole' }]);
  expect(doubts(log('县教育局2023年学习记录'))).toEqual(['record-year-doubtful']);
  expect(doubts(log('县教育局2024年学习记录'))).toEqual([]);
});

test('[R094] open items that are late only by the year supplied are told once a ledger, by its title where that doubts the year', () => {
  expect(askedOn).toBe('2024-06-20');
  const { findings } = recordsIn([ledger('县教育局整改台账')]);
  expect(findings.filter(({ code }) => code === 'gate-year-assumed')).toMatchObject([
    { at: { row: 3 }, params: { count: 2, text: '3月底前' } },
  ]);
  expect(doubts(ledger('县教育局2023年度整改台账'))).toEqual(['title-of-other-year']);
  expect(codesOf(gatesIn([ledger('县教育局整改台账')])).filter((code) => code === 'gate-year-assumed')).toHaveLength(1);
});
