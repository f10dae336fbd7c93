import type { RectificationItem } from '../../../core/rectification/item';
import { itemLines, type RowsKey } from '../../read/chosen-rows';
import { hiddenFields } from '../../ui/hidden-fields';
import type { OwnForm } from '../../ui/open-form';

/** The dialog of 延期登记…. */
export function extensionForm(items: readonly RectificationItem[], key: RowsKey): OwnForm {
  return {
    title: '延期登记',
    intro: '原来的完成时限会保留：台账有“原完成时限”“延期后完成时限”“延期次数”“延期原因”列的记在列里，没有的记到“延期登记”表。',
    fields: [
      { id: 'items', label: '要延期的事项', kind: 'readonly', required: false, initial: itemLines(items) },
      {
        id: 'deadline',
        label: '新的完成时限',
        kind: 'text',
        required: true,
        initial: '',
        help: '写2024-09-30、2024年9月底前这样的日子，要晚于现在的时限',
      },
      { id: 'reason', label: '延期原因', kind: 'textarea', required: true, initial: '', help: '为什么不能按期完成' },
      ...hiddenFields(key),
    ],
    submit: 'submitExtension',
    action: '登记',
  };
}
