import { rectificationTable } from '../../../../core/rectification/table';
import { locateTables } from '../../../../core/table/locate-tables';
import { isClosingText, isProblemWithCount } from '../../../../core/table/row/closing-lines';
import { sheet, workbook } from '../../../support/sheet';

test.each([
  '以上共4个问题',
  '共计12项问题',
  '共2项',
  '共四个问题，已完成三个',
  '问题共计3条。',
  '以上共12项问题，其中已完成10项，正在整改2项',
  '以上问题均已整改到位',
  '以上问题由办公室负责汇总并督促落实',
  '以上均为立行立改问题',
  '上述4个问题已全部销号',
  '全部问题均已整改完成',
  '已完成整改3项，正在整改1项',
  '本月新增问题1个',
  '（以下空白）',
  '本表一式两份，由办公室存档',
  '问题总数：2个',
  '本单位共查摆问题12个，已完成整改10个',
  '截至目前，全部问题已整改完毕',
  '截至2024年6月底，已完成3项，正在推进1项',
])('“%s” speaks of the rows above', (text) => {
  expect(isClosingText(text)).toBe(true);
});

test.each([
  '以上率下作用发挥不够',
  '上述问题整改不彻底',
  '以上级文件代替本级落实举措',
  '以上问题存在反弹现象',
  '共4个村没有通自来水',
  '共性问题多',
  '未完成招商项目3个',
  '全部问题整改台账未更新',
  '会议多、文件多',
  '本表填报不及时',
  '以下基层站所服务意识差',
  '总计划落实滞后',
])('“%s” may be a problem', (text) => {
  expect(isClosingText(text)).toBe(false);
});

test('each word of such a line is heard', () => {
  for (const of of ['以上', '上述', '本表', '本次', '全表', '本单位', '我单位', '我局', '班子', '领导班子'])
    expect([of, isClosingText(`${of}共4个问题`)]).toEqual([of, true]);
  for (const count of [
    '合计',
    '总计',
    '共计',
    '小计',
    '总共',
    '总数',
    '共',
    '共有',
    '共查摆',
    '共梳理出',
    '共列出',
    '共登记',
    '共征求到',
    '共收集',
    '共涉及',
  ])
    expect([count, isClosingText(`${count}4个问题`)]).toEqual([count, true]);
  for (const noun of ['问题', '事项', '任务', '意见建议', '意见', '建议', '措施', '整改问题', '整改任务', '整改措施'])
    expect([noun, isClosingText(`以上${noun}共4条`), isClosingText(`全部${noun}均已完成`)]).toEqual([noun, true, true]);
  for (const number of ['4', '４', '四', '两', '十二', '一百二十'])
    for (const measure of '个项条件') expect([number + measure, isClosingText(`共${number}${measure}`)]).toEqual([number + measure, true]);
  for (const rest of [
    '，其中已完成3个',
    '，均已整改',
    '（都已到位）',
    '；现已完成3项',
    ',正在整改1项',
    '、已办结',
    '，已销号',
    '，均已解决',
    '，已落实',
    '，整改完毕',
  ])
    expect([rest, isClosingText(`以上共4个问题${rest}`)]).toEqual([rest, true]);
  for (const state of [
    '新增',
    '已整改',
    '已完成',
    '已解决',
    '完成整改',
    '已完成整改',
    '已销号',
    '正在整改',
    '正在推进',
    '未整改',
    '未完成',
    '未销号',
    '长期坚持',
    '立行立改',
  ])
    expect([state, isClosingText(`${state}3项`), isClosingText(`其中：${state}的问题3个`)]).toEqual([state, true, true]);
  for (const when of ['本月', '本季度', '本期', '本次', '目前', '现'])
    expect([when, isClosingText(`${when}已完成3项`)]).toEqual([when, true]);
  for (const what of ['所有问题', '全部任务', '各项措施', '各类问题', '各问题', '4个问题', '数据', '内容', '情况', '材料', '台账'])
    expect([what, isClosingText(`以上${what}由办公室汇总`)]).toEqual([what, true]);
  for (const text of [
    '以上都是立行立改问题',
    '以上为全部问题',
    '所有问题都已办结',
    '全部任务已经完成。',
    '截止目前，共4个问题',
    '目前，共4个问题',
    '截至今，共4个问题',
  ])
    expect([text, isClosingText(text)]).toEqual([text, true]);
  for (const ends of [
    '本表一式两份',
    '本台账数据由办公室提供',
    '本清单内容供内部使用',
    '本台账动态更新',
    '本表自印发之日起用',
    '本表截至6月底',
    '本表统计到6月',
    '本表所列均为班子问题',
  ])
    expect([ends, isClosingText(ends)]).toEqual([ends, true]);
  for (const text of ['以下空白', '（以下无正文）', '以下无内容。', '以下为空白', '以下无'])
    expect([text, isClosingText(text)]).toEqual([text, true]);
});

