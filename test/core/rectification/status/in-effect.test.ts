import { statusInEffect } from '../../../../core/rectification/status/in-effect';
import { deadline, item, today } from '../items';

test('the status column is what counts, whatever else the row says', () => {
  expect(statusInEffect(item({ status: 'in_progress', actualDate: '2024-03-01' }), today)).toBe('in_progress');
});

test('a blank status with a past day of completion is done; with a day to come it is not', () => {
  expect(statusInEffect(item({ status: null, actualDate: '2024-03-15' }, { status: '' }), today)).toBe('done');
  expect(statusInEffect(item({ status: null, actualDate: '2024-03-16' }, { status: '' }), today)).toBeNull();
  expect(statusInEffect(item({ status: null, closedDate: '2024-03-01' }, { status: '' }), today)).toBe('closed');
});

test('a deadline cell that says 已完成 settles a row without a status column', () => {
  expect(statusInEffect(item({ status: null, deadline: deadline('已完成', null, 'done') }, { status: '' }), today)).toBe('done');
});

test('a status in words nobody could read is not replaced by a guess', () => {
  expect(statusInEffect(item({ status: null, actualDate: '2024-03-01' }, { status: '见附件' }), today)).toBeNull();
});

test('[R130] a written 否 is not overruled by 销号时间; the day of completion still counts', () => {
  const blank = { status: null, closedDate: '2024-02-01' } as const;
  expect(statusInEffect(item(blank, { status: '', closed: '否' }), today)).toBeNull();
  expect(statusInEffect(item(blank, { status: '', closed: '未销号' }), today)).toBeNull();
  expect(statusInEffect(item(blank, { status: '' }), today)).toBe('closed');
  expect(statusInEffect(item({ ...blank, actualDate: '2024-01-31' }, { status: '', closed: '否' }), today)).toBe('done');
});
