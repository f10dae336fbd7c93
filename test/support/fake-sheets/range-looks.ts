import { readColour } from './colour';
import { generalFormat } from './display';
import { type EnumValue, enumName, wrapStrategies } from './enums';
import { type Fluent, fluent } from './guard';
import { checkUntyped, checkWrite, givenAs } from './host';
import type { RangeAt } from './range-at';
import { checkShape, overCells } from './range-values';
import type { Look, Looks } from './sheet-model';

/** How one look is asked for and set. `read` gives the value to keep, or undefined where the argument is none of its kind; null resets. */
interface LookSpec<S extends string, P extends string, L extends Look> {
  readonly look: L;
  readonly one: S;
  readonly many: P;
  readonly usual: Looks[L];
  read(value: unknown): Looks[L] | undefined;
}

type LookMembers<S extends string, P extends string, V> = { readonly [K in `get${S}`]: () => V } & {
  readonly [K in `get${P}`]: () => V[][];
} & {
  readonly [K in `set${S}`]: (value: V | null) => Fluent;
} & { readonly [K in `set${P}`]: (values: readonly (readonly (V | null)[])[]) => Fluent };

const oneOf =
  <N extends string>(...names: readonly N[]) =>
  (value: unknown): N | undefined =>
    names.find((name) => name === value);

const colour = (value: unknown): string | undefined => (typeof value === 'string' ? (readColour(value) ?? undefined) : undefined);

function members<S extends string, P extends string, L extends Look>(at: RangeAt, spec: LookSpec<S, P, L>): LookMembers<S, P, Looks[L]> {
  const { host, sheet, box } = at;
  const layer = sheet.looks[spec.look];
  const keep = (row: number, column: number, value: unknown, member: string): void => {
    const read = value === null ? undefined : spec.read(value);
    if (read === undefined && value !== null) {
      if (typeof value !== typeof spec.usual) host.fail('signature', { given: givenAs([value]), member });
      if (spec.read === colour) host.fail('invalidColour', { colour: String(value) });
      host.fail('invalidArgument', { argument: String(value) });
    }
    layer.set(row, column, read === spec.usual ? undefined : read);
  };
  const check = (): void => {
    checkWrite(host, sheet, box);
    if (spec.look === 'numberFormat') checkUntyped(host, sheet, box, 'typedFormat');
  };
  const found = {
    [`get${spec.one}`]: () => layer.get(box.top, box.left) ?? spec.usual,
    [`get${spec.many}`]: () => overCells(at, (row, column) => layer.get(row, column) ?? spec.usual),
    [`set${spec.one}`]: (value: unknown) => {
      check();
      overCells(at, (row, column) => keep(row, column, value, `Range.set${spec.one}`));
      return fluent;
    },
    [`set${spec.many}`]: (values: unknown) => {
      const lines = checkShape(at, values, `Range.set${spec.many}`);
      check();
      overCells(at, (row, column) => keep(row, column, lines[row - box.top]?.[column - box.left], `Range.set${spec.many}`));
      return fluent;
    },
  };
  // The cast: the four names are made of the same two words as the type.
  return found as unknown as LookMembers<S, P, Looks[L]>;
}

function wrapMembers(at: RangeAt) {
  const { host, sheet, box } = at;
  const set = (strategy: string): Fluent => {
    checkWrite(host, sheet, box);
    sheet.looks.wrapStrategy.fill(box, strategy);
    return fluent;
  };
  const named = (value: unknown, member: string): string =>
    enumName(wrapStrategies, value) ?? host.fail('signature', { given: givenAs([value]), member });
  return {
    setWrap: (wrap: boolean): Fluent => set(wrap ? 'WRAP' : 'OVERFLOW'),
    setWrapStrategy: (strategy: unknown): Fluent => set(named(strategy, 'Range.setWrapStrategy')),
    setWrapStrategies(strategies: readonly (readonly unknown[])[]): Fluent {
      const lines = checkShape(at, strategies, 'Range.setWrapStrategies');
      checkWrite(host, sheet, box);
      overCells(at, (row, column) =>
        sheet.looks.wrapStrategy.set(row, column, named(lines[row - box.top]?.[column - box.left], 'Range.setWrapStrategies')),
      );
      return fluent;
    },
    getWrapStrategy(): EnumValue {
      const strategy = sheet.looks.wrapStrategy.get(box.top, box.left);
      return strategy === 'WRAP' ? wrapStrategies.WRAP : strategy === 'CLIP' ? wrapStrategies.CLIP : wrapStrategies.OVERFLOW;
    },
    getWrap: (): boolean => (sheet.looks.wrapStrategy.get(box.top, box.left) ?? 'WRAP') === 'WRAP',
  };
}

export function rangeLooks(at: RangeAt) {
  return {
    ...members(at, {
      look: 'numberFormat',
      one: 'NumberFormat',
      many: 'NumberFormats',
      usual: generalFormat,
      read: (value) => (typeof value !== 'string' ? undefined : /^(?:general)?$/i.test(value) ? generalFormat : value),
    }),
    getNumberFormats: (): string[][] =>
      overCells(at, (row, column) => {
        const isTyped = at.host.open.formatOfTyped === 'plain' && at.sheet.typedFormats.get(row, column) === true;
        return isTyped ? generalFormat : (at.sheet.looks.numberFormat.get(row, column) ?? generalFormat);
      }),
    ...members(at, { look: 'background', one: 'Background', many: 'Backgrounds', usual: '#ffffff', read: colour }),
    ...members(at, { look: 'fontColor', one: 'FontColor', many: 'FontColors', usual: '#000000', read: colour }),
    ...members(at, {
      look: 'fontFamily',
      one: 'FontFamily',
      many: 'FontFamilies',
      usual: 'Arial',
      read: (value) => (typeof value === 'string' ? value : undefined),
    }),
    ...members(at, {
      look: 'fontLine',
      one: 'FontLine',
      many: 'FontLines',
      usual: 'none',
      read: oneOf('none', 'underline', 'line-through'),
    }),
    ...members(at, {
      look: 'fontSize',
      one: 'FontSize',
      many: 'FontSizes',
      usual: 10,
      read: (value) => (typeof value === 'number' && value > 0 ? value : undefined),
    }),
    ...members(at, { look: 'fontStyle', one: 'FontStyle', many: 'FontStyles', usual: 'normal', read: oneOf('normal', 'italic') }),
    ...members(at, { look: 'fontWeight', one: 'FontWeight', many: 'FontWeights', usual: 'normal', read: oneOf('normal', 'bold') }),
    ...members(at, {
      look: 'horizontalAlignment',
      one: 'HorizontalAlignment',
      many: 'HorizontalAlignments',
      usual: 'general',
      read: oneOf('left', 'center', 'right', 'normal'),
    }),
    ...members(at, {
      look: 'verticalAlignment',
      one: 'VerticalAlignment',
      many: 'VerticalAlignments',
      usual: 'bottom',
      read: oneOf('top', 'middle', 'bottom'),
    }),
    ...wrapMembers(at),
  };
}
