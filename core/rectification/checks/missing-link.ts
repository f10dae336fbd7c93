import type { FindingOf } from '../../finding/finding';
import { quoted } from '../../finding/quotation';
import type { Rule } from '../../finding/rule';
import type { RectificationField } from '../table';
import { said } from './cell-says';
import type { LedgerCheck, RectificationCode } from './check';
import { cellOf, sheetOf } from './check';

type LinkCode = Extract<RectificationCode, 'missing-cause' | 'missing-goal'>;

/**
 * Rows whose cell of the column is blank while other rows of the ledger have it filled. A ledger that fills the column nowhere does not
 * keep it, and is left in peace.
 */
function gapsIn<Code extends LinkCode>(field: RectificationField, rule: Rule<Code>): LedgerCheck<Code> {
  return {
    rule,
    check(items, sheet) {
      if (sheet.columnOf[field] === undefined || items.every((item) => said(item, field) === '')) return [];
      return items
        .filter((item) => item.status !== 'cancelled' && said(item, field) === '' && said(item, 'measure') !== '')
        .filter((item) => sheetOf(item, sheet).columnOf[field] !== undefined)
        .map(
          (item): FindingOf<Code> => ({
            code: rule.code,
            at: cellOf(item, field, sheet),
            params: { measure: quoted(said(item, 'measure')) },
          }),
        );
    },
  };
}

export const missingCause = gapsIn('cause', {
  code: 'missing-cause',
  level: 'warning',
  serves: ['R098', 'F31'],
  source: '“有的与查摆的问题、剖析的原因对应不上”',
});

export const missingGoal = gapsIn('goal', {
  code: 'missing-goal',
  level: 'warning',
  serves: ['R093'],
  source: '“列明整改目标、任务和措施”',
});
