import { messagesIn } from '../../i18n/messages';
import { inCodeOrder } from '../../lists/code-order';
import { grouped } from '../../lists/grouped';
import { homeUnit, type Person } from '../../roster/roster';
import { cellName } from '../../table/address';
import type { PlanCell, SheetPlan } from '../../table/sheet-plan';
import { titledSheet } from '../../table/titled-sheet';
import { pairRules } from '../pairs/registry';
import { type CoverageFigures, figuresOf, type PairCoverage } from '../talks/coverage';
import type { TalkRow } from '../talks/read-talks';
import { kindsText, missingText, type PlanBook } from './plan-book';

function figureCells(name: string, duty: string, figures: CoverageFigures, total: boolean): readonly PlanCell[] {
  const { asked, exempt, done, open, notCounted, planned, missing } = figures;
  const cell = (value: string | number): PlanCell => (total ? { value, style: 'total' } : value);
  const share: PlanCell =
    asked === 0 ? { value: '—', style: total ? 'total' : 'centre' } : { value: done / asked, style: total ? 'totalPercent' : 'percent' };
  return [cell(name), cell(duty), ...[asked, exempt, done, open, notCounted, planned, missing].map(cell), share];
}

const columns: SheetPlan['columns'] = [
  { width: 40, style: 'text' },
  { width: 13, style: 'centre' },
  ...Array.from({ length: 7 }, () => ({ width: 9, style: 'integer' as const })),
  { width: 11, style: 'percent' },
];

/** Required pairs by the unit of the talker. */
function byUnit({ pairs }: PlanBook['coverage']): ReadonlyMap<string, readonly PairCoverage[]> {
  const required = pairs.filter(({ pair }) => pair.duty === 'must');
  return grouped(required, ({ pair }) => homeUnit(pair.talker));
}

/**
 * 覆盖情况: how many of the talks asked for are held, by kind and by unit, with the formula. The gate 谈心不广泛的不开 looks at these figures. People
 * are not compared.
 */
export function coverageSheet(book: PlanBook): SheetPlan {
  const { coverage, roster, language, requirements } = book;
  const { sheets, titles, coverage: words, duties } = messagesIn(language).talk;
  const header = (names: readonly string[]): readonly PlanCell[] => names.map((value): PlanCell => ({ value, style: 'header' }));
  const kinds = [...coverage.byKind].map(([kind, figures]) =>
    figureCells(pairRules[kind].name[language], duties[requirements.find((one) => one.kind === kind)?.duty ?? 'must'], figures, false),
  );
  const units = byUnit(coverage);
  const order = [...roster.units.map(({ name }) => name), ''].filter((unit) => units.has(unit));
  const unitRows = order.map((unit) =>
    figureCells(unit === '' ? words.unnamed : unit, duties.must, figuresOf(units.get(unit) ?? []), false),
  );
  const must = coverage.byDuty.get('must');
  const body: (readonly PlanCell[])[] = [
    header(words.byKind),
    ...kinds,
    figureCells(words.total, '', coverage.total, true),
    [],
    header(words.byUnit),
    ...unitRows,
    ...(must === undefined ? [] : [figureCells(duties.must, '', must, true)]),
  ];
  return {
    name: sheets.coverage,
    columns,
    head: [
      { cells: [titles.coverage], style: 'title', height: 34 },
      { cells: [`${words.formula}。${coverage.beyond === 0 ? '' : words.beyond({ talks: coverage.beyond })}`], style: 'subtitle' },
    ],
    body,
    bodyCount: body.length,
    merges: [1, 2].map((row) => ({ top: row, left: 1, bottom: row, right: 10 })),
    freeze: { rows: 2, columns: 1 },
    landscape: true,
  };
}

/** A name that leads to the talk's row in the plan, or where it has none to the person's row in the roster. */
function linkTo({ label, memberships }: Person, talk: TalkRow | null): PlanCell {
  const [membership] = memberships;
  const at =
    talk === null
      ? membership && { ...membership.row, column: membership.row.columns.name }
      : { sheet: talk.sheet, row: talk.row, column: talk.columns.talker };
  return at === undefined ? label : { value: label, style: 'link', link: { sheet: at.sheet, cell: cellName(at.row, at.column ?? 1) } };
}

const missingColumns: SheetPlan['columns'] = [
  { width: 14, style: 'centre' },
  { width: 16, style: 'text' },
  { width: 14, style: 'centre' },
  { width: 16, style: 'text' },
  { width: 11, style: 'centre' },
  { width: 24, style: 'text' },
  { width: 14, style: 'centre' },
  { width: 26, style: 'text' },
];

/** The pairs without a talk that counts or is to come, and the exempt, in order of units and names. */
function pairsMissing({ coverage, roster }: PlanBook): readonly PairCoverage[] {
  const order = new Map(roster.units.map(({ name }, at) => [name, at]));
  const unitOf = ({ pair }: PairCoverage): number => order.get(homeUnit(pair.talker)) ?? roster.units.length;
  const nameOf = ({ pair }: PairCoverage): string => `${pair.talker.id}\n${pair.talkee.id}`;
  return coverage.pairs
    .filter(({ state }) => state === 'missing' || state === 'exempt' || state === 'group' || state === 'other-method')
    .map((one) => ({ one, at: unitOf(one), name: nameOf(one) }))
    .sort((a, b) => a.at - b.at || inCodeOrder(a.name, b.name))
    .map(({ one }) => one);
}

/**
 * 缺谈清单: required pairs without a talk that counts or is to come, and the exempt, each with its rule and reason; in order of units and names.
 * `linked`: the names lead to the rows behind them, in the plan or the roster, where these stand in the same workbook.
 */
export function missingSheet(book: PlanBook, linked = false): SheetPlan {
  const { coverage, missing, language } = book;
  const { sheets, titles, missing: header, duties, states, missingLine } = messagesIn(language).talk;
  const why = new Map(missing.map((one) => [one.pair.id, one]));
  const body = pairsMissing(book).map(({ pair, state, talk }): readonly PlanCell[] => {
    const { id, talker, talkee, duty, kinds } = pair;
    const found = why.get(id);
    return [
      linked ? linkTo(talker, talk?.talk ?? null) : talker.label,
      homeUnit(talker),
      talkee.label,
      homeUnit(talkee),
      duties[duty],
      kindsText(kinds, language),
      states[state],
      found === undefined ? '' : missingText(found, language),
    ];
  });
  const { exempt } = coverage.total;
  return titledSheet({
    name: sheets.missing,
    title: titles.missing,
    subtitle: missingLine({ count: body.length - exempt, exempt }),
    header,
    columns: missingColumns,
    body,
    filtered: true,
  });
}
