import type { FindingOf } from '../../finding/finding';
import { quoted } from '../../finding/quotation';
import { rowList } from '../../finding/row-list';
import { grouped } from '../../lists/grouped';
import { isHan } from '../../text/han';
import type { RectificationItem } from '../item';
import { bareText, isInherited, said } from './cell-says';
import { cellOf, type LedgerCheck, rowCheck } from './check';

const source = '“有的与查摆的问题、剖析的原因对应不上”';

/** From how many different problems the same measure is no longer an answer to any. */
const problemsPerMeasure = 3;

/** The last Chinese character: copies share it, and most rows are told apart by it alone. */
function lastHan(text: string): number {
  for (let at = text.length - 1; at >= 0; at--) {
    const code = text.charCodeAt(at);
    if (isHan(code)) return code;
  }
  return 0;
}

/** The measure is the problem copied over. */
export const measureRepeatsProblem = rowCheck(
  { code: 'measure-repeats-problem', level: 'warning', serves: ['R098', 'F31'], source },
  (item) => {
    const measure = said(item, 'measure');
    const problem = said(item, 'problem');
    if (measure === '' || lastHan(measure) !== lastHan(problem) || bareText(measure) !== bareText(problem)) return null;
    return { field: 'measure', params: { measure: quoted(measure) } };
  },
);

/** Whether the item has a measure of its own, and a problem for it to answer. */
function hasOwnMeasure(item: RectificationItem): boolean {
  return said(item, 'measure') !== '' && said(item, 'problem') !== '' && item.status !== 'cancelled' && !isInherited(item, 'measure');
}

/** The same measure pasted on three or more different problems; a measure shared through a merged cell is meant so and is not counted. */
export const sameMeasure: LedgerCheck<'same-measure'> = {
  rule: { code: 'same-measure', level: 'warning', serves: ['R098', 'F31'], source },
  check(items, sheet) {
    const groups = grouped(items.filter(hasOwnMeasure), (item) => `${item.unit ?? ''}\n${said(item, 'measure').trim()}`);
    const findings: FindingOf<'same-measure'>[] = [];
    for (const group of groups.values()) {
      const [first] = group;
      if (first === undefined || group.length < problemsPerMeasure) continue;
      const problems = new Set(group.map((item) => bareText(said(item, 'problem')))).size;
      if (problems < problemsPerMeasure) continue;
      const params = { measure: quoted(said(first, 'measure')), problems, rows: rowList(group.map(({ row }) => row)) };
      findings.push({ code: 'same-measure', at: cellOf(first, 'measure', sheet), params });
    }
    return findings;
  },
};
