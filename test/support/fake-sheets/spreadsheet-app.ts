import { type FakeRuleBuilder, ruleBuilder } from './conditional-format';
import { type FakeValidationBuilder, validationBuilder } from './data-validation';
import {
  booleanCriteria,
  borderStyles,
  interpolationTypes,
  metadataLocations,
  metadataVisibilities,
  protectionTypes,
  sheetTypes,
  validationCriteria,
  wrapStrategies,
} from './enums';
import { type Guarded, guard, modelOf } from './guard';
import { givenAs, type Host } from './host';
import { type FakeRange, rangeFake } from './range';
import { type FakeRichTextBuilder, type FakeTextStyleBuilder, richTextBuilder, textStyleBuilder } from './rich-text';
import { type FakeSheet, sheetFake } from './sheet';
import type { SheetModel } from './sheet-model';
import { type FakeSpreadsheet, spreadsheetFake } from './spreadsheet';
import { type FakeUi, uiFake } from './ui';

export interface AppState {
  /** False where there is no spreadsheet around the script: a stand-alone project. */
  readonly bound: boolean;
  readonly addonName: string;
  /** False where nobody looks at the sheet: a trigger, an execution from outside. */
  ui: boolean;
  unflushed: boolean;
}

export function spreadsheetAppMembers(host: Host, state: AppState) {
  const active = (): FakeSpreadsheet | null => (state.bound ? spreadsheetFake(host) : null);
  return {
    BooleanCriteria: booleanCriteria,
    BorderStyle: borderStyles,
    DataValidationCriteria: validationCriteria,
    DeveloperMetadataLocationType: metadataLocations,
    DeveloperMetadataVisibility: metadataVisibilities,
    InterpolationType: interpolationTypes,
    ProtectionType: protectionTypes,
    SheetType: sheetTypes,
    WrapStrategy: wrapStrategies,
    getActive: active,
    getActiveSpreadsheet: active,
    getActiveSheet(): FakeSheet | null {
      const sheet = state.bound ? host.book.activeSheet() : undefined;
      return sheet ? sheetFake(host, sheet) : null;
    },
    getActiveRange(): FakeRange | null {
      const { activeCell } = host.book;
      return state.bound && activeCell ? rangeFake(host, activeCell.sheet, activeCell.box, null) : null;
    },
    setActiveSheet(sheet: unknown, restoreSelection?: boolean): FakeSheet {
      const model = modelOf<SheetModel>(sheet, 'Sheet') ?? host.fail('signature', { given: givenAs([sheet]), member: 'setActiveSheet' });
      host.book.active = host.book.sheets.indexOf(model);
      if (restoreSelection !== true) host.book.activeCell = null;
      return sheetFake(host, model);
    },
    getUi: (): FakeUi => (state.ui && state.bound ? uiFake(host, state.addonName) : host.fail('noUi')),
    flush(): void {
      state.unflushed = false;
    },
    newConditionalFormatRule: (): FakeRuleBuilder => ruleBuilder(host),
    newDataValidation: (): FakeValidationBuilder => validationBuilder(host),
    newRichTextValue: (): FakeRichTextBuilder => richTextBuilder(host),
    newTextStyle: (): FakeTextStyleBuilder => textStyleBuilder(host),
  };
}

export interface FakeSpreadsheetApp extends Guarded<ReturnType<typeof spreadsheetAppMembers>> {}

export function spreadsheetAppFake(host: Host, state: AppState): FakeSpreadsheetApp {
  return guard(host, { type: 'SpreadsheetApp' }, spreadsheetAppMembers(host, state));
}
