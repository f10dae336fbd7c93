import { renderFinding } from '../../../core/finding/render';
import { joinSettings, settingsIn } from '../../../core/settings/read-settings';
import { packBySettings } from '../../../core/settings/settings-pack';
import type { Grid } from '../../../core/table/grid';
import { pack } from '../../support/gate-book';
import { sheet, workbook } from '../../support/sheet';

const said = (findings: ReturnType<typeof packBySettings>['findings']) => findings.map((finding) => renderFinding(finding, 'zh'));

function campaign(grid: Grid | null) {
  return packBySettings(null, settingsIn(workbook('工作簿.xlsx', ...(grid === null ? [] : [grid]))));
}

test('without settings it is the annual meeting, as it comes', () => {
  const { pack: found, findings } = campaign(null);
  expect([found, findings]).toEqual([pack('annual-meeting'), []]);
});

test('[R119] [R079] line, formula and quorum of 设置 stand in the place of the campaign’s, and that is said', () => {
  const { pack: found, findings } = campaign(sheet('设置')`
    设置项 | 设置值
    活动名称 | 2024年度民主生活会
    满意度合格线 | 80%
    满意率算法 | S1
    到会比例 | 90%
  `);
  expect([found.id, found.survey.threshold, found.survey.formula, found.quorum.share]).toEqual(['annual-meeting', '80%', 'S1', '90%']);
  expect(said(findings)).toEqual([
    '工作簿.xlsx!设置!B4 [setting-over-pack] 提示：设置“满意率算法”写的是“S1”，活动方案是“S5”，按设置计算；要按活动方案的，请把这个设置值清空',
    '工作簿.xlsx!设置!B3 [setting-over-pack] 提示：设置“满意度合格线”写的是“80%”，活动方案是“70%”，按设置计算；要按活动方案的，请把这个设置值清空',
    '工作簿.xlsx!设置!B5 [setting-over-pack] 提示：设置“到会比例”写的是“90%”，活动方案是“2/3”，按设置计算；要按活动方案的，请把这个设置值清空',
  ]);
});

test('the same share written otherwise overrules nothing', () => {
  const { pack: found, findings } = campaign(sheet('设置')`
    设置项 | 设置值
    满意度合格线 | 0.70
  `);
  expect([found.survey.threshold, findings]).toEqual(['70%', []]);
});

test.each([
  ['群众路线教育实践活动', 'annual-meeting', 1],
  ['全县党的群众路线教育实践活动', 'mass-line-2014', 0],
  ['“不忘初心、牢记使命”主题教育', 'original-aspiration-2019', 0],
  ['mass-line-2014', 'mass-line-2014', 0],
  ['空白', 'blank', 0],
  ['一页空白的计划', 'annual-meeting', 1],
])('[R008] the campaign “%s” is %s; one that is not known is a note with the names there are', (text, id, notes) => {
  const { pack: found, findings } = campaign(sheet('设置')`
    设置项 | 设置值
    活动名称 | ${text}
  `);
  expect([found.id, findings.length]).toEqual([id, notes]);
  if (notes > 0) expect(said(findings)[0]).toContain('阶段和关口按“年度民主生活会”；要按别的方案的，请在名称里写明：');
});

test('[R119] impossible values count as not set, each a finding at its cell', () => {
  const read = settingsIn(
    workbook(
      '工作簿.xlsx',
      sheet('设置')`
        设置项 | 设置值
        满意度合格线 | 170%
        满意率算法 | S9
        到会比例 | 4/3
      `,
    ),
  );
  const { pack: found } = packBySettings(null, read);
  expect([found.survey.threshold, found.survey.formula, found.quorum.share]).toEqual(['70%', 'S5', '2/3']);
  expect(read.findings.map((finding) => renderFinding(finding, 'zh'))).toEqual([
    '工作簿.xlsx!设置!B2 [setting-unreadable] 请核对：设置“满意度合格线”写的是“170%”，认不出来，按没有设置处理；请写成百分数，例如70%',
    '工作簿.xlsx!设置!B3 [setting-unreadable] 请核对：设置“满意率算法”写的是“S9”，认不出来，按没有设置处理；请写成S1、S2、S3、S4或S5',
    '工作簿.xlsx!设置!B4 [setting-unreadable] 请核对：设置“到会比例”写的是“4/3”，认不出来，按没有设置处理；请写成分数或百分数，例如2/3',
  ]);
});

test('of two workbooks that make one result the first that says something counts; units of their own may differ', () => {
  const one = (file: string, line: string, unit: string) =>
    settingsIn(
      workbook(
        file,
        sheet('设置')`
          设置项 | 设置值
          满意度合格线 | ${line}
          填报单位 | ${unit}
        `,
      ),
    );
  const joined = joinSettings([
    one('甲.xlsx', '', '甲镇'),
    one('乙.xlsx', '60%', '乙镇'),
    one('丙.xlsx', '70%', '丙镇'),
    one('丁.xlsx', '0.6', '丁镇'),
  ]);
  expect(joined.settings.satisfactionLine).toEqual({ numerator: 60, denominator: 100 });
  expect(joined.findings.map((finding) => renderFinding(finding, 'zh'))).toEqual([
    '丙.xlsx!设置!B2 [setting-differs] 请核对：设置“满意度合格线”这里写的是“70%”，乙.xlsx里写的是“60%”，合在一起时只按先读到的“60%”；请改成一致，或分开处理',
  ]);
});
