import { rectificationTable } from '../../../../core/rectification/table';
import { satisfactionTable } from '../../../../core/satisfaction/table';
import { readHeader } from '../../../../core/table/header/match';

const read = (text: string) => readHeader(rectificationTable, text);

test('[F07] the last word decides where a header holds a word of none of our lists', () => {
  for (const text of ['帮包责任人', '专班责任人', '网格责任人', '追责任人']) expect([text, read(text)]).toEqual([text, 'respPerson']);
});

test('[F08] words that deny, ask, compare, join or count take the last word its force', () => {
  for (const sign of '需须请是否未不非无原旧拟新延上下谁及和与、，,/+&2数量率额比次')
    expect([sign, read(`帮包${sign}责任人`)]).toEqual([sign, null]);
  for (const word of ['跟踪', '处罚', '处分', '追究', '问责', '追责', '事故', '监管'])
    expect([word, read(`帮包${word}责任人`)]).toEqual([word, null]);
  for (const word of ['变更', '调整', '剩余', '提前', '取消', '改期']) expect([word, read(`${word}帮包责任人`)]).toEqual([word, null]);
  expect(read('帮包监管问题')).toBe('problem');
});

test('[R093] what is counted in brackets is a number, and the column of it where the table has one', () => {
  for (const unit of [
    ...'个条项件份次户家起宗',
    '人次',
    '件次',
    '户次',
    '个数',
    '条数',
    '项数',
    '件数',
    '份数',
    '次数',
    '户数',
    '数',
    '数量',
  ])
    expect([unit, read(`存在问题（${unit}）`), read(`存在问题（单位：${unit}）`)]).toEqual([unit, null, null]);
  for (const unit of ['人数', '票数', '份数', '张数', '人', '票', '份', '张', '数量'])
    expect([unit, readHeader(satisfactionTable, `满意（${unit}）`)]).toEqual([unit, 'satisfied']);
  for (const share of ['%', '‰', '占比', '比例', '比率', '百分比'])
    expect([share, readHeader(satisfactionTable, `满意（${share}）`)]).toEqual([share, null]);
});