test('what finds fault, or leads by example, may be a problem', () => {
  for (const fault of [
    '不到位',
    '未公开',
    '没落实',
    '差距大',
    '缺制度',
    '少监督',
    '弱项多',
    '慢',
    '难落实',
    '存在问题',
    '滞后',
    '突出',
    '欠账多',
    '空泛',
    '流于表面',
    '重形式',
  ])
    expect([fault, isClosingText(`以上问题${fault}`)]).toEqual([fault, false]);
  for (const text of ['以上为主', '以上为政', '以上为民', '以上为先', '以上为重'])
    expect([text, isClosingText(text)]).toEqual([text, false]);
});

test('a problem that begins with a count is no total', () => {
  expect(['累计3个村未通水', '共计5户危房没有改造'].map(isProblemWithCount)).toEqual([true, true]);
  expect(['累计3项', '共计12项，未完成2项', '合计：未完成3项'].map(isProblemWithCount)).toEqual([false, false, false]);
});

function read(lines: string, head = '序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 整改状态') {
  const drawing = Object.assign([], { raw: [`${head}\n${lines}`] }) as unknown as TemplateStringsArray; // a drawing put together from parts
  const [parsed] = locateTables(workbook('县水利局.xlsx', sheet('整改台账')(drawing)), rectificationTable).tables;
  if (parsed === undefined) throw new Error('no ledger');
  const found = parsed.findings.flatMap(({ code, at }) => (code.startsWith('row-') ? [`${code} ${at.row}`] : []));
  return { rows: parsed.rows.map(({ row }) => row), found };
}

const items = `1 | 河道清淤拖延 | 每月巡查2次 | 王芳 | 2024年6月30日 | 已完成
  2 | 会议多文件多 | 合并会议 | 李梅 | 2024年12月31日 | 整改中`;

test('[F08] a line below the table in the problem column is no item, and that is said', () => {
  expect(read(`${items}\n | 以上共2个问题 | | | |`)).toEqual({ rows: [2, 3], found: ['row-closing 4'] });
  expect(read(`${items}\n以上问题均已整改到位 | | | | |`)).toEqual({ rows: [2, 3], found: [] });
  const unnumbered = items.replace(/^\s*\d \| /gmu, '');
  expect(read(`${unnumbered}\n以上共2个问题 | | | |`, '存在问题 | 整改措施 | 责任人 | 完成时限 | 整改状态')).toEqual({
    rows: [2, 3],
    found: ['row-closing 4'],
  });
});

test('[F08] [R093] any other lone text stays an item, and is asked about; so is a line about the rows above with anything beside it', () => {
  expect(read(`${items}\n | 校车超员 | | | |`)).toEqual({ rows: [2, 3, 4], found: ['row-lone 4'] });
  expect(read(`${items}\n | 累计3个村未通水 | | | |`)).toEqual({ rows: [2, 3, 4], found: ['row-lone 4'] });
  expect(read(`${items}\n | 以上共2个问题 | 逐条整改 | | |`)).toEqual({ rows: [2, 3, 4], found: ['row-lone 4'] });
  expect(read(`${items}\n3 | 以上共2个问题 | | | |`)).toEqual({ rows: [2, 3, 4], found: ['row-lone 4'] });
});

test('a ledger of which nothing but the problems is written yet is not asked about', () => {
  expect(read('河道清淤拖延 | | | |\n会议多文件多 | | | |', '存在问题 | 整改措施 | 责任人 | 完成时限 | 整改状态')).toEqual({
    rows: [2, 3],
    found: [],
  });
});
