import { readItems } from '../../../../core/rectification/items/read-items';
import { rectificationTable } from '../../../../core/rectification/table';
import { satisfactionTable } from '../../../../core/satisfaction/table';
import { readHeader } from '../../../../core/table/header/match';
import { readHeaders } from '../../../../core/table/header/read-headers';
import { parseTable } from '../../../../core/table/locate-tables';
import { talkTable } from '../../../../core/talk-plan/table';
import { sheet } from '../../../support/sheet';

const at = { file: '区教育局.xlsx', sheet: '台账', row: 2 };
/** Headers as `group>text`, each with the field that has its column. */
const map = (...headers: string[]) => {
  const columns = headers.map((header, index) => {
    const parts = header.split('>').reverse();
    return { column: index + 1, text: parts[0] ?? '', groups: parts.slice(1) };
  });
  const { columnOf } = readHeaders(rectificationTable, columns, at);
  return Object.fromEntries(Object.entries(columnOf).map(([field, column = 0]) => [headers[column - 1], field]));
};

test('the one before a change, in brackets, is not the one in force', () => {
  expect(map('完成时限（原）', '完成时限（延期后）')).toEqual({ '完成时限（原）': 'originalDeadline', '完成时限（延期后）': 'deadline' });
  expect(map('完成时限', '完成时限（延期后）')).toEqual({ 完成时限: 'deadline', '完成时限（延期后）': 'extendedDeadline' });
  expect(map('责任人（原）', '责任人（调整后）')).toEqual({ '责任人（调整后）': 'respPerson' });
  expect(readHeader(rectificationTable, '责任人（原）')).toBeNull();
});

test('[R094] [F30] a ledger whose deadline was put off is judged by the day after the change', () => {
  const parsed = parseTable(
    rectificationTable,
    sheet('整改台账')`
      序号 | 存在问题 | 整改措施 | 责任人（原） | 责任人（调整后） | 整改时限（原） | 整改时限（调整后）
      1    | 会议多   | 合并会议 | 张建国       | 李梅            | 2024年3月底前 | 2024年9月底前
    `,
    '',
  );
  const items = parsed === null ? [] : readItems(parsed, { today: '2024-05-15', year: 2024 }).items;
  expect(items.map(({ deadline, texts }) => [deadline?.due, texts.respPerson])).toEqual([['2024-09-30', '李梅']]);
});

test('group titles say the same of what stands under them', () => {
  expect(map('调整前>整改时限', '调整后>整改时限')).toEqual({ '调整前>整改时限': 'originalDeadline', '调整后>整改时限': 'deadline' });
  expect(map('调整前>责任人', '调整后>责任人')).toEqual({ '调整后>责任人': 'respPerson' });
  expect(map('计划>完成时限', '实际>完成时限')).toEqual({ '计划>完成时限': 'deadline', '实际>完成时限': 'actualDate' });
  expect(map('上年度>存在问题', '本年度>存在问题')).toEqual({ '本年度>存在问题': 'problem' });
  expect(map('上年度整改情况', '整改情况')).toEqual({ 整改情况: 'progress' });
  expect(map('原方案>存在问题')).toEqual({ '原方案>存在问题': 'problem' });
  expect(map('督办>责任人', '整改>责任人')).toEqual({ '督办>责任人': 'verifier', '整改>责任人': 'respPerson' });
  expect(map('监督单位>责任人', '责任单位>责任人')).toEqual({ '监督单位>责任人': 'verifier', '责任单位>责任人': 'respPerson' });
  expect(map('启动>时间', '完成>时间')).toEqual({ '完成>时间': 'deadline' });
});

test('a short header is what its group title says', () => {
  expect(map('延期情况>原因', '未完成>原因', '问题>原因')).toEqual({
    '延期情况>原因': 'extensionReason',
    '未完成>原因': 'unfinishedReason',
    '问题>原因': 'cause',
  });
  expect(map('验收>时限', '整改>时限')).toEqual({ '整改>时限': 'deadline' });
});

test('a plan and a start are no day on which anything was done', () => {
  expect(readHeader(rectificationTable, '整改时限（实际）')).toBe('actualDate');
  expect(readHeader(rectificationTable, '整改时限（开始）')).toBeNull();
  expect(readHeader(rectificationTable, '验收时间（计划）')).toBeNull();
  expect(readHeader(rectificationTable, '是否销号（拟）')).toBeNull();
  expect(map('整改时间（开始）', '整改时间（结束）')).toEqual({ '整改时间（结束）': 'deadline' });
  expect(readHeader(talkTable, '完成时间（计划）')).toBe('plannedDate');
});

test('last round is no count of this one', () => {
  expect(readHeader(satisfactionTable, '上次满意')).toBeNull();
  expect(readHeader(satisfactionTable, '满意率（上年度）')).toBeNull();
  expect(readHeader(satisfactionTable, '实到人数（上次）')).toBeNull();
  expect(readHeader(satisfactionTable, '本次满意')).toBe('satisfied');
});

test('who watches over the work is not who answers for it', () => {
  expect(map('责任单位', '责任单位（监督）')).toEqual({ 责任单位: 'respUnit', '责任单位（监督）': 'verifier' });
  expect(readHeader(rectificationTable, '责任单位填报人')).toBeNull();
  expect(readHeader(rectificationTable, '前任责任人')).toBeNull();
});

test('what comes in between gives way to the whole, whichever stands first', () => {
  expect(map('阶段性完成时限', '整改时限')).toEqual({ 整改时限: 'deadline' });
  expect(map('下一步措施', '整改措施')).toEqual({ 整改措施: 'measure' });
  expect(map('自查时限', '整改时限')).toEqual({ 整改时限: 'deadline' });
  expect(map('填报单位', '被巡察单位')).toEqual({ 被巡察单位: 'unit' });
});
