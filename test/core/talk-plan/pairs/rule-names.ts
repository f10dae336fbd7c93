import type { Finding } from '../../../../core/finding/finding';
import type { Grid } from '../../../../core/table/grid';
import { type PairRule, peopleByRole } from '../../../../core/talk-plan/pairs/pair-rule';
import { rosterOf } from '../../roster/rosters';
import { bureau, pairNames } from '../talks';

/** The pairs of one rule by name, in code-point order, and the codes of what it reports. */
export function ruleNames(rule: PairRule, sheets: readonly Grid[] = [bureau], codes: string[] = []): readonly string[] {
  const { roster, resolver } = rosterOf(...sheets);
  const report = ({ code }: Finding): number => codes.push(code);
  return pairNames([...rule.pairs({ roster, resolver, byRole: peopleByRole(roster), report })]);
}
