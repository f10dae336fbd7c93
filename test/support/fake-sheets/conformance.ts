/**
 * Compiles only while the fakes conform to the real declarations: no member that Google does not have, every call that is legal there
 * legal here, no argument more than there, and the same numbers, texts and truths back. Nothing runs from this file.
 */

import type { chartBuilderMembers, chartKindMembers, chartMembers, containerMembers } from './charts';
import type { conditionMembers, gradientMembers, ruleBuilderMembers, ruleMembers } from './conditional-format';
import type { validationBuilderMembers, validationMembers } from './data-validation';
import type * as enums from './enums';
import type { filterMembers } from './filter';
import type { htmlOutputMembers, htmlServiceMembers } from './html';
import type { lockMembers, lockServiceMembers } from './lock';
import type { metadataMembers } from './metadata';
import type { protectionMembers } from './protection';
import type { rangeMembers } from './range';
import type { rangeListMembers } from './range-list';
import type { richTextBuilderMembers, richTextMembers, textStyleBuilderMembers, textStyleMembers } from './rich-text';
import type { sheetMembers } from './sheet';
import type { chartsMembers, loggerMembers, scriptAppMembers, sessionMembers, utilitiesMembers } from './small-services';
import type { spreadsheetMembers } from './spreadsheet';
import type { spreadsheetAppMembers } from './spreadsheet-app';
import type { cacheMembers, cacheServiceMembers, propertiesMembers, propertiesServiceMembers } from './stores';
import type { menuMembers, promptResponseMembers, uiMembers } from './ui';
import type { userMembers } from './user';

type Call = (...args: never) => unknown;

/** The argument lists of all overloads; the declarations have no more than eight. */
type ArgumentsOf<F> = F extends {
  (...args: infer A1): unknown;
  (...args: infer A2): unknown;
  (...args: infer A3): unknown;
  (...args: infer A4): unknown;
  (...args: infer A5): unknown;
  (...args: infer A6): unknown;
  (...args: infer A7): unknown;
  (...args: infer A8): unknown;
}
  ? A1 | A2 | A3 | A4 | A5 | A6 | A7 | A8
  : never;

type Lengths<A extends readonly unknown[]> = Required<A>['length'];

type Plain = number | string | boolean;

/** What is wrong with one member; `never` where nothing is. Objects that come back are checked where they are made. */
type Fault<Fake, Real> = Fake extends Call
  ? Real extends Call
    ? ArgumentsOf<Real> extends Parameters<Fake>
      ? Lengths<Parameters<Fake>> extends Lengths<ArgumentsOf<Real>>
        ? [ReturnType<Real>] extends [Plain]
          ? [ReturnType<Fake>] extends [ReturnType<Real>]
            ? never
            : PlainFault<ReturnType<Fake>>
          : never
        : 'takes more arguments than the real one'
      : 'refuses a call that the real one takes'
    : 'is no function in real Sheets'
  : Exclude<keyof Fake, keyof Real> extends never
    ? never
    : 'has values that the real enumeration lacks';

/** An enumeration of Google's counts as a number to the compiler; ours are objects, as they are live. */
type PlainFault<Given> = [Given] extends [enums.EnumValue | null] ? never : 'gives something else back';

type Faults<Fake, Real> = {
  [K in keyof Fake as K extends keyof Real ? (Fault<Fake[K], Real[K]> extends never ? never : K) : K]: K extends keyof Real
    ? Fault<Fake[K], Real[K]>
    : 'is no member in real Sheets';
};

/** Fails to compile with the members at fault and what is wrong with each. */
export type Conforms<Fake, Real> = keyof Faults<Fake, Real> extends never ? true : Faults<Fake, Real>;

declare function conforms<_Fake, _Real>(yes: Conforms<_Fake, _Real>): void;

