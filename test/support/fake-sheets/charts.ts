import { chartMergeStrategies, chartPositions, chartTypes, type EnumValue, enumName } from './enums';
import { type Fluent, fluent, type Guarded, guard, modelOf } from './guard';
import { givenAs, type Host } from './host';
import { type FakeRange, rangeFake } from './range';
import type { RangeAt } from './range-at';
import type { ChartModel, SheetModel } from './sheet-model';

export const newChartModel: ChartModel = {
  id: null,
  type: 'COLUMN',
  ranges: [],
  position: { row: 1, column: 1, x: 0, y: 0 },
  options: {},
  headers: null,
};

export function containerMembers({ position }: ChartModel) {
  return {
    getAnchorRow: (): number => position.row,
    getAnchorColumn: (): number => position.column,
    getOffsetX: (): number => position.x,
    getOffsetY: (): number => position.y,
  };
}

export interface FakeContainer extends Guarded<ReturnType<typeof containerMembers>> {}

const rangesOf = (host: Host, { ranges }: ChartModel): FakeRange[] => ranges.map(({ sheet, box }) => rangeFake(host, sheet, box, null));

export function chartMembers(host: Host, model: ChartModel) {
  return {
    getChartId: (): number | null => model.id,
    getRanges: (): FakeRange[] => rangesOf(host, model),
    getNumHeaders: (): number => model.headers ?? -1,
    getContainerInfo: (): FakeContainer => guard(host, { type: 'ContainerInfo' }, containerMembers(model)),
    modify: (): FakeChartBuilder => chartBuilder(host, model),
  };
}

export interface FakeChart extends Guarded<ReturnType<typeof chartMembers>> {}

export function chartFake(host: Host, model: ChartModel, sheet?: SheetModel): FakeChart {
  return guard(host, sheet ? { type: 'EmbeddedChart', model, sheet } : { type: 'EmbeddedChart', model }, chartMembers(host, model));
}

export const chartOf = (value: unknown): ChartModel | undefined => modelOf<ChartModel>(value, 'EmbeddedChart');

/** Shared by the builder and by its kinds, so that `asColumnChart()` goes on where `newChart()` began. */
interface Draft {
  model: ChartModel;
}

export function chartBuilderMembers(host: Host, draft: Draft) {
  const change = (part: Partial<ChartModel>): Fluent => {
    draft.model = { ...draft.model, ...part };
    return fluent;
  };
  const option = (name: string, value: unknown): Fluent => change({ options: { ...draft.model.options, [name]: value } });
  const rangeAt = (range: unknown, member: string): RangeAt =>
    modelOf<RangeAt>(range, 'Range') ?? host.fail('signature', { given: givenAs([range]), member: `EmbeddedChartBuilder.${member}` });
  const named = (of: Parameters<typeof enumName>[0], value: unknown, member: string): string =>
    enumName(of, value) ?? host.fail('signature', { given: givenAs([value]), member: `EmbeddedChartBuilder.${member}` });
  const as = (type: string): FakeChartKindBuilder => {
    change({ type });
    return guard(
      host,
      { type: `Embedded${type.charAt(0)}${type.slice(1).toLowerCase()}ChartBuilder` },
      {
        ...chartBuilderMembers(host, draft),
        ...chartKindMembers(host, draft),
      },
    );
  };
  return {
    asBarChart: (): FakeChartKindBuilder => as('BAR'),
    asColumnChart: (): FakeChartKindBuilder => as('COLUMN'),
    asLineChart: (): FakeChartKindBuilder => as('LINE'),
    asPieChart: (): FakeChartKindBuilder => as('PIE'),
    setChartType: (type: unknown): Fluent => change({ type: named(chartTypes, type, 'setChartType') }),
    // The cast: a type is set from the enumeration alone.
    getChartType: (): EnumValue => chartTypes[draft.model.type as keyof typeof chartTypes],
    addRange(range: unknown): Fluent {
      const { sheet, box } = rangeAt(range, 'addRange');
      return change({ ranges: [...draft.model.ranges, { sheet, box }] });
    },
    removeRange(range: unknown): Fluent {
      const { sheet, box } = rangeAt(range, 'removeRange');
      const same = (other: ChartModel['ranges'][number]): boolean =>
        other.sheet === sheet && JSON.stringify(other.box) === JSON.stringify(box);
      return change({ ranges: draft.model.ranges.filter((other) => !same(other)) });
    },
    clearRanges: (): Fluent => change({ ranges: [] }),
    getRanges: (): FakeRange[] => rangesOf(host, draft.model),
    setMergeStrategy: (mergeStrategy: unknown): Fluent =>
      option('mergeStrategy', named(chartMergeStrategies, mergeStrategy, 'setMergeStrategy')),
    setNumHeaders: (headers: number): Fluent => change({ headers }),
    setTransposeRowsAndColumns: (transpose: boolean): Fluent => option('transpose', transpose),
    setOption: (name: string, value: unknown): Fluent => option(name, value),
    setPosition: (anchorRowPos: number, anchorColPos: number, offsetX: number, offsetY: number): Fluent =>
      change({ position: { row: anchorRowPos, column: anchorColPos, x: offsetX, y: offsetY } }),
    build: (): FakeChart => chartFake(host, draft.model),
  };
}

export interface FakeChartBuilder extends Guarded<ReturnType<typeof chartBuilderMembers>> {}

/** What column and bar charts have in addition; a pie has no axes, which the conformance check of the real types does not tell. */
export function chartKindMembers(host: Host, draft: Draft) {
  const option = (name: string, value: unknown): Fluent => {
    draft.model = { ...draft.model, options: { ...draft.model.options, [name]: value } };
    return fluent;
  };
  const axis = (name: string, title: string): Fluent =>
    draft.model.type === 'PIE' ? host.fail('invalidArgument', { argument: `${name} of a pie chart` }) : option(name, title);
  return {
    setTitle: (chartTitle: string): Fluent => option('title', chartTitle),
    setColors: (cssValues: readonly string[]): Fluent => option('colors', cssValues),
    setLegendPosition: (position: unknown): Fluent =>
      option(
        'legend',
        enumName(chartPositions, position) ?? host.fail('signature', { given: givenAs([position]), member: 'setLegendPosition' }),
      ),
    setStacked: (): Fluent =>
      draft.model.type === 'PIE' ? host.fail('invalidArgument', { argument: 'a stacked pie' }) : option('stacked', true),
    setXAxisTitle: (title: string): Fluent => axis('xAxisTitle', title),
    setYAxisTitle: (title: string): Fluent => axis('yAxisTitle', title),
  };
}

export interface FakeChartKindBuilder extends Guarded<ReturnType<typeof chartBuilderMembers> & ReturnType<typeof chartKindMembers>> {}

export function chartBuilder(host: Host, from: ChartModel = newChartModel): FakeChartBuilder {
  return guard(host, { type: 'EmbeddedChartBuilder' }, chartBuilderMembers(host, { model: from }));
}
