import type { IsoDate } from '../../../core/calendar/iso-date';
import type { Finding } from '../../../core/finding/finding';
import type { RectificationItem } from '../../../core/rectification/item';
import { findingsText, itemLines, type RowsKey } from '../../read/chosen-rows';
import { hiddenFields } from '../../ui/hidden-fields';
import type { OwnForm } from '../../ui/open-form';

/** The dialog of 申请销号…: the items that lack nothing, and what the others lack. */
export function applicationForm(items: readonly RectificationItem[], lacking: readonly Finding[], today: IsoDate, key: RowsKey): OwnForm {
  const left =
    lacking.length === 0
      ? []
      : [{ id: 'lacking', label: '还缺东西，这次不申请', kind: 'readonly' as const, required: false, initial: findingsText(lacking) }];
  return {
    title: '申请销号',
    intro: '整改状态改为“申请销号”，申请日期记到“销号登记”表。是否销号由审核的人决定。',
    fields: [
      { id: 'items', label: '申请销号的事项', kind: 'readonly', required: false, initial: itemLines(items) },
      ...left,
      { id: 'day', label: '申请日期', kind: 'date', required: true, initial: today },
      ...hiddenFields(key),
    ],
    submit: 'submitApplication',
    action: '申请',
  };
}
