import { unitResolver } from '../../../core/roster/unit-resolver';
import { readSurvey } from '../../../core/satisfaction/read-survey';
import { unlistedUnits } from '../../../core/satisfaction/unlisted-units';
import { sheet, workbook } from '../../support/sheet';

test('a unit that the list does not have is named once, at its first row, with its rows; a short name is known', () => {
  const { tallies } = readSurvey(
    workbook(
      '测评.xlsx',
      sheet('满意度测评')`
        单位名称 | 测评对象 | 轮次 | 满意 | 不满意
        县教育局 | 民主生活会 | 第一轮 | 30 | 5
        某某公司 | 民主生活会 | 第一轮 | 30 | 5
        某某公司 | 民主生活会 | 第二轮 | 32 | 3
      `,
    ),
  );
  const resolver = unitResolver([{ name: '青禾县教育局', aliases: ['县教育局'] }]);
  expect(unlistedUnits(tallies, resolver).map(({ code, at, params }) => [code, at.row, params])).toEqual([
    ['unit-not-listed', 3, { unit: '某某公司', rows: 2 }],
  ]);
});
