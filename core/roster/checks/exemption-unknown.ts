import { readExemption } from '../read-exemption';
import { cellOf, type RosterCheck } from './check';

/** A special case that nobody can tell the meaning of. */
export const exemptionUnknown: RosterCheck<'exemption-unknown'> = {
  rule: {
    code: 'exemption-unknown',
    level: 'warning',
    serves: ['R092', 'F05'],
    source: '“条件不允许的要向所在党组织提交党性分析材料”：免谈要有理由',
  },
  check: ({ roster }) =>
    roster.rows
      .filter(({ exemptionText }) => readExemption(exemptionText) === 'unknown')
      .map((row) => ({ code: 'exemption-unknown', at: cellOf(row, 'exemption'), params: { text: row.exemptionText } })),
};
