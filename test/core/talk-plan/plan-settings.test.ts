import { earlierSettings, planSettingsIn } from '../../../core/talk-plan/plan-settings';
import { sheet, workbook } from '../../support/sheet';
import { judgedOf } from './talks';

const settings = sheet('排期设置')`
  设置项 | 设置值 | 说明
  起始日期 | 2024-03-18 |
  截止日期 | 月底 |
  时段 | 上午,下午 |
  场所 | 谈话室一、谈话室二 |
  每人每天最多场数 | 2 |
  休息日也用 | 否 |
`;

test('排期设置 of a plan is read by the names of its rows; what cannot be read counts as not set', () => {
  expect(planSettingsIn(workbook('计划.xlsx', settings))).toEqual({
    from: '2024-03-18',
    to: null,
    slots: ['上午', '下午'],
    rooms: ['谈话室一', '谈话室二'],
    perDay: 2,
    everyDay: false,
  });
  expect(planSettingsIn(workbook('计划.xlsx', { ...settings, sheet: '设置' }))).toBeNull();
});

test('where the settings are silent the plan’s own days and slots speak', () => {
  const judged = judgedOf(sheet('谈心谈话计划表')`
    谈话人 | 谈话对象 | 计划谈话时间 | 时段
    张建国 | 李梅 | @2024-03-21 | 下午
    张建国 | 王强 | @2024-03-19 | 上午
  `);
  expect(earlierSettings(null, judged)).toEqual({
    from: '2024-03-19',
    to: '2024-03-21',
    slots: ['下午', '上午'],
    rooms: null,
    perDay: null,
    everyDay: false,
  });
});
