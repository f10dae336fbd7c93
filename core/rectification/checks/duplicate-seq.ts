import type { FindingOf } from '../../finding/finding';
import type { RectificationItem } from '../item';
import { bareText, isInherited, said } from './cell-says';
import { cellOf, keeperOf, type LedgerCheck } from './check';

/**
 * The same 序号 on two different problems. Several measure rows under one problem share its number rightly; numbering that starts again at
 * 1, under a new section or for a new unit, is a new list.
 */
export const duplicateSeq: LedgerCheck<'duplicate-seq'> = {
  rule: {
    code: 'duplicate-seq',
    level: 'warning',
    serves: ['R093', 'F110'],
    source: '“建立整改台账”：序号是核对、销号的依据，一个序号只能对应一个问题',
  },
  check(items, sheet) {
    const findings: FindingOf<'duplicate-seq'>[] = [];
    let list = '';
    let seen = new Map<string, RectificationItem>();
    for (const item of items) {
      const seq = said(item, 'seq').trim();
      if (seq === '' || isInherited(item, 'seq')) continue;
      const here = `${item.section ?? ''}\n${keeperOf(item)}`;
      if (here !== list || (seq === '1' && [...seen.keys()].some((known) => known !== '1'))) {
        list = here;
        seen = new Map();
      }
      const first = seen.get(seq);
      if (first === undefined) seen.set(seq, item);
      else if (bareText(said(first, 'problem')) !== bareText(said(item, 'problem'))) {
        findings.push({ code: 'duplicate-seq', at: cellOf(item, 'seq', sheet), params: { seq, row: first.row } });
      }
    }
    return findings;
  },
};
