import { rectificationTails } from '../../../../core/rectification/header/choices';
import { rectificationTable } from '../../../../core/rectification/table';
import { assumeHeader, readHeader, senseOfHeader } from '../../../../core/table/header/match';
import { readHeaders } from '../../../../core/table/header/read-headers';

const fieldsOf = (...texts: string[]) =>
  readHeaders(
    rectificationTable,
    texts.map((text, index) => ({ column: index + 1, text, groups: [] })),
    { file: '区教育局.xlsx', sheet: '台账', row: 1 },
  ).columnOf;

test('what denies, counts or asks keeps a known last word from deciding', () => {
  for (const text of ['非责任人', '责任人数及信访问题数', '新增信访问题数量', '是否信访问题', '上年信访问题'])
    expect([text, readHeader(rectificationTable, text)]).toEqual([text, null]);
});

test('[F07] a last word that can mean one column only decides, whatever stands before it', () => {
  for (const [text, field] of [
    ['帮包责任人', 'respPerson'],
    ['信访问题', 'problem'],
    ['专班责任单位', 'respUnit'],
    ['台账序号', 'seq'],
  ] as const)
    expect([text, readHeader(rectificationTable, text)]).toEqual([text, field]);
  for (const [tail, field] of Object.entries(rectificationTails)) expect(readHeader(rectificationTable, tail)).toBe(field);
});

test('such a header gives way to a plain one', () => {
  expect(senseOfHeader(rectificationTable, '帮包责任人')).toEqual({ kind: 'known', field: 'respPerson', bare: true });
  expect(fieldsOf('存在问题', '帮包责任人', '责任人').respPerson).toBe(3);
});

test('包保责任人 is the person responsible, unless another column is', () => {
  expect(assumeHeader(rectificationTable, '包保责任人')).toBe('respPerson');
  expect(fieldsOf('存在问题', '整改措施', '包保责任人')).toMatchObject({ respPerson: 3 });
  expect(fieldsOf('存在问题', '整改措施', '责任人', '包保责任人')).toMatchObject({ respPerson: 3, leadLeader: 4 });
});

test('主办单位 is the responsible unit, unless another column is: then it leads', () => {
  expect(fieldsOf('存在问题', '主办单位', '协办单位')).toMatchObject({ respUnit: 2, coopUnit: 3 });
  expect(fieldsOf('存在问题', '主办单位', '责任单位')).toMatchObject({ leadUnit: 2, respUnit: 3 });
  expect(readHeader(rectificationTable, '主办人')).toBe('respPerson');
});

test('who watches the work is not who does it', () => {
  for (const text of ['监管部门跟踪责任人', '跟踪责任人', '监管责任单位'])
    expect([text, readHeader(rectificationTable, text)]).toEqual([text, null]);
  expect(readHeader(rectificationTable, '安全监管问题')).toBe('problem');
});

test('姓名 is the responsible person where no other column is; 名称 is no person', () => {
  for (const name of ['姓名', '成员姓名', '班子成员姓名', '党员姓名'])
    expect([name, fieldsOf(name, '存在问题', '整改措施')]).toEqual([name, { respPerson: 1, problem: 2, measure: 3 }]);
  expect(fieldsOf('姓名', '存在问题', '整改措施', '责任人')).toMatchObject({ respPerson: 4 });
  expect(fieldsOf('名称', '存在问题', '整改措施').respPerson).toBeUndefined();
});

test('要求 alone is what superiors require, 负责人 of the work itself the responsible person', () => {
  expect(readHeader(rectificationTable, '工作要求')).toBe('requirement');
  expect(fieldsOf('存在问题', '工作要求', '整改要求').requirement).toBe(3);
  expect(readHeader(rectificationTable, '完成要求')).toBeNull();
  expect(readHeader(rectificationTable, '具体负责人')).toBe('respPerson');
});

test('具体问题 beside 问题清单 is how the problem shows; alone it is the problem', () => {
  expect(fieldsOf('问题清单', '具体问题', '整改举措')).toMatchObject({ problem: 1, manifestation: 2, measure: 3 });
  expect(fieldsOf('具体问题', '整改举措', '责任人')).toMatchObject({ problem: 1 });
  expect(fieldsOf('具体问题', '存在问题', '整改举措')).toMatchObject({ manifestation: 1, problem: 2 });
});

test('责任单位及负责人 joins the unit and its person, as 责任单位及责任人 does', () => {
  expect(fieldsOf('存在问题', '整改措施', '牵头单位及负责人', '责任单位及负责人')).toMatchObject({ leadUnit: 3, respPerson: 4 });
  expect(fieldsOf('存在问题', '整改措施', '责任单位及负责人', '责任人')).toMatchObject({ respUnit: 3, respPerson: 4 });
  expect(fieldsOf('存在问题', '整改措施', '单位负责人', '责任人')).toMatchObject({ respPerson: 4 });
});
