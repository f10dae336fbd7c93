import { mergeRules } from '../merge/merge-rules';
import { rectificationRules } from '../rectification/checks/registry';
import { deadlineRules, statusRules } from '../rectification/reading-rules';
import { tableRules } from '../table/table-rules';
import { fileRules } from './file-rules';
import type { Finding, FindingCode } from './finding';
import type { Level, Rule } from './rule';

/** The rule behind every finding code; a code without one does not compile. */
export const rules: { readonly [Code in FindingCode]: Rule<Code> } = {
  ...fileRules,
  ...tableRules,
  ...deadlineRules,
  ...statusRules,
  ...rectificationRules,
  ...mergeRules,
};

/** How grave a finding is. */
export function levelOf({ code }: Finding): Level {
  return rules[code].level;
}

/** Whether a person has something to do: notes alone leave the exit code at 0. */
export function needsAttention(findings: readonly Finding[]): boolean {
  return findings.some((finding) => levelOf(finding) !== 'note');
}
