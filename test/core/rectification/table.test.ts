import { statusNames } from '../../../core/rectification/status/vocabulary';
import { rectificationTable } from '../../../core/rectification/table';
import { readHeader } from '../../../core/table/header/match';
import type { Column } from '../../../core/table/schema';

const columns: readonly (readonly [string, Column])[] = Object.entries(rectificationTable.columns);

test('[R093] [R094] problem, measure, person and deadline are what a ledger cannot do without', () => {
  expect(columns.filter(([, { required }]) => required).map(([field]) => field)).toEqual(['problem', 'measure', 'respPerson', 'deadline']);
});

test('[R093] goal, task and publication have their columns', () => {
  expect(rectificationTable.columns.goal.zh).toBe('整改目标');
  expect(rectificationTable.columns.publish.cell).toBe('yes_no');
});

test('the blank template is at most 20 columns wide', () => {
  expect(columns.filter(([, { optional }]) => !optional).length).toBeLessThanOrEqual(20);
});

test('[F07] every standard header, Chinese or English, reads as its own column', () => {
  for (const [field, { zh, en }] of columns) {
    if (field === 'originalDeadline' || field === 'extendedDeadline') continue;
    expect([zh, readHeader(rectificationTable, zh)]).toEqual([zh, field]);
    expect([en, readHeader(rectificationTable, en)]).toEqual([en, field]);
  }
});

test('[R023] [F36] an original or extended deadline standing alone is the deadline', () => {
  expect(readHeader(rectificationTable, '原完成时限')).toBe('deadline');
  expect(readHeader(rectificationTable, '延期后完成时限')).toBe('deadline');
});

test('[R096] [R097] [R103] choices come from the vocabularies', () => {
  expect(rectificationTable.columns.rectType.choices).toEqual(['立行立改', '限期整改', '长期坚持']);
  expect(rectificationTable.columns.status.choices).toEqual(Object.values(statusNames).map(({ zh }) => zh));
  expect(rectificationTable.columns.source.choices).toEqual(
    expect.arrayContaining(['检视认领', '调查研究', '会上查摆', '相互批评', '上级点明']),
  );
});

test('[R107] [R108] [R110] [R111] [R112] [R113] [R127] what the founding papers ask for has a column, offered or read', () => {
  expect(Object.keys(rectificationTable.columns)).toEqual(
    expect.arrayContaining([
      'standard',
      'project',
      'measureType',
      'documentName',
      'documentDate',
      'relapse',
      'nature',
      'recurrence',
      'publish',
      'opinionLinks',
    ]),
  );
});
