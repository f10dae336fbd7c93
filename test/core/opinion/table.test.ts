import { opinionTable } from '../../../core/opinion/table';
import { readHeader } from '../../../core/table/header/match';

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

test('[R034] [R035] [R052] sources and layers are offered, and a source is a kind of people, never a name', () => {
  expect(opinionTable.columns.source.choices).toEqual(
    expect.arrayContaining(['服务对象', '党员', '群众', '人大代表', '政协委员', '纪检', '组织', '巡视', '审计', '信访']),
  );
  expect(opinionTable.columns.layer.choices).toEqual(['领导班子和领导干部', '县直部门单位', '执法监管和窗口服务', '镇街道', '村社区']);
  expect(opinionTable.columns.source.note?.zh).toContain('不写姓名');
});

test('[R088] [R091] whether something is a habit is for reviewers, whether it is sensitive keeps it out of outputs; neither is asked of every office', () => {
  expect(opinionTable.columns.persistence.choices).toEqual(['一时一事', '一贯表现']);
  expect([opinionTable.columns.persistence.optional, opinionTable.columns.sensitive.optional]).toEqual([true, true]);
});

test('[F07] every standard header reads as its own column', () => {
  for (const [field, { zh, en }] of Object.entries(opinionTable.columns)) {
    expect([zh, readHeader(opinionTable, zh)]).toEqual([zh, field]);
    expect([en, readHeader(opinionTable, en)]).toEqual([en, field]);
  }
});
