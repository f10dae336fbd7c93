import { readColour } from './colour';
import { type FakeValidation, validationFake, validationOf } from './data-validation';
import { borderStyles, enumName } from './enums';
import { type FakeFilter, filterFake } from './filter';
import { type Fluent, fluent } from './guard';
import { checkUntyped, checkWrite, givenAs, mayEdit, resultOrMisuse } from './host';
import { overlap } from './layer';
import { type FakeMetadata, metadataFakes, readMetadata } from './metadata';
import { type FakeProtection, protectionFake } from './protection';
import type { RangeAt } from './range-at';
import { checkShape, overCells } from './range-values';
import { type FakeRichText, richTextFake, richTextOf } from './rich-text';
import { isFormula, type ProtectionModel, type Run, type ValidationModel } from './sheet-model';

/** What stands at cells beside their values: notes, drop-downs, links, borders, protection, metadata. */
function notes(at: RangeAt) {
  const { host, sheet, box } = at;
  const keep = (row: number, column: number, note: unknown, member: string): void => {
    if (note !== null && typeof note !== 'string') host.fail('signature', { given: givenAs([note]), member });
    sheet.notes.set(row, column, typeof note === 'string' && note !== '' ? note : undefined);
  };
  return {
    getNotes: (): string[][] => overCells(at, (row, column) => sheet.notes.get(row, column) ?? ''),
    getNote: (): string => sheet.notes.get(box.top, box.left) ?? '',
    setNotes(given: readonly (readonly (string | null)[])[]): Fluent {
      const lines = checkShape(at, given, 'Range.setNotes');
      checkWrite(host, sheet, box);
      overCells(at, (row, column) => keep(row, column, lines[row - box.top]?.[column - box.left], 'Range.setNotes'));
      return fluent;
    },
    setNote(note: string | null): Fluent {
      checkWrite(host, sheet, box);
      overCells(at, (row, column) => keep(row, column, note, 'Range.setNote'));
      return fluent;
    },
    clearNote(): Fluent {
      checkWrite(host, sheet, box);
      sheet.notes.clear(box);
      return fluent;
    },
  };
}

function validations(at: RangeAt) {
  const { host, sheet, box } = at;
  const read = (rule: unknown, member: string): ValidationModel | undefined =>
    rule === null ? undefined : (validationOf(rule) ?? host.fail('signature', { given: givenAs([rule]), member }));
  const made = (rule: ValidationModel | undefined): FakeValidation | null => (rule ? validationFake(host, rule) : null);
  return {
    getDataValidations: (): (FakeValidation | null)[][] => overCells(at, (row, column) => made(sheet.validations.get(row, column))),
    getDataValidation: (): FakeValidation | null => made(sheet.validations.get(box.top, box.left)),
    setDataValidation(rule: unknown): Fluent {
      const model = read(rule, 'Range.setDataValidation');
      checkWrite(host, sheet, box);
      checkUntyped(host, sheet, box, 'typedValidation');
      sheet.validations.fill(box, model);
      return fluent;
    },
    setDataValidations(rules: readonly (readonly unknown[])[]): Fluent {
      const lines = checkShape(at, rules, 'Range.setDataValidations');
      const models = lines.map((line) => line.map((rule) => read(rule, 'Range.setDataValidations')));
      checkWrite(host, sheet, box);
      checkUntyped(host, sheet, box, 'typedValidation');
      overCells(at, (row, column) => sheet.validations.set(row, column, models[row - box.top]?.[column - box.left]));
      return fluent;
    },
    clearDataValidations(): Fluent {
      checkWrite(host, sheet, box);
      checkUntyped(host, sheet, box, 'typedValidation');
      sheet.validations.clear(box);
      return fluent;
    },
  };
}

