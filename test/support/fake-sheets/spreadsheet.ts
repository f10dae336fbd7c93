import { parseA1 } from './a1';
import { chartOf } from './charts';
import { enumName, protectionTypes } from './enums';
import { type Fluent, fluent, type Guarded, guard, modelOf } from './guard';
import { checkEditor, givenAs, type Host, misuse } from './host';
import { type FakeMetadata, metadataFakes, readMetadata } from './metadata';
import { type FakeProtection, protectionFake } from './protection';
import { type FakeRange, rangeFake } from './range';
import type { RangeAt } from './range-at';
import { type FakeRangeList, rangeListFake } from './range-list';
import { type FakeSheet, sheetFake } from './sheet';
import type { SheetModel } from './sheet-model';
import { checkSheetName } from './sheet-name';

function sheets(host: Host) {
  const { book } = host;
  const modelFrom = (sheet: unknown, member: string): SheetModel =>
    modelOf<SheetModel>(sheet, 'Sheet') ?? host.fail('signature', { given: givenAs([sheet]), member: `Spreadsheet.${member}` });
  const active = (): SheetModel => book.activeSheet() ?? misuse('a spreadsheet without sheets');
  const nextName = (): string => {
    const base = book.locale.startsWith('zh') ? '工作表' : 'Sheet';
    for (let number = book.sheets.length + 1; ; number++) if (!book.sheetNamed(`${base}${number}`)) return `${base}${number}`;
  };
  return {
    getSheets: (): FakeSheet[] => book.sheets.map((sheet) => sheetFake(host, sheet)),
    getNumSheets: (): number => book.sheets.length,
    getSheetByName(name: string): FakeSheet | null {
      const sheet = book.sheetNamed(name);
      return sheet ? sheetFake(host, sheet) : null;
    },
    getSheetById(id: number): FakeSheet | null {
      const sheet = book.sheets.find((one) => one.id === id);
      return sheet ? sheetFake(host, sheet) : null;
    },
    getActiveSheet: (): FakeSheet => sheetFake(host, active()),
    setActiveSheet(sheet: unknown, restoreSelection?: boolean): FakeSheet {
      const model = modelFrom(sheet, 'setActiveSheet');
      book.active = book.sheets.indexOf(model);
      if (restoreSelection !== true) book.activeCell = null;
      return sheetFake(host, model);
    },
    /** By name, by place (from 0), by both, or neither; the new sheet is the active one. Templates are not learned. */
    insertSheet(nameOrIndex?: string | number | object, index?: number | object, options?: object): FakeSheet {
      checkEditor(host);
      const template = [nameOrIndex, index, options].some((value) => typeof value === 'object');
      if (template) misuse('the fake does not insert sheets from a template');
      const name = typeof nameOrIndex === 'string' ? nameOrIndex : nextName();
      const place = typeof nameOrIndex === 'number' ? nameOrIndex : typeof index === 'number' ? index : book.active + 1;
      checkSheetName(host, name);
      if (book.cells() + 26_000 > 10_000_000) host.fail('tooManyCells');
      const made = book.create(name, Math.min(Math.max(place, 0), book.sheets.length));
      book.active = book.sheets.indexOf(made);
      book.activeCell = null;
      return sheetFake(host, made);
    },
    moveChartToObjectSheet(chart: unknown): FakeSheet {
      const model = chartOf(chart) ?? host.fail('signature', { given: givenAs([chart]), member: 'Spreadsheet.moveChartToObjectSheet' });
      checkEditor(host);
      for (const sheet of book.sheets) sheet.charts = sheet.charts.filter(({ id }) => id !== model.id);
      const made = book.create(`图表${book.sheets.length}`, book.sheets.length);
      made.chartAlone = true;
      made.charts = [model];
      return sheetFake(host, made);
    },
    deleteSheet(sheet: unknown): void {
      const model = modelFrom(sheet, 'deleteSheet');
      checkEditor(host);
      if (!book.sheets.includes(model)) host.fail('sheetGone', { id: model.id });
      if (book.sheets.every((other) => other === model || other.hidden)) host.fail('lastSheet');
      const shown = active();
      book.sheets = book.sheets.filter((other) => other !== model);
      model.gone = true;
      const first = book.sheets.findIndex(({ hidden }) => !hidden);
      book.active = shown === model ? first : book.sheets.indexOf(shown);
    },
    /** From 1, unlike `insertSheet`. */
    moveActiveSheet(pos: number): void {
      checkEditor(host);
      if (pos < 1 || pos > book.sheets.length) host.fail('invalidArgument', { argument: String(pos) });
      const moved = active();
      const others = book.sheets.filter((sheet) => sheet !== moved);
      book.sheets = [...others.slice(0, pos - 1), moved, ...others.slice(pos - 1)];
      book.active = pos - 1;
    },
    getProtections(type: unknown): FakeProtection[] {
      const name =
        enumName(protectionTypes, type) ?? host.fail('signature', { given: givenAs([type]), member: 'Spreadsheet.getProtections' });
      return book.sheets.flatMap((sheet) =>
        sheet.protections.filter((model) => model.type === name).map((model) => protectionFake(host, sheet, model)),
      );
    },
  };
}

