import { readColour } from './colour';
import { booleanCriteria, type EnumValue, enumName, interpolationTypes } from './enums';
import { type Fluent, fluent, type Guarded, guard, modelOf } from './guard';
import { givenAs, type Host } from './host';
import { type FakeRange, rangeFake } from './range';
import type { RangeAt } from './range-at';
import type { RuleModel, SheetModel } from './sheet-model';

/** A rule together with the sheet its ranges are on. */
export interface PlacedRule {
  readonly sheet: SheetModel | null;
  readonly rule: RuleModel;
}

type Criteria = keyof typeof booleanCriteria;

export function conditionMembers({ condition, style }: RuleModel) {
  const text = (name: string): string | null => (typeof style[name] === 'string' ? style[name] : null);
  const flag = (name: string): boolean | null => (typeof style[name] === 'boolean' ? style[name] : null);
  return {
    // The cast: conditions are made by the builder below, from the enumeration.
    getCriteriaType: (): EnumValue => booleanCriteria[(condition?.type ?? '') as Criteria],
    getCriteriaValues: (): unknown[] => [...(condition?.values ?? [])],
    getBackground: (): string | null => text('background'),
    getFontColor: (): string | null => text('fontColor'),
    getBold: (): boolean | null => flag('bold'),
    getItalic: (): boolean | null => flag('italic'),
    getStrikethrough: (): boolean | null => flag('strikethrough'),
    getUnderline: (): boolean | null => flag('underline'),
  };
}

export interface FakeBooleanCondition extends Guarded<ReturnType<typeof conditionMembers>> {}

export function gradientMembers({ gradient }: RuleModel) {
  const colour = (point: string): string => gradient?.[point]?.colour ?? '';
  const value = (point: string): string => gradient?.[point]?.value ?? '';
  return {
    getMinColor: (): string => colour('min'),
    getMinValue: (): string => value('min'),
    getMidColor: (): string => colour('mid'),
    getMidValue: (): string => value('mid'),
    getMaxColor: (): string => colour('max'),
    getMaxValue: (): string => value('max'),
  };
}

export interface FakeGradientCondition extends Guarded<ReturnType<typeof gradientMembers>> {}

const readers = (host: Host, placed: () => PlacedRule) => ({
  getRanges(): FakeRange[] {
    const { sheet, rule } = placed();
    return sheet ? rule.ranges.map((box) => rangeFake(host, sheet, box, null)) : [];
  },
  getBooleanCondition: (): FakeBooleanCondition | null =>
    placed().rule.condition ? guard(host, { type: 'BooleanCondition' }, conditionMembers(placed().rule)) : null,
  getGradientCondition: (): FakeGradientCondition | null =>
    placed().rule.gradient ? guard(host, { type: 'GradientCondition' }, gradientMembers(placed().rule)) : null,
});

export function ruleMembers(host: Host, placed: PlacedRule) {
  return { ...readers(host, () => placed), copy: (): FakeRuleBuilder => ruleBuilder(host, placed) };
}

export interface FakeRule extends Guarded<ReturnType<typeof ruleMembers>> {}

export function ruleFake(host: Host, placed: PlacedRule): FakeRule {
  return guard(host, { type: 'ConditionalFormatRule', model: placed }, ruleMembers(host, placed));
}

export const ruleOf = (value: unknown): PlacedRule | undefined => modelOf<PlacedRule>(value, 'ConditionalFormatRule');

const emptyRule: PlacedRule = { sheet: null, rule: { ranges: [], condition: null, style: {}, gradient: null } };

