import { type EnumValue, enumName, validationCriteria } from './enums';
import { type Fluent, fluent, type Guarded, guard, modelOf } from './guard';
import { givenAs, type Host } from './host';
import { rangeFake } from './range';
import type { RangeAt } from './range-at';
import { isDate } from './realm';
import type { ValidationModel } from './sheet-model';

type Criteria = keyof typeof validationCriteria;

const readers = (
  host: Host,
  model: () => { type: string | null; values: readonly unknown[]; allowInvalid: boolean; helpText: string | null },
) => ({
  getAllowInvalid: (): boolean => model().allowInvalid,
  getCriteriaType(): EnumValue | null {
    const { type } = model();
    // The cast: types are set by this file alone, from the enumeration.
    return type === null ? null : validationCriteria[type as Criteria];
  },
  getCriteriaValues: (): unknown[] =>
    model().values.map((value) => {
      const at = value !== null && typeof value === 'object' && 'box' in value ? (value as RangeAt) : null; // a model of a range, kept by requireValueInRange
      return at ? rangeFake(host, at.sheet, at.box, at.whole) : Array.isArray(value) ? [...value] : value;
    }),
  getHelpText: (): string | null => model().helpText,
});

export function validationMembers(host: Host, model: ValidationModel) {
  return {
    ...readers(host, () => model),
    copy: (): FakeValidationBuilder => validationBuilder(host, model),
  };
}

export interface FakeValidation extends Guarded<ReturnType<typeof validationMembers>> {}

export function validationFake(host: Host, model: ValidationModel): FakeValidation {
  return guard(host, { type: 'DataValidation', model }, validationMembers(host, model));
}

export const validationOf = (value: unknown): ValidationModel | undefined => modelOf<ValidationModel>(value, 'DataValidation');

/** As Sheets keeps it: the choices of a list as text, whether a drop-down shows beside it. */
export function validationBuilderMembers(host: Host, from: ValidationModel | null) {
  const state = {
    // The cast: null until a criterion is set.
    type: (from?.type ?? null) as string | null,
    values: from?.values ?? [],
    allowInvalid: from?.allowInvalid ?? true,
    helpText: from?.helpText ?? null,
  };
  const require = (type: Criteria, values: readonly unknown[]): Fluent => {
    state.type = type;
    state.values = values;
    return fluent;
  };
  const wrong = (values: readonly unknown[], member: string): never =>
    host.fail('signature', { given: givenAs(values), member: `DataValidationBuilder.${member}` });
  const numbers = (type: Criteria, values: readonly unknown[], member: string): Fluent =>
    values.every((value) => typeof value === 'number') ? require(type, values) : wrong(values, member);
  const dates = (type: Criteria, value: unknown, member: string): Fluent =>
    isDate(value) ? require(type, [value]) : wrong([value], member);
  const list = (values: unknown, showDropdown: boolean): Fluent => {
    if (!Array.isArray(values)) return wrong([values], 'requireValueInList');
    if (values.length > 500) host.fail('listTooLong');
    return require('VALUE_IN_LIST', [values.map(String), showDropdown]);
  };
  const range = (value: unknown, showDropdown: boolean): Fluent => {
    const at = modelOf<RangeAt>(value, 'Range');
    return at ? require('VALUE_IN_RANGE', [at, showDropdown]) : wrong([value], 'requireValueInRange');
  };
  return {
    ...readers(host, () => state),
    requireValueInList: (values: readonly string[], showDropdown?: boolean): Fluent => list(values, showDropdown ?? true),
    requireValueInRange: (source: unknown, showDropdown?: boolean): Fluent => range(source, showDropdown ?? true),
    requireCheckbox: (checkedValue?: unknown, uncheckedValue?: unknown): Fluent =>
      require('CHECKBOX', [checkedValue, uncheckedValue].filter((value) => value !== undefined)),
    requireDate: (): Fluent => require('DATE_IS_VALID_DATE', []),
    requireDateOnOrAfter: (date: unknown): Fluent => dates('DATE_ON_OR_AFTER', date, 'requireDateOnOrAfter'),
    requireDateOnOrBefore: (date: unknown): Fluent => dates('DATE_ON_OR_BEFORE', date, 'requireDateOnOrBefore'),
    requireNumberBetween: (start: number, end: number): Fluent => numbers('NUMBER_BETWEEN', [start, end], 'requireNumberBetween'),
    requireNumberGreaterThanOrEqualTo: (number: number): Fluent =>
      numbers('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number], 'requireNumberGreaterThanOrEqualTo'),
    requireFormulaSatisfied(formula: string): Fluent {
      if (typeof formula !== 'string') return wrong([formula], 'requireFormulaSatisfied');
      return formula.startsWith('=') ? require('CUSTOM_FORMULA', [formula]) : host.fail('invalidArgument', { argument: formula });
    },
    withCriteria(criteria: unknown, args: readonly unknown[]): Fluent {
      const type = enumName(validationCriteria, criteria) ?? wrong([criteria], 'withCriteria');
      return require(type, args.map((value) => modelOf<RangeAt>(value, 'Range') ?? value));
    },
    setAllowInvalid(allowInvalidData: boolean): Fluent {
      state.allowInvalid = allowInvalidData;
      return fluent;
    },
    setHelpText(helpText: string): Fluent {
      state.helpText = helpText;
      return fluent;
    },
    copy: (): FakeValidationBuilder => validationBuilder(host, { ...state, type: state.type ?? '' }),
    build(): FakeValidation {
      const { type } = state;
      return type === null ? host.fail('invalidArgument', { argument: 'criteria' }) : validationFake(host, { ...state, type });
    },
  };
}

export interface FakeValidationBuilder extends Guarded<ReturnType<typeof validationBuilderMembers>> {}

export function validationBuilder(host: Host, from: ValidationModel | null = null): FakeValidationBuilder {
  return guard(host, { type: 'DataValidationBuilder' }, validationBuilderMembers(host, from));
}
