import { responsibleUnit } from '../../../../core/rectification/items/responsible-unit';
import { item } from '../items';

test.each([
  ['县教育局、县财政局', '县教育局、县财政局'],
  ['县教育局，县财政局；', '县教育局、县财政局'],
  ['县教育局（牵头）、县财政局（配合）', '县教育局、县财政局'],
  ['牵头单位：县教育局；配合单位：县财政局', '县教育局、县财政局'],
  ['牵头：县教育局\n配合：县财政局', '县教育局、县财政局'],
  ['青禾县\n教育局', '青禾县教育局'],
  ['县 教育局', '县教育局'],
  ['/', ''],
])('责任单位 %j is counted as %j', (respUnit, unit) => {
  expect(responsibleUnit(item({}, { respUnit }))).toBe(unit);
});

test('牵头单位 stands in where 责任单位 is blank', () => {
  expect(responsibleUnit(item({}, { respUnit: '', leadUnit: '县教育局' }))).toBe('县教育局');
});
