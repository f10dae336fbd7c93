import { isOfficeName, unitTeller } from '../../../../core/rectification/items/told-unit';
import { type RectificationField, rectificationTable } from '../../../../core/rectification/table';
import type { ParsedTable } from '../../../../core/table/parse-result';

function told(header: string | null, reportingUnit: string | null, units: readonly (string | null)[]) {
  const parsed: ParsedTable<RectificationField> = {
    table: rectificationTable,
    file: '台账.xlsx',
    sheet: '整改台账',
    headerTop: 1,
    headerBottom: 1,
    columnOf: header === null ? { problem: 1 } : { unit: 1, problem: 2 },
    headerOf: header === null ? {} : { unit: header },
    unknownColumns: [],
    lastColumn: 2,
    frame: { title: null, reportingUnit, asOf: null, titleYear: null },
    rows: units.map((unit, at) => ({
      row: 2 + at,
      hidden: false,
      cells: { problem: '会议多', ...(unit !== null && { unit }) },
      inherited: [],
      section: null,
    })),
    otherRows: [],
    findings: [],
  };
  const tell = unitTeller(parsed);
  return parsed.rows.map((row) => {
    const { unit, office, unitLeftBlank } = tell(row);
    return `${unit ?? '?'} ${office ?? '-'}${unitLeftBlank ? ' 空' : ''}`;
  });
}

test('a column of 科室 names no unit: its rows are those of 填报单位, whatever stands in it', () => {
  expect(told('科室', '县教育局', ['办公室', '城关镇中学', null])).toEqual(['县教育局 办公室', '县教育局 城关镇中学', '县教育局 -']);
  expect(told('二级单位', '县职业学院', ['机械学院'])).toEqual(['县职业学院 机械学院']);
  expect(told('单位', '县教育局', ['办公室', '基教股'])).toEqual(['县教育局 办公室', '县教育局 基教股']);
  expect(told('所属科室', null, ['内科'])).toEqual(['? 内科']);
});

test('a collected ledger goes by the units its column names; a blank cell there says nothing', () => {
  expect(told('责任单位', '县委办公室', ['县教育局', '县妇联', null])).toEqual(['县教育局 -', '县妇联 -', '? - 空']);
  expect(told('单位名称', null, ['县教育局', null, '/'])).toEqual(['县教育局 -', '? - 空', '? - 空']);
  expect(told('单位名称', '青禾县教育局', ['县教育局', null])).toEqual(['县教育局 -', '青禾县教育局 -']);
  expect(told(null, '县教育局', [null])).toEqual(['县教育局 -']);
});

test('办公室 and 基教股 are offices of somebody; units that end alike are not', () => {
  for (const name of ['办公室', '综合办公室', '基教股', '财务科', '教研室', '组干处']) expect(isOfficeName(name)).toBe(true);
  for (const name of ['县委办公室', '县政府办公室', '政协办公室', '县人大办公室', '城东街道办事处', '景区管理处', '县教育局', '工会'])
    expect(isOfficeName(name)).toBe(false);
});
