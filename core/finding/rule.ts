import type { FindingCode } from './finding';

/** `error`: the figure or the row cannot be trusted; `warning`: a person should look; `note`: said for completeness, changes no exit code. */
export type Level = 'error' | 'warning' | 'note';

/** What stands behind a finding: how grave it is, the requirement and the sentence it serves. */
export interface Rule<Code extends FindingCode = FindingCode> {
  readonly code: Code;
  readonly level: Level;
  /** `R…` and `F…` ids it serves. */
  readonly serves: readonly string[];
  /** The founding phrase, quoted; or the standard or published practice it rests on. */
  readonly source: string;
}

/** A rule in one line, as the tables of rules have them. */
export function rule<Code extends FindingCode>(code: Code, level: Level, source: string, ...serves: readonly string[]): Rule<Code> {
  return { code, level, serves, source };
}
