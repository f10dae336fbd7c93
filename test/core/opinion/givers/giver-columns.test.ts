import { giverTraces } from '../../../../core/opinion/givers/giver-columns';
import { opinionTable } from '../../../../core/opinion/table';
import { sheet } from '../../../support/sheet';
import { tableIn } from '../../../support/table-in';

test('[R042] names and contacts that a register holds are known, those who work on the opinion are not among them', () => {
  const parsed = tableIn(
    opinionTable,
    sheet('意见')`
      编号 | 意见原文 | 意见对象 | 意见来源   | 填表人姓名 | 微信    | 责任人 | 登记人
      A1   | 会议多   | 领导班子 | 孙丽（财务科） | 钱小宝 | qxb_888 | 李梅   | 王强
      A2   | 文件多   | 领导班子 | 群众代表   | 无         | /       | 李梅   | 王强
    `,
    '',
  );
  const { names, contacts, columns } = giverTraces(parsed);
  expect([...names]).toEqual(['孙丽', '钱小宝']);
  expect([...contacts]).toEqual(['qxb_888']);
  expect(columns.map(({ header, rows }) => [header, rows])).toEqual([
    ['意见来源', 1],
    ['填表人姓名', 1],
    ['微信', 1],
  ]);
});

test.each(['谁提的', '谁反映的'])('[R042] the names under %s are known too, those under 谁负责 are not', (asking) => {
  const parsed = tableIn(
    opinionTable,
    sheet('意见')`
      编号 | 意见原文 | 意见类别 | 办理情况 | ${asking} | 谁负责
      A1   | 会议多   | 作风     | 已答复   | 孙丽      | 李梅
      A2   | 文件多   | 作风     | 已答复   | 群众      | 王强
    `,
    '',
  );
  const { names, columns } = giverTraces(parsed);
  expect([...names]).toEqual(['孙丽']);
  expect(columns.map(({ header }) => header)).toEqual([asking]);
});

test('[R042] people in a column whose header does not say what they are there for are known, and not complained of', () => {
  const parsed = tableIn(
    opinionTable,
    sheet('意见')`
      编号 | 意见原文 | 意见对象 | 征求渠道 | 第三小组 | 座次
      A1   | 会议多   | 领导班子 | 座谈会   | 钱小宝   | 前排
      A2   | 文件多   | 领导班子 | 座谈会   | 孙丽娜   | 后排
      A3   | 下乡少   | 领导班子 | 座谈会   | 群众     | 前排
    `,
    '',
  );
  const { names, contacts, columns } = giverTraces(parsed);
  expect([...names]).toEqual(['钱小宝', '孙丽娜']);
  expect([[...contacts], columns]).toEqual([[], []]);
});

test('a column in which few cells hold a name is no column of people', () => {
  const parsed = tableIn(
    opinionTable,
    sheet('意见')`
      编号 | 意见原文 | 意见对象 | 征求渠道 | 要点
      A1   | 会议多   | 领导班子 | 座谈会   | 钱小宝
      A2   | 文件多   | 领导班子 | 座谈会   | 精简
      A3   | 下乡少   | 领导班子 | 座谈会   | 调研
    `,
    '',
  );
  expect([...giverTraces(parsed).names]).toEqual([]);
});
