import { ChoiceLists, dropDownsXml } from '../../../../node-tools/xlsx/build/drop-downs';
import { sheetOf } from './built-parts';

const range = { top: 2, left: 3, bottom: 101, right: 3 };
const validationsFor = (choices: readonly string[]) => {
  const sheet = sheetOf([], { dropDowns: [{ range, choices }] });
  const lists = new ChoiceLists([sheet]);
  return { lists, xml: dropDownsXml(sheet, lists, '下拉选项') };
};

test('short choices stand in the validation, over the whole range', () => {
  const { lists, xml } = validationsFor(['立行立改', '限期整改', '长期坚持']);
  expect(xml).toContain('sqref="C2:C101"><formula1>"立行立改,限期整改,长期坚持"</formula1>');
  expect(lists.sheet()).toBeNull();
});

test('choices of more than 255 characters go to the hidden sheet, to the last of them', () => {
  const people = Array.from({ length: 100 }, (_, index) => `责任人${index + 1}`);
  const { lists, xml } = validationsFor(people);
  expect(xml).toContain("<formula1>'下拉选项'!$A$1:$A$100</formula1>");
  expect([...(lists.sheet()?.body ?? [])].flat()).toEqual(people);
});

test('exactly 255 characters still stand in the validation, 256 do not', () => {
  expect(validationsFor(['学'.repeat(127), '习'.repeat(127)]).lists.sheet()).toBeNull();
  expect(validationsFor(['学'.repeat(127), '习'.repeat(128)]).lists.sheet()).not.toBeNull();
});

test('a choice with a comma is one choice', () => {
  const { lists } = validationsFor(['已完成,长期坚持', '整改中']);
  expect([...(lists.sheet()?.body ?? [])]).toEqual([['已完成,长期坚持'], ['整改中']]);
});

test('quotes in a choice are doubled, an ampersand escaped', () => {
  expect(validationsFor(['说"好"', 'A&B']).xml).toContain('<formula1>"说""好"",A&amp;B"</formula1>');
});

test('the same long list on two sheets stands once; no choices are no drop-down', () => {
  const choices = ['学'.repeat(300)];
  const sheet = sheetOf([], { dropDowns: [{ range, choices }] });
  expect(new ChoiceLists([sheet, sheet]).sheet()?.columns).toHaveLength(1);
  expect(validationsFor([]).xml).toBe('');
});
