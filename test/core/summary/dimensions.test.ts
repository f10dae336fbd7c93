import { byCategory, byLead, byMonth, byStatus, byType, byUnit } from '../../../core/summary/dimensions';
import { deadline, item } from '../rectification/items';

const row = (change: Parameters<typeof item>[0] = {}, texts = {}) => ({ unit: '县教育局', item: item(change, texts) });

test('a unit of the list has its place in it, others stand behind all of those, nobody’s last', () => {
  const { groupOf } = byUnit(['城关镇', '县教育局']);
  expect(groupOf(row(), null).order).toBe(1);
  expect(groupOf({ ...row(), unit: '县林场' }, null).order).toBe(2);
  expect(groupOf({ ...row(), unit: null }, null)).toMatchObject({ key: '', order: Number.MAX_SAFE_INTEGER });
});

test('spaces in an aspect and the order of leaders make no other group', () => {
  const aspectOf = (category: string) => byCategory().groupOf(row({}, { category }), null).key;
  expect(['理论 学习\n方面', '理论学习', '理论学习方面的问题', '方面'].map(aspectOf)).toEqual(['理论学习', '理论学习', '理论学习', '方面']);
  expect(['1.作风建设', '（一）作风建设', '一、作风建设方面', '作风建设类', '三会一课', '分类'].map(aspectOf)).toEqual([
    ...['作风建设', '作风建设', '作风建设', '作风建设', '三会一课', '分类'],
  ]);
  expect(byLead([]).groupOf(row({}, { leadLeader: '王强、李梅' }), null).key).toBe(
    byLead([]).groupOf(row({}, { leadLeader: '李梅 王强' }), null).key,
  );
});

test('[R086] no group of persons carries an order of its own', () => {
  const { groupOf } = byLead([]);
  expect(['王强', '李梅', '赵敏'].map((name) => groupOf(row({}, { leadLeader: name }), null).order)).toEqual([0, 0, 0]);
});

test('status, month and type of a row', () => {
  expect(byStatus.groupOf(row(), 'closed').label.zh).toBe('已销号');
  expect(byMonth.groupOf(row(), null)).toMatchObject({ key: '2024-06', label: { zh: '2024年6月', en: '2024-06' } });
  expect(byMonth.groupOf(row({ deadline: deadline('立行立改', null) }), null).key).toBe('immediate');
  expect(byType.groupOf(row({ rectType: 'ongoing' }), null).key).toBe('ongoing');
  expect(byMonth.groupOf(row({ deadline: deadline('长期坚持', null, 'ongoing') }), null).key).toBe('ongoing');
  expect(byMonth.groupOf(row({ deadline: deadline('尽快', null, 'invalid') }), null).key).toBe('none');
  expect(byMonth.groupOf(row({ deadline: null }), null).key).toBe('');
  expect(byStatus.groupOf(row(), null).label.zh).toBe('（状态不明）');
  expect(
    ['立行立改', '立行立改，长期坚持', '2024年6月底'].map(
      (text, at) =>
        byType.groupOf(
          row({ deadline: deadline(text, at < 2 ? null : '2024-06-30', (['immediate', 'immediate+ongoing', 'dated'] as const)[at]) }),
          null,
        ).key,
    ),
  ).toEqual(['immediate', 'immediate', 'dated']);
  expect(byType.groupOf(row({ deadline: deadline('尽快', null, 'invalid') }), null).label.zh).toBe('（未填）');
  expect((['immediate', 'dated', 'ongoing'] as const).map((rectType) => byType.groupOf(row({ rectType }), null).order)).toEqual([0, 1, 2]);
  expect(byType.groupOf(row({ deadline: deadline('2024年底前，长期坚持', '2024-12-31', 'dated+ongoing') }), null).key).toBe('ongoing');
});

test('what says nothing is no aspect and no leader: 无, /, 待定, 空缺', () => {
  for (const text of ['无', '/', '待定', '空缺', '——']) {
    expect(byCategory().groupOf(row({}, { category: text }), null).label.zh).toBe('（未填）');
    expect(byLead([]).groupOf(row({}, { leadLeader: text }), null).label.zh).toBe('（未填）');
  }
  expect(byLead([]).groupOf(row({}, { leadLeader: '待明确' }), null).label.zh).toBe('（未填）');
});
