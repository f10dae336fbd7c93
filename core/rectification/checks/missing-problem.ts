import { quoted } from '../../finding/quotation';
import { said } from './cell-says';
import { rowCheck } from './check';

/** A measure must answer a problem. A problem passed down by a merged cell counts; 具体表现 alone counts too. */
export const missingProblem = rowCheck(
  {
    code: 'missing-problem',
    level: 'warning',
    serves: ['R098', 'F31'],
    source: '“有的与查摆的问题、剖析的原因对应不上”',
  },
  (item, { columnOf }) => {
    if (columnOf.problem === undefined || said(item, 'problem') !== '' || said(item, 'manifestation') !== '') return null;
    return { field: 'problem', params: { measure: quoted(said(item, 'measure')) } };
  },
);
