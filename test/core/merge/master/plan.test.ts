import { masterColumns } from '../../../../core/merge/master/columns';
import { masterRowIndex, masterSheet } from '../../../../core/merge/master/plan';
import { mergeLedgers } from '../../../../core/merge/merge-ledgers';
import { masterHeaders } from '../../../../core/rectification/items/master-headers';
import { rectificationTable } from '../../../../core/rectification/table';
import { readHeader } from '../../../../core/table/header/match';
import { type PlanCell, plannedValue } from '../../../../core/table/sheet-plan';
import { deadline, item, today } from '../../rectification/items';
import { submission } from '../submissions';

const withExtra = {
  ...submission('b.xlsx', '县教育局', []),
  extraHeaders: ['涉及金额'],
  rows: [
    {
      item: item(
        { file: 'b.xlsx', row: 7, actualDate: '2024-03-01', status: 'closed' },
        { status: '办结销号', actualDate: '2024-03-01', evidence: '=HYPERLINK("x")', verifier: '李梅' },
      ),
      extra: ['12.50'],
    },
    {
      item: item({ file: 'b.xlsx', row: 9, actualDate: '2024-02-29', deadline: deadline('立行立改', null) }, { actualDate: '2024年2月' }),
      extra: [''],
    },
  ],
};
const master = mergeLedgers([withExtra, submission('a.xlsx', '城关镇', ['会议多文件多不实'])], {
  today,
  units: [{ name: '城关镇' }, { name: '县教育局' }],
});
const plan = masterSheet(master, today, {}, 'zh');
const headers = plan.head[2]?.cells.map(plannedValue) ?? [];
const body = [...plan.body];
const at = (row: number, header: string): PlanCell | undefined => body[row]?.[headers.indexOf(header)];

test('what a unit wrote is there as it wrote it, formulas and odd dates as text', () => {
  expect(at(1, '佐证材料')).toBe('=HYPERLINK("x")');
  expect(at(2, '实际完成时间')).toBe('2024年2月');
  expect(at(1, '实际完成时间')).toEqual({ day: '2024-03-01' });
  expect(at(1, '涉及金额')).toBe('12.50');
  expect(at(1, '原填状态')).toBe('办结销号');
});

test('the status is the one read, the due day a true date beside the deadline as written', () => {
  expect(at(1, '整改状态')).toBe('已销号');
  expect(headers.indexOf('折算到期日')).toBe(headers.indexOf('完成时限') + 1);
  expect([at(1, '完成时限'), at(1, '折算到期日'), at(1, '到期情况')]).toEqual(['2024年6月底前', { day: '2024-06-30' }, '已销号']);
  expect([at(2, '折算到期日'), at(2, '到期情况')]).toEqual([null, '立行立改未完成']);
});

test('[F85] each row says where it comes from, and the index finds it', () => {
  expect([at(2, '序号'), at(2, '原序号'), at(2, '来源文件'), at(2, '来源工作表'), at(2, '来源行')]).toEqual([
    3,
    '1',
    'b.xlsx',
    '整改台账',
    9,
  ]);
  const rowOf = masterRowIndex(master);
  expect(rowOf('b.xlsx', '整改台账', 9)).toBe(6);
  expect(rowOf('b.xlsx', '整改台账', 8)).toBeNull();
});

test('fields beyond the template are there when somebody filled them, unknown columns always, at the far right', () => {
  expect(headers).toContain('验收人');
  expect(headers).not.toContain('延期次数');
  expect(headers[headers.length - 1]).toBe('涉及金额');
});

test('[F50] the live colours look at the due day and the status read, over all rows', () => {
  const column = headers.indexOf('折算到期日') + 1;
  expect(plan.highlights?.map(({ tag, range }) => [tag, range])).toEqual(
    ['overdue', 'pending-due', 'due-soon'].map((tag) => [tag, { top: 4, bottom: 6, left: column, right: column }]),
  );
  expect(plan.highlights?.[0]?.formula).toMatch(/^AND\(ISNUMBER\(\$[A-Z]+4\),\$[A-Z]+4<TODAY\(\),/);
  expect(plan.dropDowns?.find(({ range }) => range.left === headers.indexOf('整改状态') + 1)?.choices).toContain('申请销号');
});

test('a master can be read again: no added header is taken for a field, every field header for its own', () => {
  for (const { zh, en } of Object.values(masterHeaders)) {
    expect(readHeader(rectificationTable, zh)).toBeNull();
    expect(readHeader(rectificationTable, en)).toBeNull();
  }
  for (const { id, header } of masterColumns(master, today, {}, 'zh')) {
    if (id in rectificationTable.columns) expect(readHeader(rectificationTable, header)).toBe(id);
  }
});

test('an empty merge is an empty sheet with its header', () => {
  const empty = masterSheet(mergeLedgers([], { today }), today, {}, 'zh');
  expect([empty.bodyCount, empty.highlights, [...empty.body]]).toEqual([0, [], []]);
});
