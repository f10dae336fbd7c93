import type { Finding } from '../../../../core/finding/finding';
import { findingsSheet } from '../../../../core/merge/master/findings-plan';

const missing: Finding = {
  code: 'missing-measure',
  at: { file: 'a.xlsx', sheet: '整改台账', row: 7, column: 4 },
  params: { problem: '会议多', text: '' },
};
const unread: Finding = { code: 'unit-not-reported', at: { file: '单位名单' }, params: { unit: '城关镇', daysLate: 3 } };

test('[F110] each finding has its place in the unit’s own file, its reason, what to write, and a link where the row is in the master', () => {
  const plan = findingsSheet([missing, unread], (_, __, row) => (row === 7 ? 12 : null), 'zh');
  expect([...plan.body]).toEqual([
    [
      '必须改',
      'a.xlsx',
      '整改台账',
      'D7',
      '问题“会议多”的整改措施空着',
      expect.stringContaining('请写出'),
      { value: '第12行', style: 'link', link: { sheet: '总台账', cell: 'A12' } },
      expect.stringContaining('“'),
    ],
    [
      '请核对',
      '单位名单',
      '',
      '',
      '“城关镇”没有报送，已超过报送时限3天',
      expect.stringContaining('催报'),
      null,
      expect.stringContaining('全覆盖'),
    ],
  ]);
  expect(plan.bodyCount).toBe(2);
  expect(plan.head[1]?.cells[0]).toContain('必须改1处，请核对1处');
});

test('in English the same, with the same shape', () => {
  const [first] = [...findingsSheet([missing], () => null, 'en').body];
  expect(first?.slice(0, 5)).toEqual(['to mend', 'a.xlsx', '整改台账', 'D7', 'the measure for “会议多” is blank']);
});
