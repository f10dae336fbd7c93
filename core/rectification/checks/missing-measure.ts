import { quoted } from '../../finding/quotation';
import { said, settled } from './cell-says';
import { rowCheck } from './check';

export const missingMeasure = rowCheck(
  {
    code: 'missing-measure',
    level: 'error',
    serves: ['R093', 'R094', 'R098', 'F31'],
    source: '“列出整改清单，明确整改时限，制定可操作、能落实的具体整改措施”',
  },
  (item, { columnOf }) => {
    if (columnOf.measure === undefined || settled(item, 'measure') !== '') return null;
    return { field: 'measure', params: { problem: quoted(said(item, 'problem')), text: item.texts.measure ?? '' } };
  },
);
