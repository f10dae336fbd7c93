import { parseA1 } from './a1';
import { chartBuilder, chartFake, chartOf, type FakeChart, type FakeChartBuilder } from './charts';
import { readColour } from './colour';
import { type FakeRule, ruleFake, ruleOf } from './conditional-format';
import { type EnumValue, enumName, protectionTypes, sheetTypes } from './enums';
import { type FakeFilter, filterFake } from './filter';
import { type Fluent, fluent, type Guarded, guard } from './guard';
import { checkEditor, checkWrite, givenAs, type Host, misuse } from './host';
import { type FakeMetadata, metadataFakes, readMetadata } from './metadata';
import { type FakeProtection, protectionFake } from './protection';
import { boxFrom, type FakeRange, rangeFake } from './range';
import { type FakeRangeList, rangeListFake } from './range-list';
import { rangeValues } from './range-values';
import { sheetLines } from './sheet-lines';
import type { ChartModel, ProtectionModel, SheetModel } from './sheet-model';
import { checkSheetName } from './sheet-name';
import { type FakeSpreadsheet, spreadsheetFake } from './spreadsheet';

function places(host: Host, sheet: SheetModel) {
  const byNotation = (notation: string, member: string) => {
    if (typeof notation !== 'string') return host.fail('signature', { given: givenAs([notation]), member });
    const place = parseA1(notation, { rows: sheet.maxRows, columns: sheet.maxColumns });
    if (place === null || (place.sheet !== null && place.sheet !== sheet.name)) return host.fail('rangeNotFound');
    const { top, left, bottom, right } = place.box;
    if (bottom > sheet.maxRows || right > sheet.maxColumns) host.fail('rangeNotFound');
    return { host, sheet, box: { top, left, bottom, right }, whole: place.whole };
  };
  return {
    getRange(rowOrA1: number | string, column?: number, numRows?: number, numColumns?: number): FakeRange {
      if (typeof rowOrA1 === 'string' && column === undefined) {
        const { box, whole } = byNotation(rowOrA1, 'Sheet.getRange');
        return rangeFake(host, sheet, box, whole);
      }
      const numbers = [rowOrA1, column, numRows ?? 1, numColumns ?? 1];
      return rangeFake(host, sheet, boxFrom(host, sheet, numbers, 'Sheet.getRange'), null);
    },
    getRangeList: (a1Notations: readonly string[]): FakeRangeList =>
      rangeListFake(
        host,
        sheet,
        a1Notations.map((notation) => byNotation(notation, 'Sheet.getRangeList')),
      ),
    getDataRange: (): FakeRange =>
      rangeFake(
        host,
        sheet,
        { top: 1, left: 1, bottom: Math.max(1, sheet.content.lastRow()), right: Math.max(1, sheet.content.lastColumn()) },
        null,
      ),
    appendRow(rowContents: readonly unknown[]): Fluent {
      const row = sheet.content.lastRow() + 1;
      if (row > sheet.maxRows) sheet.shift('rows', row, 1);
      const box = { top: row, left: 1, bottom: row, right: rowContents.length };
      rangeValues({ host, sheet, box, whole: null }).setValues([rowContents]);
      return fluent;
    },
    getActiveCell(): FakeRange {
      const { activeCell } = host.book;
      const box = activeCell?.sheet === sheet ? activeCell.box : { top: 1, left: 1, bottom: 1, right: 1 };
      return rangeFake(host, sheet, { ...box, bottom: box.top, right: box.left }, null);
    },
    getActiveRange(): FakeRange | null {
      const { activeCell } = host.book;
      return activeCell?.sheet === sheet ? rangeFake(host, sheet, activeCell.box, null) : null;
    },
  };
}

function identity(host: Host, sheet: SheetModel) {
  return {
    getName: (): string => sheet.name,
    getType: (): EnumValue => (sheet.chartAlone ? sheetTypes.OBJECT : sheetTypes.GRID),
    getSheetId: (): number => sheet.id,
    getIndex: (): number => host.book.sheets.indexOf(sheet) + 1,
    getParent: (): FakeSpreadsheet => spreadsheetFake(host),
    setName(name: string): Fluent {
      checkEditor(host);
      if (name !== sheet.name) checkSheetName(host, name);
      sheet.name = name;
      return fluent;
    },
    activate(): Fluent {
      host.book.active = host.book.sheets.indexOf(sheet);
      return fluent;
    },
    isSheetHidden: (): boolean => sheet.hidden,
    hideSheet(): Fluent {
      checkEditor(host);
      if (host.book.sheets.every((other) => other.hidden || other === sheet)) host.fail('lastVisibleSheet');
      sheet.hidden = true;
      return fluent;
    },
    showSheet(): Fluent {
      checkEditor(host);
      sheet.hidden = false;
      return fluent;
    },
    getTabColor: (): string | null => sheet.tabColor,
    setTabColor(color: string | null): Fluent {
      checkEditor(host);
      sheet.tabColor = color === null ? null : (readColour(color) ?? host.fail('invalidColour', { colour: color }));
      return fluent;
    },
    setHiddenGridlines(hideGridlines: boolean): Fluent {
      checkEditor(host);
      sheet.hiddenGridlines = hideGridlines;
      return fluent;
    },
    hasHiddenGridlines: (): boolean => sheet.hiddenGridlines,
    addDeveloperMetadata(key: string, valueOrVisibility?: unknown, visibility?: unknown): Fluent {
      checkEditor(host);
      const entry = readMetadata(host, [valueOrVisibility, visibility], 'Sheet.addDeveloperMetadata');
      sheet.metadata = [...sheet.metadata, { key, ...entry, place: null, removed: false }];
      return fluent;
    },
    getDeveloperMetadata: (): FakeMetadata[] =>
      metadataFakes(
        host,
        sheet.metadata.filter(({ place }) => place === null),
      ),
  };
}

