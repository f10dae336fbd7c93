import { personFinder, recipientsOf } from '../../../../core/opinion/feedback/people';
import { readRoster } from '../../../../core/roster/read-roster';
import { rosterTable } from '../../../../core/roster/table';
import { parseTable } from '../../../../core/table/locate-tables';
import { sheet } from '../../../support/sheet';

const parsed = parseTable(
  rosterTable,
  sheet('花名册')`
    姓名            | 所在单位 | 职务
    王强            | 水利局   | 局长
    麦尔丹.木盖提   | 水利局   | 副局长
    张 伟           | 水利局   | 副局长
    王强            | 城关镇   | 镇长
    王强            | 水利局   | 党组书记
  `,
  '',
);
const recipients = recipientsOf(readRoster({ people: parsed === null ? [] : [parsed], units: [], at: { file: '' } }).roster);

test('[R087] each person stands once, at the place of their first row', () => {
  expect(recipients.map(({ place, label }) => [place, label])).toEqual([
    [1, '王强（水利局）'],
    [2, '麦尔丹·木盖提'],
    [3, '张伟'],
    [4, '王强（城关镇）'],
  ]);
});

test('a name is found in every spelling; namesakes need their unit', () => {
  const find = personFinder(recipients);
  const label = (name: string, unit: string | null) => {
    const found = find(name, unit);
    return found.kind === 'one' ? found.recipient.label : found.kind;
  };
  expect(label('麦尔丹·木盖提', null)).toBe('麦尔丹·木盖提');
  expect(label('张伟', null)).toBe('张伟');
  expect(label('王强', '城关镇')).toBe('王强（城关镇）');
  expect(label('王强', null)).toBe('several');
  expect(label('陈不在', null)).toBe('none');
});
