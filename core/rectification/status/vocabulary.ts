import type { LocalText } from '../../i18n/local-text';

/** What a status text can mean, with the name that outputs show for it. The ids are the strings of the data files. */
export const statusNames = {
  not_started: { zh: '未开始', en: 'Not started' },
  in_progress: { zh: '整改中', en: 'In progress' },
  phase_result: { zh: '取得阶段性成效', en: 'Interim results' },
  basically_done: { zh: '基本完成', en: 'Basically done' },
  done: { zh: '已完成', en: 'Done' },
  done_sustained: { zh: '已完成并长期坚持', en: 'Done, kept up' },
  ongoing: { zh: '长期坚持', en: 'Ongoing' },
  pending_acceptance: { zh: '申请销号', en: 'Awaiting acceptance' },
  closed: { zh: '已销号', en: 'Closed out' },
  rework: { zh: '退回整改', en: 'Sent back' },
  overdue: { zh: '逾期未完成', en: 'Overdue, as written' },
  extended: { zh: '延期', en: 'Extended' },
  cancelled: { zh: '取消', en: 'Cancelled' },
} as const satisfies Record<string, LocalText>;

/** A status of a rectification item. */
export type Status = keyof typeof statusNames;