export function ruleBuilderMembers(host: Host, from: PlacedRule) {
  let { sheet, rule } = from;
  const wrong = (values: readonly unknown[], member: string): never =>
    host.fail('signature', { given: givenAs(values), member: `ConditionalFormatRuleBuilder.${member}` });
  const when = (type: Criteria, values: readonly unknown[]): Fluent => {
    rule = { ...rule, condition: { type, values }, gradient: null };
    return fluent;
  };
  const style = (name: string, value: string | boolean | null): Fluent => {
    const rest = Object.fromEntries(Object.entries(rule.style).filter(([key]) => key !== name));
    rule = { ...rule, style: value === null ? rest : { ...rest, [name]: value } };
    return fluent;
  };
  const colour = (text: unknown, member: string): string =>
    typeof text === 'string' ? (readColour(text) ?? host.fail('invalidColour', { colour: text })) : wrong([text], member);
  const point = (name: string, text: string, type: unknown, value: string, member: string): Fluent => {
    const kind = enumName(interpolationTypes, type) ?? wrong([type], member);
    rule = { ...rule, condition: null, gradient: { ...rule.gradient, [name]: { colour: colour(text, member), type: kind, value } } };
    return fluent;
  };
  return {
    ...readers(host, () => ({ sheet, rule })),
    setRanges(ranges: readonly unknown[]): Fluent {
      const found = ranges.map((range) => modelOf<RangeAt>(range, 'Range') ?? wrong([ranges], 'setRanges'));
      const on = found[0]?.sheet ?? null;
      if (found.some((range) => range.sheet !== on)) host.fail('ruleElsewhere');
      sheet = on;
      rule = { ...rule, ranges: found.map(({ box }) => box) };
      return fluent;
    },
    whenFormulaSatisfied(formula: string): Fluent {
      if (typeof formula !== 'string') return wrong([formula], 'whenFormulaSatisfied');
      if (!formula.startsWith('=')) host.fail('invalidArgument', { argument: formula });
      const bare = formula.replace(/"[^"]*"/g, '""').replace(/INDIRECT\([^)]*\)/gi, '');
      return /!/.test(bare) ? host.fail('ruleElsewhere') : when('CUSTOM_FORMULA', [formula]);
    },
    whenCellEmpty: (): Fluent => when('CELL_EMPTY', []),
    whenCellNotEmpty: (): Fluent => when('CELL_NOT_EMPTY', []),
    whenTextEqualTo: (text: string): Fluent => when('TEXT_EQUAL_TO', [text]),
    whenTextContains: (text: string): Fluent => when('TEXT_CONTAINS', [text]),
    whenTextStartsWith: (text: string): Fluent => when('TEXT_STARTS_WITH', [text]),
    whenNumberGreaterThan: (number: number): Fluent => when('NUMBER_GREATER_THAN', [number]),
    whenNumberLessThan: (number: number): Fluent => when('NUMBER_LESS_THAN', [number]),
    whenNumberBetween: (start: number, end: number): Fluent => when('NUMBER_BETWEEN', [start, end]),
    setBackground: (color: string | null): Fluent => style('background', color === null ? null : colour(color, 'setBackground')),
    setFontColor: (color: string | null): Fluent => style('fontColor', color === null ? null : colour(color, 'setFontColor')),
    setBold: (bold: boolean | null): Fluent => style('bold', bold),
    setItalic: (italic: boolean | null): Fluent => style('italic', italic),
    setStrikethrough: (strikethrough: boolean | null): Fluent => style('strikethrough', strikethrough),
    setUnderline: (underline: boolean | null): Fluent => style('underline', underline),
    setGradientMinpointWithValue: (color: string, type: unknown, value: string): Fluent =>
      point('min', color, type, value, 'setGradientMinpointWithValue'),
    setGradientMidpointWithValue: (color: string, type: unknown, value: string): Fluent =>
      point('mid', color, type, value, 'setGradientMidpointWithValue'),
    setGradientMaxpointWithValue: (color: string, type: unknown, value: string): Fluent =>
      point('max', color, type, value, 'setGradientMaxpointWithValue'),
    copy: (): FakeRuleBuilder => ruleBuilder(host, { sheet, rule }),
    build(): FakeRule {
      if (rule.ranges.length === 0 || (rule.condition === null && rule.gradient === null)) host.fail('ruleIncomplete');
      return ruleFake(host, { sheet, rule });
    },
  };
}

export interface FakeRuleBuilder extends Guarded<ReturnType<typeof ruleBuilderMembers>> {}

export function ruleBuilder(host: Host, from: PlacedRule = emptyRule): FakeRuleBuilder {
  return guard(host, { type: 'ConditionalFormatRuleBuilder' }, ruleBuilderMembers(host, from));
}
