import { opinionTable } from '../../../core/opinion/table';
import { readHeader } from '../../../core/table/header-match';

test('[R042] [R043] the verbatim text is required and the summary stands beside it', () => {
  expect(opinionTable.columns.verbatim.required).toBe(true);
  expect(opinionTable.columns.summary.zh).toBe('归纳意见');
});

test('[R029] [R030] [R031] [R032] [R033] [R037] channels and targets are offered', () => {
  expect(opinionTable.columns.channel.choices).toEqual(
    expect.arrayContaining(['民主评议', '登门入户', '个别交谈', '书面征求意见', '来信来访', '举报转办']),
  );
  expect(opinionTable.columns.target.choices).toEqual(['党组织', '领导班子', '个人']);
});

test('[F07] every standard header reads as its own column', () => {
  for (const [field, { zh, en }] of Object.entries(opinionTable.columns)) {
    expect([zh, readHeader(opinionTable, zh)]).toEqual([zh, field]);
    expect([en, readHeader(opinionTable, en)]).toEqual([en, field]);
  }
});
