import { misuse } from './host';

/** One value of an enumeration of Google's: an object that prints as its name. */
export interface EnumValue {
  readonly enumeration: string;
  toString(): string;
  name(): string;
  ordinal(): number;
}

export type Enumeration<N extends string> = { readonly [K in N]: EnumValue };

/** To which enumeration a value belongs, and under which name: asked for each of many thousand cells. */
const places = new WeakMap<object, { readonly of: object; readonly name: string }>();

/** An enumeration whose values are one object each, and that throws for a name it does not have. */
export function enumeration<N extends string>(type: string, names: readonly N[]): Enumeration<N> {
  const values: Readonly<Record<string, EnumValue>> = Object.fromEntries(
    names.map((name, ordinal) => [
      name,
      Object.freeze({ enumeration: type, toString: () => name, name: () => name, ordinal: () => ordinal }),
    ]),
  );
  const proxy: object = new Proxy(values, {
    get: (target, key) =>
      typeof key === 'symbol' || Object.hasOwn(target, key) ? Reflect.get(target, key) : misuse(`fake ${type} has no value ${key}`),
    set: (_target, key) => misuse(`fake ${type} cannot be written to: ${String(key)}`),
  });
  for (const [name, value] of Object.entries(values)) places.set(value, { of: proxy, name });
  // The cast: made of the very names of the type.
  return proxy as Enumeration<N>;
}

/** The name of a value of the enumeration, or undefined where it is none of its values. */
export function enumName<N extends string>(of: Enumeration<N>, value: unknown): N | undefined {
  const place = typeof value === 'object' && value !== null ? places.get(value) : undefined;
  // The cast: a value found in the enumeration under its own name has one of its names.
  return place?.of === of ? (place.name as N) : undefined;
}

export const authModes = enumeration('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
export const buttons = enumeration('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
export const buttonSets = enumeration('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);
export const protectionTypes = enumeration('ProtectionType', ['RANGE', 'SHEET']);
export const sheetTypes = enumeration('SheetType', ['GRID', 'OBJECT']);
export const wrapStrategies = enumeration('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);
export const borderStyles = enumeration('BorderStyle', ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE']);
export const interpolationTypes = enumeration('InterpolationType', ['NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX']);
export const metadataVisibilities = enumeration('DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT']);
export const metadataLocations = enumeration('DeveloperMetadataLocationType', ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN']);
export const booleanCriteria = enumeration('BooleanCriteria', [
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
]);
export const validationCriteria = enumeration('DataValidationCriteria', [
  'DATE_IS_VALID_DATE',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
]);
export const chartTypes = enumeration('ChartType', ['AREA', 'BAR', 'COLUMN', 'COMBO', 'LINE', 'PIE', 'SCATTER', 'TABLE']);
export const chartMergeStrategies = enumeration('ChartMergeStrategy', ['MERGE_COLUMNS', 'MERGE_ROWS']);
export const chartPositions = enumeration('Position', ['TOP', 'RIGHT', 'BOTTOM', 'NONE']);
export const xFrameOptionsModes = enumeration('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']);
