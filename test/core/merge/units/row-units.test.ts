import { rowUnits } from '../../../../core/merge/units/row-units';
import type { RectificationItem } from '../../../../core/rectification/item';
import { unitResolver } from '../../../../core/roster/unit-resolver';
import { rowsOf, submission } from '../submissions';

type Told = Partial<Pick<RectificationItem, 'unit' | 'office' | 'unitLeftBlank'>>;

/** The units of the rows of a file that says 填报单位 `unit`. */
function unitsOf(unit: string | null, told: readonly Told[], listed: readonly string[], change = {}): readonly (string | null)[] {
  const rows = told.flatMap((row) => rowsOf('台账.xlsx', null, ['会议多'], { unit: null, ...row }));
  const file = { ...submission('台账.xlsx', unit, [], change), rows };
  const unitOf = rowUnits(file, unitResolver(listed.map((name) => ({ name }))));
  return rows.map(({ item }) => unitOf(item)?.name ?? null);
}

const list = ['县委办公室', '县教育局', '县财政局'];

test('办公室 of two bureaus is each bureau’s own, never 县委办公室 by its ending', () => {
  const office = [{ unit: '县教育局', office: '办公室' }];
  expect(unitsOf('县教育局', office, list)).toEqual(['县教育局']);
  expect(unitsOf('县残联', [{ unit: '县残联', office: '办公室' }], list)).toEqual(['县残联']);
  expect(unitsOf('县教育局', office, [])).toEqual(['县教育局']);
});

test('where nothing names the unit the 科室 are what is left; and a list of 科室 makes them units', () => {
  expect(unitsOf(null, [{ office: '内科' }, { office: '外科' }], [])).toEqual(['内科', '外科']);
  expect(unitsOf('县人民医院', [{ unit: '县人民医院', office: '内科' }], ['内科', '外科'])).toEqual(['内科']);
});

test('a name the list does not know, under a 填报单位 it knows, is a part of that unit', () => {
  expect(unitsOf('县教育局', [{ unit: '城关镇中学' }, { unit: '县教育局' }], list)).toEqual(['县教育局', '县教育局']);
  expect(unitsOf('县教育局', [{ unit: '城关镇中学' }], [])).toEqual(['城关镇中学']);
});

test('in a collected ledger a name the list does not know stays a stranger', () => {
  expect(unitsOf('县委办公室', [{ unit: '县教育局' }, { unit: '县财正局' }], list)).toEqual(['县教育局', '县财正局']);
});

test('a blank cell among other units’ names is nobody’s; among spellings of the file’s own unit it is the file’s', () => {
  const blank = { unitLeftBlank: true };
  expect(unitsOf('县委办公室', [{ unit: '县教育局' }, blank], list)).toEqual(['县教育局', null]);
  expect(unitsOf('县委办公室', [{ unit: '县教育局' }, blank], list, { unitFromName: true })).toEqual(['县教育局', null]);
  expect(unitsOf('县财政局', [{ unit: '财政局' }, blank], list)).toEqual(['县财政局', '县财政局']);
});
