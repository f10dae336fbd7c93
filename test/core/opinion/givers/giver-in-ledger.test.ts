import type { Finding } from '../../../../core/finding/finding';
import { submissionOf } from '../../../../core/merge/submission';
import { giverColumnsInLedger, tellsGiver, withGiverFindings } from '../../../../core/opinion/givers/giver-in-ledger';
import { readItems } from '../../../../core/rectification/items/read-items';
import { rectificationTable } from '../../../../core/rectification/table';
import type { Grid } from '../../../../core/table/grid';
import { sheet } from '../../../support/sheet';
import { tableIn } from '../../../support/table-in';
import { today } from '../../rectification/items';

function ledger(grid: Grid) {
  const parsed = tableIn(rectificationTable, grid, '县教育局.xlsx');
  return parsed;
}

/** The findings and the columns that a merge makes of the ledger. */
function handedIn(grid: Grid) {
  const parsed = ledger(grid);
  const { items, findings } = readItems(parsed, { today, year: 2024 });
  const said = withGiverFindings([...parsed.findings, ...findings], parsed);
  return { said, submission: submissionOf('县教育局.xlsx', null, [{ parsed, items, grid }], said) };
}

const cellsOf = (findings: readonly Finding[], code: Finding['code']) =>
  findings.filter((finding) => finding.code === code).map(({ at: { row, column } }) => [row, column]);

const named = sheet('整改台账')`
  序号 | 存在问题     | 问题来源       | 意见提出人   | 联系电话    | 整改措施     | 责任人 | 整改时限   | 完成情况 | 反映人电话  | 督办文号
  1    | 食堂价格偏高 | 群众钱小宝反映 | 钱小宝       | 13800001111 | 重新核定价格 | 王芳   | 2024-06-30 | 已完成   | 13800001111 | 8号
  2    | 校车线路少   | 热线           | 孙玉兰（三中） | 13900002222 | 增开两条线路 | 李强   | 2024-09-30 | 正在推进 | /           | 9号
`;

test('[R042] who gave an opinion does not go on into the master ledger, all else does', () => {
  const { submission, said } = handedIn(named);
  expect(submission.extraHeaders).toEqual(['督办文号']);
  expect(submission.rows.map(({ extra }) => extra)).toEqual([['8号'], ['9号']]);
  expect(submission.rows.map(({ item }) => [item.texts.contact, item.texts.respPerson])).toEqual([
    [undefined, '王芳'],
    [undefined, '李强'],
  ]);
  expect(cellsOf(said, 'giver-in-ledger')).toEqual([
    [1, 4],
    [1, 10],
    [1, 5],
  ]);
  expect(cellsOf(said, 'giver-in-problem')).toEqual([[2, 3]]);
  expect(said.filter(({ code }) => code === 'columns-unknown').map(({ params }) => params)).toEqual([{ headers: ['督办文号'] }]);
  expect(JSON.stringify(said)).not.toMatch(/钱小宝|孙玉兰|1380000|1390000/u);
});

test('[R042] units and kinds of people under 提出人, and the telephone of those responsible, stay', () => {
  const { submission, said } = handedIn(sheet('整改台账')`
    序号 | 存在问题     | 问题提出人 | 整改措施     | 责任人 | 联系电话    | 整改时限   | 完成情况
    1    | 食堂价格偏高 | 服务对象   | 重新核定价格 | 王芳   | 13800001111 | 2024-06-30 | 已完成
    2    | 校车线路少   | 县委巡察组 | 增开两条线路 | 李强   | 13900002222 | 2024-09-30 | 正在推进
  `);
  expect(submission.extraHeaders).toEqual(['问题提出人']);
  expect(submission.rows.map(({ item }) => item.texts.contact)).toEqual(['13800001111', '13900002222']);
  expect(said.map(({ code }) => code)).not.toContain('giver-in-ledger');
});

test('[R042] 姓名 and 电话 under 反映人 are theirs', () => {
  const grid = sheet('整改台账')`
    序号 | 存在问题     | 反映人 | <           | 整改措施     | 责任人 | 整改时限   | 完成情况
    ^    | ^            | 姓名   | 电话        | ^            | ^      | ^          | ^
    1    | 食堂价格偏高 | 钱小宝 | 13800001111 | 重新核定价格 | 王芳   | 2024-06-30 | 已完成
  `;
  expect(giverColumnsInLedger(ledger(grid)).map(({ column }) => column)).toEqual([3, 4]);
});

test.each(['群众钱小宝反映食堂价格偏高', '职工张伟等3人来信', '反映人：钱小宝', '村民孙玉兰同志当面提出'])(
  '[R042] %s names who spoke',
  (text) => {
    expect(tellsGiver(text)).toBe(true);
  },
);

test.each([
  '群众反映强烈的问题解决不及时',
  '群众多次反映',
  '群众向镇里反映',
  '群众马上反映',
  '职工普遍反映',
  '反映人：某群众',
  '县委巡察组反映',
  '职工代表大会提出',
  '群众路面坑洼反映',
  '张建国同志负责',
])('%s names nobody who spoke', (text) => {
  expect(tellsGiver(text)).toBe(false);
});