export function checkedByTheCompiler(): void {
  conforms<ReturnType<typeof spreadsheetAppMembers>, GoogleAppsScript.Spreadsheet.SpreadsheetApp>(true);
  conforms<ReturnType<typeof spreadsheetMembers>, GoogleAppsScript.Spreadsheet.Spreadsheet>(true);
  conforms<ReturnType<typeof sheetMembers>, GoogleAppsScript.Spreadsheet.Sheet>(true);
  conforms<ReturnType<typeof rangeMembers>, GoogleAppsScript.Spreadsheet.Range>(true);
  conforms<ReturnType<typeof rangeListMembers>, GoogleAppsScript.Spreadsheet.RangeList>(true);
  conforms<ReturnType<typeof filterMembers>, GoogleAppsScript.Spreadsheet.Filter>(true);
  conforms<ReturnType<typeof protectionMembers>, GoogleAppsScript.Spreadsheet.Protection>(true);
  conforms<ReturnType<typeof metadataMembers>, GoogleAppsScript.Spreadsheet.DeveloperMetadata>(true);
  conforms<ReturnType<typeof richTextMembers>, GoogleAppsScript.Spreadsheet.RichTextValue>(true);
  conforms<ReturnType<typeof richTextBuilderMembers>, GoogleAppsScript.Spreadsheet.RichTextValueBuilder>(true);
  conforms<ReturnType<typeof textStyleMembers>, GoogleAppsScript.Spreadsheet.TextStyle>(true);
  conforms<ReturnType<typeof textStyleBuilderMembers>, GoogleAppsScript.Spreadsheet.TextStyleBuilder>(true);
  // The declarations forget what the documentation says: null where a rule has no help text.
  conforms<Omit<ReturnType<typeof validationMembers>, 'getHelpText'>, GoogleAppsScript.Spreadsheet.DataValidation>(true);
  conforms<ReturnType<typeof validationBuilderMembers>, GoogleAppsScript.Spreadsheet.DataValidationBuilder>(true);
  conforms<ReturnType<typeof ruleMembers>, GoogleAppsScript.Spreadsheet.ConditionalFormatRule>(true);
  conforms<ReturnType<typeof ruleBuilderMembers>, GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>(true);
  conforms<ReturnType<typeof conditionMembers>, GoogleAppsScript.Spreadsheet.BooleanCondition>(true);
  conforms<ReturnType<typeof gradientMembers>, GoogleAppsScript.Spreadsheet.GradientCondition>(true);
  conforms<ReturnType<typeof chartMembers>, GoogleAppsScript.Spreadsheet.EmbeddedChart>(true);
  conforms<ReturnType<typeof chartBuilderMembers>, GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>(true);
  conforms<ReturnType<typeof chartKindMembers>, GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder>(true);
  conforms<ReturnType<typeof chartKindMembers>, GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder>(true);
  conforms<ReturnType<typeof containerMembers>, GoogleAppsScript.Spreadsheet.ContainerInfo>(true);
  conforms<ReturnType<typeof uiMembers>, GoogleAppsScript.Base.Ui>(true);
  conforms<ReturnType<typeof menuMembers>, GoogleAppsScript.Base.Menu>(true);
  conforms<ReturnType<typeof promptResponseMembers>, GoogleAppsScript.Base.PromptResponse>(true);
  conforms<ReturnType<typeof userMembers>, GoogleAppsScript.Base.User>(true);
  conforms<ReturnType<typeof sessionMembers>, GoogleAppsScript.Base.Session>(true);
  conforms<ReturnType<typeof loggerMembers>, GoogleAppsScript.Base.Logger>(true);
  conforms<ReturnType<typeof htmlServiceMembers>, GoogleAppsScript.HTML.HtmlService>(true);
  conforms<ReturnType<typeof htmlOutputMembers>, GoogleAppsScript.HTML.HtmlOutput>(true);
  conforms<ReturnType<typeof propertiesServiceMembers>, GoogleAppsScript.Properties.PropertiesService>(true);
  conforms<ReturnType<typeof propertiesMembers>, GoogleAppsScript.Properties.Properties>(true);
  conforms<ReturnType<typeof cacheServiceMembers>, GoogleAppsScript.Cache.CacheService>(true);
  conforms<ReturnType<typeof cacheMembers>, GoogleAppsScript.Cache.Cache>(true);
  conforms<ReturnType<typeof lockServiceMembers>, GoogleAppsScript.Lock.LockService>(true);
  conforms<ReturnType<typeof lockMembers>, GoogleAppsScript.Lock.Lock>(true);
  conforms<ReturnType<typeof utilitiesMembers>, GoogleAppsScript.Utilities.Utilities>(true);
  conforms<ReturnType<typeof scriptAppMembers>, GoogleAppsScript.Script.ScriptApp>(true);
  conforms<ReturnType<typeof chartsMembers>, GoogleAppsScript.Charts.Charts>(true);
}

type Range = GoogleAppsScript.Spreadsheet.Range;

export function refusedByTheCompiler(): void {
  // @ts-expect-error -- real ranges have no member of this name
  conforms<{ setColour(colour: string | null): void }, Range>(true);
  // @ts-expect-error -- the real one takes a number, this one a text
  conforms<{ setFontSize(size: string): void }, Range>(true);
  // @ts-expect-error -- the real one may be called with one argument, this one may not
  conforms<{ offset(rows: number, columns: number, height: number, width: number): void }, Range>(true);
  // @ts-expect-error -- the real one takes no second argument
  conforms<{ setNote(note: string | null, author: string | null): void }, Range>(true);
  // @ts-expect-error -- nor an optional one
  conforms<{ setNote(note: string | null, author?: string): void }, Range>(true);
  // @ts-expect-error -- the real one gives a number
  conforms<{ getRow(): string }, Range>(true);
  // @ts-expect-error -- one of the overloads, by A1 notation, is refused here
  conforms<{ getRange(row: number, column: number, rows?: number, columns?: number): void }, GoogleAppsScript.Spreadsheet.Sheet>(true);
  // @ts-expect-error -- the real enumeration has no such border
  conforms<{ BorderStyle: { WAVY: enums.EnumValue } }, GoogleAppsScript.Spreadsheet.SpreadsheetApp>(true);
  conforms<{ BorderStyle: { DOTTED: enums.EnumValue }; flush(): void }, GoogleAppsScript.Spreadsheet.SpreadsheetApp>(true);
}
