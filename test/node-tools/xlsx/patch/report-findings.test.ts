import { renderFinding } from '../../../../core/finding/render';
import { reportFindings } from '../../../../node-tools/xlsx/patch/report-findings';
import { emptyReport, joinReports } from '../../../../node-tools/xlsx/patch/workbook-patch';

test('what a mark-up left out is said at its place, in both languages', () => {
  const report = joinReports(
    { ...emptyReport, protectedSheets: ['整改台账'], besideConversations: [{ sheet: '整改台账', row: 4, column: 4, text: '责任人不明' }] },
    {
      ...emptyReport,
      protectedSheets: ['整改台账'],
      columns: [
        { sheet: '整改台账', row: 2, column: 8, hidden: false, unprinted: false },
        { sheet: '附表', row: 2, column: null, hidden: false, unprinted: false },
      ],
      keptColumns: ['整改台账'],
    },
  );
  const findings = reportFindings('区教育局.xlsx', report, '逾期情况');
  expect(findings.map((finding) => renderFinding(finding, 'zh'))).toEqual([
    expect.stringMatching(/^区教育局\.xlsx!整改台账 \[sheet-protected-marked\]/u),
    expect.stringMatching(/^区教育局\.xlsx!整改台账!D4 \[note-beside-conversation\].*责任人不明/u),
    expect.stringMatching(/^区教育局\.xlsx!附表 \[no-free-column\].*逾期情况/u),
    expect.stringMatching(/^区教育局\.xlsx!整改台账 \[column-kept\].*逾期情况/u),
  ]);
  expect(findings.map((finding) => renderFinding(finding, 'en')).join()).not.toContain('undefined');
});

test('an ordinary mark-up has nothing to tell', () => {
  expect(
    reportFindings(
      'a.xlsx',
      { ...emptyReport, columns: [{ sheet: '整改台账', row: 2, column: 8, hidden: false, unprinted: false }] },
      '逾期情况',
    ),
  ).toEqual([]);
});
