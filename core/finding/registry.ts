import { packRules } from '../campaign/pack-rules';
import { gateRules } from '../gate/gate-rules';
import { mergeRules } from '../merge/merge-rules';
import { breadthRules } from '../opinion/breadth/breadth-rules';
import { opinionRules } from '../opinion/opinion-rules';
import { amendRules } from '../rectification/amend-rules';
import { rectificationRules } from '../rectification/checks/registry';
import { deadlineRules, statusRules } from '../rectification/reading-rules';
import { rosterRules } from '../roster/checks/registry';
import { satisfactionRules } from '../satisfaction/satisfaction-rules';
import { settingsRules } from '../settings/settings-rules';
import { tableRules } from '../table/table-rules';
import { talkRules } from '../talk-plan/talk-rules';
import { fileRules } from './file-rules';
import type { Finding, FindingCode } from './finding';
import type { Level, Rule } from './rule';

/** The rules by what they are about, in the order of a page: what an office meets every day first, damaged files last. */
export const rulesByArea = {
  deadline: deadlineRules,
  rectification: rectificationRules,
  status: statusRules,
  closeOut: amendRules,
  table: tableRules,
  roster: rosterRules,
  talk: talkRules,
  opinion: { ...opinionRules, ...breadthRules },
  satisfaction: satisfactionRules,
  gate: gateRules,
  campaign: packRules,
  settings: settingsRules,
  merge: mergeRules,
  files: fileRules,
} as const;

/** What a rule is about. */
export type RuleArea = keyof typeof rulesByArea;

const { deadline, rectification, status, closeOut, table, roster, talk, opinion, satisfaction, gate, campaign, settings, merge, files } =
  rulesByArea;

/** The rule behind every finding code; a code without one does not compile. */
export const rules: { readonly [Code in FindingCode]: Rule<Code> } = {
  ...deadline,
  ...rectification,
  ...status,
  ...closeOut,
  ...table,
  ...roster,
  ...talk,
  ...opinion,
  ...satisfaction,
  ...gate,
  ...campaign,
  ...settings,
  ...merge,
  ...files,
};

/** How grave a finding is. */
export function levelOf({ code }: Finding): Level {
  return rules[code].level;
}

/** Whether a person has something to do: notes alone leave the exit code at 0. */
export function needsAttention(findings: readonly Finding[]): boolean {
  return findings.some((finding) => levelOf(finding) !== 'note');
}