function richTexts(at: RangeAt) {
  const { host, sheet, box } = at;
  /** Null for a cell that holds no text, as the documentation says. */
  const made = (row: number, column: number): FakeRichText | null => {
    const stored = sheet.content.get(row, column);
    const value = isFormula(stored) ? resultOrMisuse(stored, sheet.name) : stored;
    if (value === undefined) return richTextFake(host, { text: '', runs: [] });
    return typeof value === 'string' ? richTextFake(host, { text: value, runs: sheet.runs.get(row, column) ?? [] }) : null;
  };
  const keep = (row: number, column: number, text: string, runs: readonly Run[]): void => {
    if (text.length > 50_000) host.fail('cellTooLong');
    sheet.content.set(row, column, text === '' ? undefined : text);
    sheet.runs.set(row, column, runs.length > 0 ? runs : undefined);
  };
  return {
    getRichTextValues: (): (FakeRichText | null)[][] => overCells(at, made),
    getRichTextValue: (): FakeRichText | null => made(box.top, box.left),
    setRichTextValues(values: readonly (readonly unknown[])[]): Fluent {
      const lines = checkShape(at, values, 'Range.setRichTextValues');
      const models = lines.map((line) =>
        line.map(
          (value) => richTextOf(value) ?? host.fail('signature', { given: givenAs([[[value]]]), member: 'Range.setRichTextValues' }),
        ),
      );
      checkWrite(host, sheet, box);
      overCells(at, (row, column) => {
        const model = models[row - box.top]?.[column - box.left];
        if (model) keep(row, column, model.text, model.runs);
      });
      return fluent;
    },
    setRichTextValue(value: unknown): Fluent {
      const model = richTextOf(value) ?? host.fail('signature', { given: givenAs([value]), member: 'Range.setRichTextValue' });
      checkWrite(host, sheet, box);
      overCells(at, (row, column) => keep(row, column, model.text, model.runs));
      return fluent;
    },
  };
}

function borders({ host, sheet, box }: RangeAt) {
  type Edge = boolean | null;
  return {
    /** Kept as one word per cell of the range, for comparison; the fake draws nothing. */
    setBorder(
      top: Edge,
      left: Edge,
      bottom: Edge,
      right: Edge,
      vertical: Edge,
      horizontal: Edge,
      color?: string | null,
      style?: unknown,
    ): Fluent {
      checkWrite(host, sheet, box);
      const line = style === undefined || style === null ? 'SOLID' : enumName(borderStyles, style);
      if (line === undefined) return host.fail('signature', { given: givenAs([style]), member: 'Range.setBorder' });
      const ink = color === undefined || color === null ? '#000000' : (readColour(color) ?? host.fail('invalidColour', { colour: color }));
      const edges = Object.entries({ top, left, bottom, right, vertical, horizontal }).flatMap(([name, on]) => (on ? [name] : []));
      sheet.looks.borders.fill(box, edges.length > 0 ? `${edges.join(' ')} ${line} ${ink}` : undefined);
      return fluent;
    },
  };
}

function guarding({ host, sheet, box, whole }: RangeAt) {
  return {
    canEdit: (): boolean =>
      host.user().role !== 'reader' &&
      sheet.protections.every((protection) => {
        const apart =
          protection.box.top > box.bottom ||
          box.top > protection.box.bottom ||
          protection.box.left > box.right ||
          box.left > protection.box.right;
        return apart || mayEdit(host.user(), protection);
      }),
    protect(): FakeProtection {
      checkWrite(host, sheet, box);
      const model: ProtectionModel = {
        type: 'RANGE',
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
    createFilter(): FakeFilter {
      checkWrite(host, sheet, box);
      if (sheet.filter) host.fail('filterExists');
      if (sheet.merges.some((merge) => merge.top < merge.bottom && overlap(merge, box))) host.fail('filterOverMerge');
      sheet.filter = { box, criteria: new Map() };
      return filterFake(host, sheet);
    },
    getFilter: (): FakeFilter | null => (sheet.filter ? filterFake(host, sheet) : null),
    addDeveloperMetadata(key: string, valueOrVisibility?: unknown, visibility?: unknown): Fluent {
      checkWrite(host, sheet, box);
      const index = whole === 'rows' ? box.top : box.left;
      const single = whole === 'rows' ? box.top === box.bottom : whole === 'columns' && box.left === box.right;
      if (!single) host.fail('metadataRange');
      const entry = readMetadata(host, [valueOrVisibility, visibility], 'Range.addDeveloperMetadata');
      sheet.metadata = [
        ...sheet.metadata,
        { key, ...entry, place: { axis: whole === 'rows' ? 'rows' : 'columns', index }, removed: false },
      ];
      return fluent;
    },
    getDeveloperMetadata: (): FakeMetadata[] =>
      metadataFakes(
        host,
        sheet.metadata.filter(({ place }) => {
          if (place === null) return false;
          return place.axis === 'rows'
            ? whole === 'rows' && place.index >= box.top && place.index <= box.bottom
            : whole === 'columns' && place.index >= box.left && place.index <= box.right;
        }),
      ),
  };
}

export function rangeMarks(at: RangeAt) {
  return { ...notes(at), ...validations(at), ...richTexts(at), ...borders(at), ...guarding(at) };
}
