import { rowCheck } from './check';

const namesNoDay = new Set(['immediate', 'ongoing']);

/** 完成时限 is blank; a dash or 待定 in its place is the reader's finding. 立行立改 and 长期坚持 rows whose type says so are `blank-deadline-of-type`. */
export const missingDeadline = rowCheck(
  {
    code: 'missing-deadline',
    level: 'error',
    serves: ['R093', 'R094'],
    source: '“列出整改清单，明确整改时限”',
  },
  (item, { columnOf }) => {
    if (columnOf.deadline === undefined || item.texts.deadline !== undefined || item.deadline !== null) return null;
    if (item.rectType !== null && namesNoDay.has(item.rectType)) return null;
    return { field: 'deadline', params: {} };
  },
);

/** 完成时限 is blank, but the type column says 立行立改 or 长期坚持, which names no day: the cell should still say so. */
export const blankDeadlineOfType = rowCheck(
  {
    code: 'blank-deadline-of-type',
    level: 'warning',
    serves: ['R094', 'R100', 'R102'],
    source: '“列出整改清单，明确整改时限”',
  },
  (item, { columnOf }) => {
    if (columnOf.deadline === undefined || item.texts.deadline !== undefined || item.deadline !== null) return null;
    if (item.rectType === null || !namesNoDay.has(item.rectType)) return null;
    return { field: 'deadline', params: { rectType: item.texts.rectType ?? '' } };
  },
);
