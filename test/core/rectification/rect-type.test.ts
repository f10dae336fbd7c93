import { readRectType, rectTypeNames } from '../../../core/rectification/rect-type';
import { rectificationTable } from '../../../core/rectification/table';

test('none, or more than one type, is no type', () => {
  for (const text of ['', '无', '整改', '立行立改、长期坚持', '立行立改/限期整改', '作风建设'])
    expect([text, readRectType(text)]).toEqual([text, null]);
});

test('[R103] the three types in the words of offices', () => {
  for (const text of ['立行立改', '立改', '即知即改', '边查边改', '立即整改', 'A类（立行立改）', '立行立改类'])
    expect([text, readRectType(text)]).toEqual([text, 'immediate']);
  for (const text of ['限期整改', '限时整改', '分阶段整改', '阶段性整改', '三个月内整改', '6月底前'])
    expect([text, readRectType(text)]).toEqual([text, 'dated']);
  for (const text of ['长期坚持', '持续整改', '长期整改', '长期', '常态化']) expect([text, readRectType(text)]).toEqual([text, 'ongoing']);
});

test('[R103] every name that an output of ours shows is read back, in both languages', () => {
  for (const [type, names] of Object.entries(rectTypeNames))
    for (const name of Object.values(names)) expect([name, readRectType(name)]).toEqual([name, type]);
});

test('[R103] every choice of the type’s drop-down is read', () => {
  for (const choice of rectificationTable.columns.rectType.choices ?? [])
    expect([choice, readRectType(choice)]).not.toEqual([choice, null]);
});

test('[R103] of printed choices the ticked one is the type', () => {
  expect(readRectType('☑立行立改 □限期整改 □长期坚持')).toBe('immediate');
  expect(readRectType('立行立改（ ） 限期整改（√） 长期坚持（ ）')).toBe('dated');
  expect(readRectType('□立行立改 □限期整改 □长期坚持')).toBeNull();
});

test('[R103] a type that is denied is no type of its own: 非立行立改 may be either of the others', () => {
  expect(
    ['非立行立改', '不是立行立改', '不属于立行立改事项', '非长期坚持', '暂定立行立改', '立行立改？', '拟长期坚持'].map(readRectType),
  ).toEqual(Array(7).fill(null));
});
