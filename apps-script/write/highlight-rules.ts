import { palette, webColour } from '../../core/table/palette';
import type { Tint } from '../../core/table/sheet-plan';
import { carriesTag, taggedFormula } from '../../core/table/tagged-formula';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type SheetRange = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** A conditional format of ours. `formula` is relative to the first row of the ranges, which all begin in the same row. */
export interface HighlightRule {
  readonly tag: string;
  readonly ranges: readonly SheetRange[];
  readonly formula: string;
  readonly tint: Tint;
}

function build({ tag, ranges, formula, tint }: HighlightRule): Rule {
  const { fill, font } = palette[tint];
  const builder = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(`=${taggedFormula({ tag, formula })}`)
    .setBackground(webColour(fill));
  if (font !== undefined) builder.setFontColor(webColour(font));
  return builder.setRanges([...ranges]).build();
}

/** Tags of the command that mean the same as one of ours: a merged ledger carries its live colours under three of them. */
const sameMeaning: Readonly<Record<string, readonly string[]>> = { overdue: ['overdue', 'pending-due', 'due-soon'] };

function isTagged(rule: Rule, tag: string): boolean {
  const formula: unknown = rule.getBooleanCondition()?.getCriteriaValues()[0];
  return typeof formula === 'string' && (sameMeaning[tag] ?? [tag]).some((one) => carriesTag(formula, one));
}

/** Whether a sheet has formats of a tag, whoever of us put them there. */
export function hasHighlights(sheet: Sheet, tag: string): boolean {
  return sheet.getConditionalFormatRules().some((rule) => isTagged(rule, tag));
}

/**
 * Puts our rules of one tag in the place of those that stood there; everybody else's stay, in their order, before ours.
 * Gives how many of ours there were. Two calls on the sheet, one where there is nothing to change.
 */
export function renewHighlights(sheet: Sheet, tag: string, rules: readonly HighlightRule[]): number {
  const standing = sheet.getConditionalFormatRules();
  const others = standing.filter((rule) => !isTagged(rule, tag));
  const ours = standing.length - others.length;
  if (ours + rules.length > 0) sheet.setConditionalFormatRules([...others, ...rules.map(build)]);
  return ours;
}
