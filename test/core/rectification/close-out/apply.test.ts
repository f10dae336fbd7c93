import { applyForCloseOut, lackingFor } from '../../../../core/rectification/close-out/apply';
import { closeOutCells } from '../../../../core/rectification/close-out/register';
import { sheet } from '../../../support/sheet';
import { amended, edits, refusals } from '../amended';

const ledger = amended(sheet('整改台账')`
  序号 | 存在问题     | 整改措施   | 责任人 | 完成时限      | 整改状态 | 实际完成时间 | 佐证材料
  1    | 告知单未更新 | 更新告知单 | 陈霞   | 2024年4月底前 | 已完成   | 2024-04-25   | 告知单汇编
  2    | 走访少       | 每季度走访 | 赵敏   | 2024-06-30    | 整改中   |              | 无
  3    | 供热差       | 更换管网   | 王强   | 2024-06-30    | 已销号   | 2024-05-01   | 验收单
  4    | 会议多       | 现场办公   | 李梅   | 立行立改      |          | 2024-05-01   | 会议压减表
  5    | 项目慢       | 按月调度   | 周立   | 2024-06-30    | 申请销号 | 2024-06-01   | 调度记录
  6    | 值班差       | 加强值班   | 周立   | 2024-06-30    | 基本完成 |              | 值班表
  7    | 接待多       |            | 李梅   | 2024-06-30    | 已完成并长期坚持 |      | 接待清单
  8    | 文件多       | 精简文件   | 李梅   | 2024-06-30    | 取消     |              | 发文目录
`);

test('[F35] what is finished and proved is handed in, with the day; nothing else of the row is touched', () => {
  const amendment = applyForCloseOut(ledger, [2], '2024-07-12');
  expect(edits(amendment)).toEqual(['F2 申请销号']);
  expect(amendment.lines.map(closeOutCells)).toEqual([
    {
      day: { day: '2024-07-12' },
      step: '申请销号',
      sheet: '整改台账',
      seq: '1',
      problem: '告知单未更新',
      reviewer: '',
      comment: '',
    },
  ]);
});

test('a row whose day says that it is done needs no status', () => {
  expect(edits(applyForCloseOut(ledger, [5], '2024-07-12'))).toEqual(['F5 申请销号']);
});

test('each thing that is lacking is said at its cell; 基本完成 is not finished', () => {
  expect(refusals(applyForCloseOut(ledger, [3, 4, 6, 7, 8, 9], '2024-07-12')).map((line) => line.split('；')[0])).toEqual([
    '整改台账!F3 [close-out-unfinished] 必须改：整改状态写的是“整改中”，还没有完成整改',
    '整改台账!H3 [close-out-no-evidence] 必须改：佐证材料写的是“无”',
    '整改台账!F4 [close-out-already] 必须改：这一项已是“已销号”，不用再申请',
    '整改台账!F6 [close-out-already] 必须改：这一项已是“申请销号”，不用再申请',
    '整改台账!F7 [close-out-unfinished] 必须改：整改状态写的是“基本完成”，还没有完成整改',
    '整改台账!C8 [close-out-no-measure] 必须改：整改措施空着，无从核对',
    '整改台账!F9 [close-out-already] 必须改：这一项已是“取消”，不用再申请',
  ]);
});

test('a status to tick is left to hand: a word under the first of the ticks would be none', () => {
  const ticked = amended(sheet('整改台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限   | 已完成 | 整改中 | 未完成 | 佐证材料
    1    | 走访少   | 走访     | 赵敏   | 2024-06-30 | √      |        |        | 走访记录
    2    | 会议多   | 减会     | 李梅   | 2024-06-30 |        | √      |        | 会议表
  `);
  expect(ticked.items.map(({ status }) => status)).toEqual(['done', 'in_progress']);
  const amendment = applyForCloseOut(ticked, [2], '2024-07-12');
  expect([amendment.edits, amendment.lines]).toEqual([[], []]);
  expect(refusals(amendment)).toEqual([
    '整改台账!F2 [amend-parted-columns] 必须改：“整改状态”在表里分成了几列，程序不知道该填哪一格；这一行请手工填写；想由程序登记，请把“整改状态”改成一列',
  ]);
});

test.each([
  ['', 'close-out-day-unreadable'],
  ['尽快', 'close-out-day-unreadable'],
  ['2024-07-16', 'close-out-day-future'],
])('the day “%s” is refused for all rows', (day, code) => {
  const amendment = applyForCloseOut(ledger, [2, 5], day);
  expect([amendment.edits, amendment.findings.map((finding) => finding.code)]).toEqual([[], [code]]);
});

test('without the columns it needs, the ledger is asked for them', () => {
  const bare = amended(sheet('整改台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限   | 整改状态
    1    | 走访少   | 走访     | 赵敏   | 2024-06-30 | 已完成
  `);
  const [item] = bare.items;
  expect(item === undefined ? [] : lackingFor(item, bare).map(({ code }) => code)).toEqual(['amend-no-column']);
  const without = amended(sheet('整改台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限   | 佐证材料
    1    | 走访少   | 走访     | 赵敏   | 2024-06-30 | 走访记录
  `);
  expect(refusals(applyForCloseOut(without, [2], '2024-07-12'))).toEqual([
    '整改台账!第2行 [amend-no-column] 必须改：台账没有“整改状态”一列，没有地方登记；请在表头加一列“整改状态”，再办一次',
  ]);
});
