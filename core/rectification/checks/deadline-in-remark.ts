import { quoted } from '../../finding/quotation';
import { said } from './cell-says';
import { rowCheck } from './check';

/** 完成时限 is blank and 备注 holds it（备注：整改时限为6月底前）: it was read from there. */
export const deadlineInRemark = rowCheck(
  {
    code: 'remark-deadline',
    level: 'note',
    serves: ['R094', 'F34'],
    source: '“列出整改清单，明确整改时限”',
  },
  (item) => {
    const { deadline, texts } = item;
    // A formula without a result shows nothing either: it is no blank cell, and nothing was read in its stead.
    if (deadline === null || deadline.text === '' || texts.deadline !== undefined || texts.extendedDeadline !== undefined) return null;
    // 延期后完成时限 is blank: 原完成时限 is still in force.
    if (deadline === item.originalDeadline) return null;
    return { field: 'remark', params: { remark: quoted(said(item, 'remark')), text: deadline.text } };
  },
);
