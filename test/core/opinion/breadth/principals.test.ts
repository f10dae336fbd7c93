import { principalsIn } from '../../../../core/opinion/breadth/principals';
import { readRoster } from '../../../../core/roster/read-roster';
import { rosterTable } from '../../../../core/roster/table';
import { sheet } from '../../../support/sheet';
import { tableIn } from '../../../support/table-in';

test('[F26] those who lead a unit, once for each unit they lead; nobody else', () => {
  const parsed = tableIn(
    rosterTable,
    sheet('花名册')`
      所在单位     | 姓名   | 职务   | 角色
      青禾县教育局 | 张建国 | 局长   | 主要负责同志
      青禾县教育局 | 李梅   | 副局长 | 班子成员
      青禾县财政局 | 王强   | 局长   | 主要负责同志
    `,
    '花名册.xlsx',
  );
  const { roster } = readRoster({ people: [parsed], units: [], at: { file: '' } });
  expect(principalsIn(roster).map(({ name, unit }) => [name, unit])).toEqual(
    expect.arrayContaining([
      ['张建国', '青禾县教育局'],
      ['王强', '青禾县财政局'],
    ]),
  );
  expect(principalsIn(roster)).toHaveLength(2);
});
