import { quoted } from '../../finding/quotation';
import type { RectificationItem } from '../item';
import { isInherited, said } from './cell-says';
import { rowCheck, sheetCheck } from './check';

const source = '“每个问题都要举1-2个活生生的例子”';

const exampleWords = /比如|例如|譬如|诸如|举例|实例|案例|如[：:，,“”]|[（(]如/u;
const figures = /[0-9０-９]|[一二两三四五六七八九十百千]+(?:次|天|日|名|人|户|件|场|期|条|份|处|家|篇|起|宗|例|万元|分之)/u;

/** Whether a text brings a case: 比如、例如、如：, or a figure. Leading numbering is no figure. */
export function hasExample(text: string): boolean {
  const body = text.replace(/^\s*[（(]?[0-9０-９一二三四五六七八九十]{1,3}[）).．、]\s*/u, '');
  return exampleWords.test(body) || figures.test(body);
}

function lacksExample(item: RectificationItem): boolean {
  const problem = said(item, 'problem');
  return problem !== '' && !isInherited(item, 'problem') && said(item, 'manifestation') === '' && !hasExample(problem);
}

/** 具体表现 is blank and the problem itself brings no case. */
export const noExample = rowCheck({ code: 'no-example', level: 'warning', serves: ['R067', 'F33'], source }, (item, { columnOf }) => {
  if (columnOf.manifestation === undefined || !lacksExample(item)) return null;
  return { field: 'manifestation', params: { problem: quoted(said(item, 'problem')) } };
});

/** The ledger has no 具体表现 column: said once, with how many problems bring no case. */
export const noExampleColumn = sheetCheck(
  { code: 'no-example-column', level: 'note', serves: ['R067', 'F33'], source },
  (items, { columnOf }) => {
    if (columnOf.manifestation !== undefined || columnOf.problem === undefined) return null;
    const without = items.filter(lacksExample).length;
    return without === 0 ? null : { field: 'problem', params: { without } };
  },
);
