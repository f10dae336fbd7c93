import type { IsoDate } from '../../../core/calendar/iso-date';
import { passQuestions, verdicts } from '../../../core/rectification/close-out/review';
import type { RectificationItem } from '../../../core/rectification/item';
import { itemLines, type RowsKey } from '../../read/chosen-rows';
import { hiddenFields } from '../../ui/hidden-fields';
import type { OwnForm } from '../../ui/open-form';

/** The dialog of 审核销号…. Neither the verdict nor the name is filled in: both are the reviewer's. */
export function reviewForm(items: readonly RectificationItem[], isSelection: boolean, today: IsoDate, key: RowsKey): OwnForm {
  const which = isSelection ? '' : '\n没有选中申请销号的行，列出的是这张台账上全部申请；只审其中几项的，请先选中那几行。';
  return {
    title: '审核销号',
    intro: `请对照“四个不放过”审核，结论由您作出，程序不代签。${which}`,
    fields: [
      { id: 'questions', label: '四个不放过', kind: 'readonly', required: false, initial: passQuestions.join('\n') },
      { id: 'items', label: '申请销号的事项', kind: 'readonly', required: false, initial: itemLines(items) },
      {
        id: 'verdict',
        label: '审核结论',
        kind: 'choice',
        required: true,
        initial: '',
        choices: [verdicts.passed.zh, verdicts.returned.zh],
        help: '“通过”改为已销号；“退回”改为退回整改',
      },
      { id: 'reviewer', label: '审核人', kind: 'text', required: true, initial: '', help: '写姓名；不能是这一项的责任人' },
      { id: 'day', label: '审核日期', kind: 'date', required: true, initial: today },
      { id: 'comment', label: '审核意见', kind: 'textarea', required: false, initial: '', help: '退回的必须写明哪里不合格、要补做什么' },
      ...hiddenFields(key),
    ],
    submit: 'submitReview',
    action: '提交结论',
  };
}
