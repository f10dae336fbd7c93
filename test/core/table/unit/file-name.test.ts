import { fileStem, hasVersionMark, isNamedByFolder, unitFromFileName } from '../../../../core/table/unit/file-name';

test.each([
  ['县教育局问题整改台账.xlsx', '县教育局'],
  ['3.县教育局2023年度民主生活会问题整改台账（最终版）(1).xlsx', '县教育局'],
  ['03城关镇整改台账20240315.xlsx', '城关镇'],
  ['附件2：问题整改台账（县住建局）.xlsx', '县住建局'],
  ['整改台账-清河县人民医院-修改稿2.xlsx', '清河县人民医院'],
  ['收件箱/2024/城北街道领导班子专题民主生活会查摆问题整改落实情况一览表 - 副本.xlsx', '城北街道'],
  ['县审批局_v2.xlsx', '县审批局'],
  ['3月15日 县供销社 整改清单 终稿.xlsx', '县供销社'],
  ['（5）县委党校班子整改台账.xlsx', '县委党校'],
  ['关于报送县水利局整改情况的报告.xlsx', '县水利局'],
])('%s is of %s', (name, unit) => {
  expect(unitFromFileName(name)).toBe(unit);
});

test.each([
  '整改台账.xlsx',
  '新建 Microsoft Excel 工作表.xlsx',
  '工作簿1.xlsx',
  '模板.xlsx',
  '问题整改台账（最终版）.xlsx',
  '20240315.xlsx',
  '张建国个人整改台账.xlsx',
  '各乡镇整改台账.xlsx',
  '县直单位整改台账汇总.xlsx',
  '县教育局、县水利局整改台账.xlsx',
])('%s names no single unit', (name) => {
  expect(unitFromFileName(name)).toBeNull();
});

test.each([
  ['03 县教育局/整改台账.xlsx', '县教育局', true],
  ['县教育局/个人/整改台账（最终版）.xlsx', '县教育局', true],
  ['县教育局/县民政局整改台账.xlsx', '县民政局', false],
  ['县委办转来/整改台账.xlsx', null, false],
  ['各乡镇/第一批/整改台账.xlsx', null, false],
])('[F04] %s: the folder of a unit tells where the name does not', (name, unit, folder) => {
  expect([unitFromFileName(name), isNamedByFolder(name)]).toEqual([unit, folder]);
});

test('copies of one file share a stem and bear a mark', () => {
  const stem = fileStem('县教育局整改台账.xlsx');
  for (const copy of [
    '县教育局整改台账(1).xlsx',
    '县教育局整改台账（最终版）.xlsx',
    '县教育局整改台账（重报）.xlsx',
    '县教育局整改台账（二次）.xlsx',
    '县教育局整改台账第二次报送.xlsx',
    '县教育局整改台账【更正】.xlsx',
    '县教育局整改台账最终版2.xlsx',
    '县教育局整改台账 - 副本.xlsx',
    'b/县教育局整改台账v2.xlsx',
    '（修改）县教育局整改台账.xlsx',
    'b/最终版-县教育局整改台账.xlsx',
  ]) {
    expect(fileStem(copy)).toBe(stem);
    expect(hasVersionMark(copy)).toBe(true);
  }
  expect(hasVersionMark('县教育局整改台账.xlsx')).toBe(false);
  expect(fileStem('县教育局个人整改台账.xlsx')).not.toBe(stem);
});