function rules(host: Host, sheet: SheetModel) {
  const clear = (what: { readonly content?: boolean; readonly looks?: boolean }): Fluent => {
    checkWrite(host, sheet, sheet.whole());
    if (what.content) {
      sheet.content.clear(sheet.whole());
      sheet.runs.clear(sheet.whole());
    }
    if (what.looks) {
      sheet.clearLooks(sheet.whole());
      sheet.rules = [];
    }
    return fluent;
  };
  return {
    getConditionalFormatRules: (): FakeRule[] => sheet.rules.map((rule) => ruleFake(host, { sheet, rule })),
    /** Replaces all of them. */
    setConditionalFormatRules(given: readonly unknown[]): void {
      const placed = given.map(
        (rule) => ruleOf(rule) ?? host.fail('signature', { given: givenAs([given]), member: 'Sheet.setConditionalFormatRules' }),
      );
      if (placed.some((rule) => rule.sheet !== sheet)) host.fail('ruleElsewhere');
      checkEditor(host);
      sheet.rules = placed.map(({ rule }) => rule);
    },
    clearConditionalFormatRules(): void {
      checkEditor(host);
      sheet.rules = [];
    },
    getFilter: (): FakeFilter | null => (sheet.filter ? filterFake(host, sheet) : null),
    clear: (options?: { readonly contentsOnly?: boolean | undefined; readonly formatOnly?: boolean | undefined }): Fluent =>
      options === undefined
        ? clear({ content: true, looks: true })
        : clear({ content: options.contentsOnly === true, looks: options.formatOnly === true }),
    clearContents: (): Fluent => clear({ content: true }),
    clearFormats: (): Fluent => clear({ looks: true }),
    clearNotes(): Fluent {
      checkWrite(host, sheet, sheet.whole());
      sheet.notes.clear(sheet.whole());
      return fluent;
    },
    getProtections(type: unknown): FakeProtection[] {
      const name = enumName(protectionTypes, type) ?? host.fail('signature', { given: givenAs([type]), member: 'Sheet.getProtections' });
      return sheet.protections.filter((model) => model.type === name).map((model) => protectionFake(host, sheet, model));
    },
    /** A sheet has one protection: asked again, it is the one that is there. */
    protect(): FakeProtection {
      checkEditor(host);
      const present = sheet.protections.find(({ type }) => type === 'SHEET');
      if (present) return protectionFake(host, sheet, present);
      const box = { ...sheet.whole(), bottom: Number.MAX_SAFE_INTEGER, right: Number.MAX_SAFE_INTEGER };
      const model: ProtectionModel = {
        type: 'SHEET',
        box,
        description: '',
        warningOnly: false,
        editors: 'everyone',
        unprotected: [],
        removed: false,
      };
      sheet.protections = [...sheet.protections, model];
      return protectionFake(host, sheet, model);
    },
  };
}

function charts(host: Host, sheet: SheetModel) {
  const model = (chart: unknown, member: string): ChartModel =>
    chartOf(chart) ?? host.fail('signature', { given: givenAs([chart]), member });
  const checkPlace = ({ position, ranges }: ChartModel): void => {
    if (position.row < 1 || position.row > sheet.maxRows) host.fail('rowsOutOfBounds');
    if (position.column < 1 || position.column > sheet.maxColumns) host.fail('columnsOutOfBounds');
    if (ranges.length === 0) misuse('a chart without a range');
  };
  return {
    getCharts: (): FakeChart[] => sheet.charts.map((chart) => chartFake(host, chart, sheet)),
    newChart: (): FakeChartBuilder => chartBuilder(host),
    insertChart(chart: unknown): void {
      const drawn = model(chart, 'Sheet.insertChart');
      checkEditor(host);
      checkPlace(drawn);
      const id = 1_000_001 + host.book.sheets.reduce((sum, { charts: others }) => sum + others.length, 0) * 7919;
      sheet.charts = [...sheet.charts, { ...drawn, id }];
    },
    updateChart(chart: unknown): void {
      const drawn = model(chart, 'Sheet.updateChart');
      checkEditor(host);
      checkPlace(drawn);
      if (!sheet.charts.some(({ id }) => id === drawn.id)) misuse('updateChart with a chart that is not on this sheet');
      sheet.charts = sheet.charts.map((other) => (other.id === drawn.id ? drawn : other));
    },
    removeChart(chart: unknown): void {
      const drawn = model(chart, 'Sheet.removeChart');
      checkEditor(host);
      sheet.charts = sheet.charts.filter(({ id }) => id !== drawn.id);
    },
  };
}

export function sheetMembers(host: Host, sheet: SheetModel) {
  return { ...identity(host, sheet), ...places(host, sheet), ...sheetLines(host, sheet), ...rules(host, sheet), ...charts(host, sheet) };
}

export interface FakeSheet extends Guarded<ReturnType<typeof sheetMembers>> {}

export function sheetFake(host: Host, sheet: SheetModel): FakeSheet {
  return guard(host, { type: 'Sheet', model: sheet, sheet }, sheetMembers(host, sheet));
}
