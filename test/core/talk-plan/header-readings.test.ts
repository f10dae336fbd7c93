import { senseOfHeader } from '../../../core/table/header/match';
import { talkTails } from '../../../core/talk-plan/header-readings';
import { talkTable } from '../../../core/talk-plan/table';
import { headerCases, misread } from '../../support/headers';

test('[F07] every header seen in public is read as what it means', () => {
  const cases = headerCases('headers.tsv', 'talk');
  expect(cases.length).toBeGreaterThanOrEqual(30);
  expect(misread(talkTable, cases)).toEqual([]);
});

test('[F07] headers of our longer lists, found and made up, are read, and those that mean two things or nothing here stay open', () => {
  const cases = headerCases('headers-more.tsv', 'talk');
  expect(cases.length).toBeGreaterThan(150);
  expect(cases.filter(({ field }) => field === null).length).toBeGreaterThan(10);
  expect(misread(talkTable, cases)).toEqual([]);
});

test('what stands before a plain header is passed over, as a claim that any plain header outdoes', () => {
  expect(senseOfHeader(talkTable, '支部派人谈话时间')).toEqual({ kind: 'known', field: 'talkTime', bare: true });
  for (const [tail, field] of Object.entries(talkTails)) expect(senseOfHeader(talkTable, tail)).toMatchObject({ kind: 'known', field });
});

test('what the talk was planned for and when it was held are told by the prompt', () => {
  expect(senseOfHeader(talkTable, '谈话时间（计划）')).toMatchObject({ kind: 'known', field: 'plannedDate' });
  expect(senseOfHeader(talkTable, '谈话时间（实际）')).toMatchObject({ kind: 'known', field: 'actualDate' });
  expect(senseOfHeader(talkTable, '谈话时间（年月日）')).toMatchObject({ kind: 'known', field: 'talkTime' });
});

test('days, numbers and kinds of rectification and of filling in are none of a talk', () => {
  for (const text of ['整改时限', '问题类型', '问题编号', '填报时间', '党委意见', '督导时间'])
    expect([text, senseOfHeader(talkTable, text)]).not.toEqual([text, expect.objectContaining({ kind: 'known' })]);
});
