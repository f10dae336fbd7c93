import fc from 'fast-check';
import { renderFinding } from '../../../core/finding/render';
import { signOffTable } from '../../../core/gate/sign-off-table';
import { materialTable } from '../../../core/materials/table';
import { attendanceTable } from '../../../core/meeting/attendance-table';
import { criticismTable } from '../../../core/meeting/criticism-table';
import { meetingTable } from '../../../core/meeting/table';
import { stageTable } from '../../../core/stage/table';
import { studyTable } from '../../../core/study/table';
import type { Cell, Grid } from '../../../core/table/grid';
import type { Table } from '../../../core/table/schema';
import { blankWorkbook } from '../../../core/template/blank-workbook';
import { gatesIn, pack, recordsIn } from '../../support/gate-book';
import { sheet } from '../../support/sheet';

const kept: readonly Table[] = [materialTable, studyTable, meetingTable, attendanceTable, criticismTable, signOffTable, stageTable];

test('each table of records is found by its own header, and taken for no other', () => {
  const grids = kept.map(
    (table): Grid => ({
      sheet: table.zh,
      hidden: false,
      merges: [],
      rows: [
        { row: 1, hidden: false, cells: Object.values(table.columns).map(({ zh }) => zh) },
        { row: 2, hidden: false, cells: Object.values(table.columns).map(() => '某') },
      ],
    }),
  );
  expect([...recordsIn(grids).found].map(([id, { sheet: name }]) => [id, name])).toEqual(kept.map(({ id, zh }) => [id, zh]));
});

test('[R082] in the blank workbook every sheet that a gate needs is there, so nothing is called missing', () => {
  const names = blankWorkbook('zh', false).sheets.map(({ name }) => name);
  for (const { zh } of kept) expect(names).toContain(zh);
});

test('the other headers offices write are known', () => {
  const records = recordsIn([
    sheet('民主生活会')`
      单位 | 会议名称 | 召开时间 | 应到 | 实到 | 党组书记到会 | 上级党组织到会人员 | 督导组到会人员
      县教育局 | 专题民主生活会 | 2024年6月18日 | 3 | 3 | √ | 李梅 | 刘明
    `,
  ]);
  expect(records.meetings).toMatchObject([
    { unit: '县教育局', kind: 'team', date: '2024-06-18', due: 3, actual: 3, secretary: true, superiors: '李梅', supervisors: '刘明' },
  ]);
});

test('whatever stands in the cells, every finding has its sentence in both languages and no gate passes without a signature or figures', () => {
  const cell = fc.constantFrom<Cell | undefined>(
    undefined,
    '',
    '通过',
    '特批',
    '?',
    '2024-13-45',
    '县教育局',
    -1,
    1.5,
    true,
    { kind: 'date', day: '2024-06-01', shows: 'day' },
    { kind: 'error', text: '#REF!' },
    { kind: 'uncalculated' },
    '=1+1',
    '民主生活会',
    '集中学习讨论',
    '\n',
  );
  // signatures that may count: without them no gate would pass, and nothing be asked of one that does
  const likely: Readonly<Record<string, readonly Cell[]>> = {
    unit: ['县教育局'],
    gate: pack().gates.flatMap(({ name, check }) => (check === 'human' ? [name] : [])),
    level: ['', '督导组'],
    conclusion: ['通过', '通过', '特批'],
    signer: ['刘明'],
    date: [{ kind: 'date', day: '2024-06-01', shows: 'day' }],
  };
  const cellOf = (table: Table, field: string) => {
    const own = table.id === signOffTable.id ? likely[field] : undefined;
    return own === undefined ? cell : fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...own) }, { weight: 1, arbitrary: cell });
  };
  const rows = (table: Table) => fc.array(fc.tuple(...Object.keys(table.columns).map((field) => cellOf(table, field))), { maxLength: 4 });
  let passed = 0;
  fc.assert(
    fc.property(fc.tuple(...kept.map(rows)), (drawn) => {
      const grids = kept.map(
        (table, at): Grid => ({
          sheet: table.zh,
          hidden: false,
          merges: [],
          rows: [
            { row: 1, hidden: false, cells: Object.values(table.columns).map(({ zh }) => zh) },
            ...(drawn[at] ?? []).map((cells, index) => ({ row: index + 2, hidden: false, cells })),
          ],
        }),
      );
      const report = gatesIn(grids);
      for (const finding of report.findings) {
        for (const language of ['zh', 'en'] as const) {
          const line = renderFinding(finding, language);
          expect(line).toContain(`[${finding.code}]`);
          expect(line).not.toMatch(/undefined|NaN|\[object/u);
        }
      }
      for (const { gates } of report.units)
        for (const { gate, state, signatures } of gates)
          if (gate.check === 'human' && state === 'pass') {
            passed++;
            expect(signatures.override !== null || signatures.levels.every((level) => level.state === 'signed')).toBe(true);
          }
    }),
    { seed: 82, numRuns: 60 },
  );
  expect(passed).toBeGreaterThan(0);
});
