import type { Level } from '../../core/finding/rule';
import type { RuleCard } from '../../core/finding/rule-card';

/** What 规则说明 is given. */
export interface RulesPage {
  readonly cards: readonly RuleCard[];
  /** The names of the levels. */
  readonly levels: Readonly<Record<Level, string>>;
}