function ranges(host: Host) {
  const { book } = host;
  const place = (notation: string): RangeAt | null => {
    const bounds = parseA1(notation, { rows: 1, columns: 1 });
    const sheet = bounds && (bounds.sheet === null ? book.activeSheet() : book.sheetNamed(bounds.sheet));
    const found = sheet && parseA1(notation, { rows: sheet.maxRows, columns: sheet.maxColumns });
    if (!found || found.box.bottom > sheet.maxRows || found.box.right > sheet.maxColumns) return null;
    return { host, sheet, box: found.box, whole: found.whole };
  };
  return {
    getRange(a1Notation: string): FakeRange {
      const at = place(a1Notation) ?? host.fail('rangeNotFound');
      return rangeFake(host, at.sheet, at.box, at.whole);
    },
    getRangeByName(name: string): FakeRange | null {
      const named = book.named.get(name) ?? place(name);
      return named ? rangeFake(host, named.sheet, named.box, null) : null;
    },
    setNamedRange(name: string, range: unknown): void {
      const at =
        modelOf<RangeAt>(range, 'Range') ?? host.fail('signature', { given: givenAs([name, range]), member: 'Spreadsheet.setNamedRange' });
      checkEditor(host);
      book.named.set(name, { sheet: at.sheet, box: at.box });
    },
    removeNamedRange(name: string): void {
      checkEditor(host);
      if (!book.named.delete(name)) host.fail('rangeNotFound');
    },
    getActiveRangeList(): FakeRangeList | null {
      if (!book.activeCell) return null;
      const { sheet, box, boxes = [box] } = book.activeCell;
      return rangeListFake(
        host,
        sheet,
        boxes.map((area) => ({ host, sheet, box: area, whole: null })),
      );
    },
    getActiveRange: (): FakeRange | null => (book.activeCell ? rangeFake(host, book.activeCell.sheet, book.activeCell.box, null) : null),
  };
}

function settings(host: Host) {
  const { book } = host;
  return {
    getId: (): string => book.id,
    getName: (): string => book.name,
    rename(newName: string): void {
      checkEditor(host);
      book.name = newName;
    },
    getUrl: (): string => `https://docs.google.com/spreadsheets/d/${book.id}/edit`,
    getSpreadsheetTimeZone: (): string => book.timeZone,
    setSpreadsheetTimeZone(timezone: string): void {
      checkEditor(host);
      book.timeZone = timezone;
    },
    getSpreadsheetLocale: (): string => book.locale,
    setSpreadsheetLocale(locale: string): void {
      checkEditor(host);
      if (!/^[a-z]{2}(_[A-Z]{2})?$/.test(locale)) host.fail('invalidArgument', { argument: locale });
      book.locale = locale;
    },
    toast: (msg: string, title?: string, timeoutSeconds?: number | null): void =>
      void host.ui.toasts.push({ message: msg, title: title ?? '', seconds: timeoutSeconds ?? 5 }),
    addDeveloperMetadata(key: string, valueOrVisibility?: unknown, visibility?: unknown): Fluent {
      checkEditor(host);
      book.metadata = [
        ...book.metadata,
        { key, ...readMetadata(host, [valueOrVisibility, visibility], 'Spreadsheet.addDeveloperMetadata'), removed: false },
      ];
      return fluent;
    },
    getDeveloperMetadata: (): FakeMetadata[] => metadataFakes(host, book.metadata),
  };
}

export function spreadsheetMembers(host: Host) {
  return { ...sheets(host), ...ranges(host), ...settings(host) };
}

export interface FakeSpreadsheet extends Guarded<ReturnType<typeof spreadsheetMembers>> {}

export function spreadsheetFake(host: Host): FakeSpreadsheet {
  return guard(host, { type: 'Spreadsheet', model: host.book }, spreadsheetMembers(host));
}
