import type { FindingCode } from '../../../core/finding/finding';
import type { Cell } from '../../../core/table/grid';
import type { Advice } from '../../support/follow-advice';
import { sheet } from '../../support/sheet';

/** One item whose deadline is this. */
function due(code: FindingCode, text: Cell, write: string, more: Partial<Advice> = {}): Advice {
  const ledger = sheet('整改台账')`
    填报单位：县教育局
    序号 | 存在问题           | 整改措施             | 责任人 | 完成时限 | 整改状态 | 实际完成时间
    1    | 会议多、文件多     | 减并会议，发文减一成 | 张建国 | ${text}  | 整改中   |
  `;
  return { code, files: { '县教育局.xlsx': [ledger] }, write: { E3: write }, ...more };
}

const prose = '坚持问题导向，制定整改方案，逐条细化措施，明确责任领导、责任科室和具体责任人，定期调度通报进展情况，确保';

/** What is said of a deadline, and what a clerk then writes. */
export const deadlineAdvice: readonly Advice[] = [
  due('deadline-after', '2024年7月31日之后', '2024-12-31'),
  due('deadline-after-festival', '国庆节后', '2024-10-31'),
  due('deadline-ambiguous', '6-8', '2024年6月至8月'),
  due('deadline-ambiguous', '6-8', '2024-06-08'),
  due('deadline-backwards', '2024年6月至2024年3月', '2024年3月至6月'),
  due('deadline-cell-error', { kind: 'error', text: '#REF!' }, '2024-03-31'),
  due('deadline-uncalculated', { kind: 'uncalculated' }, '2024-03-31', { told: '直接写日期' }),
  due('deadline-festival-unknown', '2099年中秋节前', '2024-09-30'),
  due('deadline-impossible', '2024年6月31日', '2024-06-30'),
  due('deadline-long', `${prose}${prose}2024年6月底前完成，9月底前验收`, '长期坚持', { brings: ['no-goal-column'] }),
  due('deadline-number', 2024.1, '2024-10-31'),
  due('deadline-number', 2024.1, '2024年10月底前'),
  due('deadline-number', 2024.1, '2024年1月底前'),
  due('deadline-placeholder', '/', '2024年3月底前'),
  due('deadline-start-only', '2024年3月起', '2024年3月至12月'),
  due('deadline-start-only', '2024年3月起', '长期坚持', { brings: ['no-goal-column'] }),
  due('deadline-unreadable', '甲乙丙', '2024-03-31'),
  due('deadline-vague', '尽快', '立行立改', { brings: ['immediate-still-open'] }),
  due('deadline-vague', '尽快', '2024-03-31'),
  due('deadline-workdays-unknown', '2099年3月1日起15个工作日内', '2024-04-08'),
  due('deadline-alternative', '6月底或者9月底', '2024-09-30', { told: '只写一个完成时限' }),
  due('deadline-type-in-doubt', '长期坚持，换届前', '2024-09-30', { told: '有最后日期的写明日期' }),
  due('deadline-type-in-doubt', '长期坚持，换届前', '长期坚持', { told: '只写' }),
  due('deadline-in-doubt', '2024年9月底前启动', '2024-09-30'),
  due('deadline-approximate', '2024年9月底左右', '2024-09-30'),
  due('deadline-bare-year', '2024', '2024-12-31'),
  due('deadline-before-period', '2024年9月前', '2024年9月底前', { told: '包括的写“底前”' }),
  due('deadline-counted', '3个月内', '2024-10-15'),
  due('deadline-counted-from', '2024年7月10日通报后1个月内', '2024-08-10'),
  due('deadline-done', '已完成', '2024-06-30', { told: '时限栏写原定时限', write: { E3: '2024-06-30', F3: '已完成', G3: '2024-06-20' } }),
  due('deadline-done-later', '已于2024年8月10日完成', '2024-07-10', {
    told: '时限栏写原定时限',
    write: { E3: '2024-07-31', F3: '已完成', G3: '2024-07-10' },
  }),
  due('deadline-event', '班子会后一个月内', '2024-03-31'),
  due('deadline-festival', '2024年中秋节前', '2024-09-16'),
  due('deadline-inclusive', '2024年10月1日前', '2024-10-01'),
  due('deadline-long-read', `${prose}${prose}2024年9月底前完成`, '2024年9月底前', { told: '请只写时限' }),
  due('deadline-loose', '2024年9月初', '2024-09-10'),
  due('deadline-midnight', '2024年9月1日0时前', '2024-08-31'),
  due('deadline-month-assumed', '25日前', '2024-07-25'),
  due('deadline-next-year', '2024年10月至3月', '2025-03-31'),
  due('deadline-origin-unclear', '2024年7月1日，3个月', '2024-10-01'),
  due('deadline-past', '3月底', '2024-03-31'),
  due('deadline-past', '3月底', '2025-03-31'),
  due('deadline-plan-period', '十四五末', '2025-12-31'),
  due('deadline-recurring', '每季度末', '2024年12月底前', { told: '请另写明' }),
  due('deadline-relative', '下个月底前', '2024-08-31'),
  due('deadline-serial', '45565', '2024-09-30'),
  due('deadline-extension-asked', '2024年6月底，申请延期至2024年9月底', '2024年6月底，延期至2024年9月底（已批准）', {
    told: '已经批准的',
    brings: ['deadline-several'],
  }),
  due('deadline-several', '6月底前完成初稿，9月底前完成', '2024年9月底前', { told: '只写一个完成时限' }),
  due('deadline-weekday', '2024年9月30日（星期三）', '2024年9月30日', { told: '改正其中一个', write: { E3: '2024年9月30日（星期一）' } }),
  due('deadline-workdays', '15个工作日内', '2024-08-05'),
  due('deadline-year-unlikely', '2042-09-30', '2024-09-30', { told: '请核对年份' }),
  due('deadline-kept-up', '已完成并长期坚持', '2024年9月底前', { told: '可在整改状态里写“已完成并长期坚持”' }),
  ...(['2023-09-30', '2024-09-30', '2024-03-31'] as const).map((day, at) =>
    due(
      (['deadline-display-year', 'deadline-year-assumed', 'deadline-past'] as const)[at] ?? 'deadline-past',
      { kind: 'date', day, shows: 'monthDay' },
      '',
      {
        told: '请先把单元格设成带年份的日期格式',
        write: { E3: { kind: 'date', day: '2024-09-30', shows: 'day' } },
      },
    ),
  ),
  due('deadline-past', '2月29日', '2025-02-28'),
  due('deadline-eight-hours', { kind: 'date', day: '2024-09-29', time: '16:00', shows: 'day' }, '2024-09-30'),
  due('deadline-recurring', '每季度末', '每季度末，2024年12月底前', { told: '请另写明' }),
  due('deadline-recurring-open', '每学期', '2024年12月底前'),
  due('deadline-recurring-open', '每学期', '长期坚持，每学期'),
  due('deadline-year-assumed', '9月底前', '2024-09-30'),
  {
    code: 'deadline-year-assumed',
    files: {
      '县教育局.xlsx': [
        sheet('整改台账')`
          填报单位：县教育局
          序号 | 存在问题       | 整改措施             | 责任人 | 完成时限 | 整改状态
          1    | 会议多、文件多 | 减并会议，发文减一成 | 张建国 | 9月底前  | 整改中
          2    | 调研少         | 每人下乡2次          | 张建国 | 12月底前 | 整改中
        `,
      ],
    },
    told: '有不是的，请在时限里写上年份',
    write: { E3: '2024年9月底前', E4: '2025年12月底前' },
  },
];
