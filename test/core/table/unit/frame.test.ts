import { dayNamed, readFrame, yearNamed } from '../../../../core/table/unit/frame';
import { drawnRows, sheet } from '../../../support/sheet';

test('[F08] title, unit, day and year come from the rows above', () => {
  const above = sheet('台账')`
    附件2
    2023年度专题民主生活会整改台账 | < | <
    填报单位（盖章）：区教育局______ | | 填报日期：2024年3月5日
  `;
  expect(readFrame(above.rows, [])).toEqual({
    title: '2023年度专题民主生活会整改台账',
    reportingUnit: '区教育局',
    asOf: '2024-03-05',
    titleYear: 2023,
  });
});

test('the line that names the year is told where it is not the title', () => {
  const { rows } = sheet('台账')`
    整改台账 | < | <
    查询条件：创建时间=2022-01-01至2023-12-31
  `;
  expect(readFrame(rows, [])).toMatchObject({ title: '整改台账', titleYear: 2022, yearLine: '查询条件：创建时间=2022-01-01至2023-12-31' });
});

test('[F101] the day of a ledger may lie in January or December, and a month alone is its last day', () => {
  const asOf = (text: string) => readFrame(sheet('台账')`${text}`.rows, []).asOf;
  expect(['截至2024年1月31日', '截至2024年1月底', '截至2024年12月', '截至2024.1.5'].map(asOf)).toEqual([
    '2024-01-31',
    '2024-01-31',
    '2024-12-31',
    '2024-01-05',
  ]);
  expect(['截至2024年13月5日', '截至2024年', '截至2024年上半年'].map(asOf)).toEqual([null, null, null]);
});

test('[F08] unit and day in one cell are taken apart', () => {
  const { rows } = sheet('台账')`
    单位：县委办公室    填报时间：2024.3.5
  `;
  expect(readFrame(rows, [])).toMatchObject({ reportingUnit: '县委办公室', asOf: '2024-03-05' });
});

test('[F08] a label and its value may stand in two cells', () => {
  const { rows } = sheet('台账')`
    填报单位（盖章）： | 城关镇党委 | 填报日期： | @2024-03-05
  `;
  expect(readFrame(rows, [])).toMatchObject({ reportingUnit: '城关镇党委', asOf: '2024-03-05' });
});

test('[F08] what the head leaves out is taken from the foot', () => {
  const { rows } = sheet('台账')`
    填表人：张三 | 填报单位：区民政局 | 制表日期：2024年4月1日
  `;
  expect(readFrame([], rows)).toMatchObject({ title: null, reportingUnit: '区民政局', asOf: '2024-04-01' });
});

test('[F08] a day without a label of its own ends the unit', () => {
  const { rows } = sheet('台账')`
    填报单位（盖章）：县国土资源局          截至2024年7月15日
  `;
  expect(readFrame(rows, [])).toMatchObject({ reportingUnit: '县国土资源局', asOf: '2024-07-15' });
});

test('[F08] where no row names the unit, the title does, if it names one', () => {
  const frameOf = (title: string) => readFrame(sheet('台账')`${title}`.rows, []);
  expect(frameOf('县委宣传部2024年度专题民主生活会整改台账')).toMatchObject({ reportingUnit: '县委宣传部', titleYear: 2024 });
  expect(frameOf('青禾县农业农村局领导班子问题整改清单').reportingUnit).toBe('青禾县农业农村局');
  for (const title of ['2024年度民主生活会问题整改台账', '县直各单位问题整改汇总表', '县教育局、县水利局问题整改台账'])
    expect(frameOf(title).reportingUnit).toBeNull();
});

test('[F08] a unit alone under the title, in brackets or not, is the one that reports, unless the title or a label names one', () => {
  const frameOf = (...rows: string[]) => readFrame(drawnRows('台账', rows.join('\n')).rows, []).reportingUnit;
  expect(frameOf('问题整改台账', '（清水县水利局）')).toBe('清水县水利局');
  expect(frameOf('问题整改台账', '清水县水利局（盖章）  2024年6月30日')).toBe('清水县水利局');
  expect(frameOf('问题整改台账', '报送单位　清水县水利局')).toBe('清水县水利局');
  expect(frameOf('青山镇问题整改台账', '（县水利局）')).toBe('青山镇');
  expect(frameOf('问题整改台账', '（县水利局）', '填报单位：县教育局')).toBe('县教育局');
  for (const line of ['（2024年第二季度）', '（领导班子）', '（单位：万元）', '（县直各单位）', '单位 存在问题'])
    expect(frameOf('问题整改台账', line)).toBeNull();
});

test('an empty label names no unit, a title no day', () => {
  const { rows } = sheet('台账')`
    专题民主生活会问题整改台账
    填报单位（盖章）：
  `;
  expect(readFrame(rows, [])).toEqual({ title: '专题民主生活会问题整改台账', reportingUnit: null, asOf: null, titleYear: null });
});

test('days and years in figures and in Chinese', () => {
  expect(dayNamed('截至二〇二四年三月五日')).toBe('2024-03-05');
  expect(dayNamed('截至2024年2月底')).toBe('2024-02-29');
  expect(dayNamed('2024年2月30日')).toBeNull();
  expect(dayNamed('13个督导组')).toBeNull();
  expect(yearNamed('二〇二三年度民主生活会')).toBe(2023);
  expect(yearNamed('整改台账（120项）')).toBeNull();
});

test('[F08] 附件1： before a title is no part of it', () => {
  const { rows } = sheet('台账')`
    附件1：县水利局巡察反馈问题整改台账
  `;
  expect(readFrame(rows, [])).toMatchObject({ title: '县水利局巡察反馈问题整改台账', reportingUnit: '县水利局' });
});

test('[F08] a title that ends with the day it was drawn up is a title all the same', () => {
  const { rows } = sheet('台账')`
    青禾县教育局2023年度审计发现问题整改台账（截至2024年6月30日）
  `;
  expect(readFrame(rows, [])).toEqual({
    title: '青禾县教育局2023年度审计发现问题整改台账',
    reportingUnit: '青禾县教育局',
    asOf: '2024-06-30',
    titleYear: 2023,
  });
  const dayOnly = sheet('台账')`
    截至2024年6月30日
  `;
  expect(readFrame(dayOnly.rows, [])).toMatchObject({ title: null, titleYear: null });
});

test.each([
  ['清河镇问题整改台账', '制表单位：清河镇党政办', '清河镇'],
  ['青禾县教育局整改台账', '填报单位：青禾县教育局办公室', '青禾县教育局'],
  ['县委民主生活会整改台账', '填报单位：县委办公室', '县委办公室'],
  ['县教育局整改台账', '填报单位：县教育局基教股', '县教育局基教股'],
  ['县教育局整改台账', '填报单位：县水利局', '县水利局'],
  ['县人民医院整改台账', '填报单位：县人民医院党政综合办公室', '县人民医院'],
])('under “%s”, “%s” is the ledger of %s', (title, line, unit) => {
  const { rows } = sheet('台账')`
    ${title} | < | <
    ${line} | |
  `;
  expect(readFrame(rows, []).reportingUnit).toBe(unit);
});
