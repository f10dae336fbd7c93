import { placeText } from '../../../../core/finding/render';
import { readItems } from '../../../../core/rectification/items/read-items';
import { type RectificationField, rectificationTable } from '../../../../core/rectification/table';
import type { Cell } from '../../../../core/table/grid';
import type { ParsedTable, TableRow } from '../../../../core/table/parse-result';

const columns: readonly RectificationField[] = [
  'seq',
  'unit',
  'problem',
  'measure',
  'deadline',
  'status',
  'closed',
  'actualDate',
  'rectType',
  'remark',
  'originalDeadline',
  'extendedDeadline',
  'verifyDate',
];

type Row = Partial<Record<RectificationField, Cell>>;

function parsed(
  rows: readonly (Row & { readonly inherits?: readonly RectificationField[] })[],
  change: Partial<ParsedTable<RectificationField>> = {},
): ParsedTable<RectificationField> {
  return {
    table: rectificationTable,
    file: '县教育局.xlsx',
    sheet: '整改台账',
    headerTop: 3,
    headerBottom: 3,
    columnOf: Object.fromEntries(columns.map((field, at) => [field, at + 1])),
    headerOf: Object.fromEntries(columns.map((field) => [field, rectificationTable.columns[field].zh])),
    unknownColumns: [],
    lastColumn: columns.length,
    frame: { title: null, reportingUnit: null, asOf: null, titleYear: null },
    rows: rows.map(
      ({ inherits = [], ...cells }, at): TableRow<RectificationField> => ({
        row: 4 + at,
        hidden: false,
        cells,
        inherited: inherits,
        section: null,
      }),
    ),
    otherRows: [],
    findings: [],
    ...change,
  };
}

const context = { today: '2024-03-15', year: 2024 } as const;
const read = (rows: Parameters<typeof parsed>[0], change = {}) => readItems(parsed(rows, change), context);
const found = (rows: Parameters<typeof parsed>[0]) =>
  read(rows).findings.map(({ code, at }) => `${placeText({ ...at, file: '' }, 'zh').replace('!整改台账!', '')} ${code}`);

test('texts stay as they stand, byte for byte; blank cells are absent; rows keep their number', () => {
  const [item] = read([{ problem: ' 会议多\n文件多 ', measure: '   ', seq: 7 }]).items;
  expect(item?.texts).toEqual({ problem: ' 会议多\n文件多 ', seq: '7' });
  expect(item?.row).toBe(4);
});

test('the unit is the row’s own, else 填报单位, else nothing; a blank among other units’ names is nobody’s', () => {
  const frame = { title: null, reportingUnit: '县教育局', asOf: null, titleYear: null };
  expect(read([{ unit: ' 城关\n镇 ' }, {}], { frame }).items.map(({ unit }) => unit)).toEqual(['城关 镇', null]);
  expect(read([{ unit: ' 县教育局 ' }, {}], { frame }).items.map(({ unit }) => unit)).toEqual(['县教育局', '县教育局']);
  expect(read([{}]).items[0]?.unit).toBeNull();
});

test('[F34] a deadline read with a doubt is said at its cell, once for a merged one', () => {
  const rows = [
    { deadline: '6月底前', status: '整改中' },
    { deadline: '6月底前', inherits: ['deadline' as const] },
    { deadline: '2024年6月底前' },
  ];
  expect(read(rows).items.map(({ deadline }) => deadline?.due)).toEqual(['2024-06-30', '2024-06-30', '2024-06-30']);
  expect(found(rows)).toEqual(['E4 deadline-year-assumed']);
});

test('that a yearless day is past is no news about work that is done', () => {
  expect(found([{ deadline: '1月底前', status: '整改中' }])).toEqual(['E4 deadline-past']);
  expect(found([{ deadline: '1月底前', status: '已完成' }])).toEqual(['E4 deadline-year-assumed']);
});

test('[R023] [F36] 延期后完成时限 is in force, and 完成时限 beside it the original', () => {
  const [item] = read([{ deadline: '2024-03-31', extendedDeadline: '2024-06-30' }]).items;
  expect(item?.deadline?.due).toBe('2024-06-30');
  expect(item?.originalDeadline?.due).toBe('2024-03-31');
  const [kept] = read([{ deadline: '2024-06-30', originalDeadline: '2024-03-31' }]).items;
  expect([kept?.deadline?.due, kept?.originalDeadline?.due]).toEqual(['2024-06-30', '2024-03-31']);
});

test('[R023] [F36] an extension that was only asked for, or refused, leaves the deadline in force, and is told', () => {
  const due = (extendedDeadline: string) => {
    const { items, findings } = read([{ status: '整改中', deadline: '2024-03-31', extendedDeadline }]);
    return [items[0]?.deadline?.due ?? null, findings.some(({ code }) => code === 'deadline-extension-asked')];
  };
  for (const text of [
    '2024年6月底（申请中）',
    '申请延期至2024年6月底',
    '2024年6月底（待批）',
    '2024年6月底，未获批准',
    '2024年6月底（县委不同意）',
  ])
    expect([text, due(text)]).toEqual([text, ['2024-03-31', true]]);
  for (const text of ['2024年6月底', '2024年6月底（已批准）', '经县委同意延期至2024年6月底'])
    expect([text, due(text)]).toEqual([text, ['2024-06-30', false]]);
});

test('[R023] [R094] an extension that was not made or not understood leaves the deadline in force', () => {
  const due = (row: Parameters<typeof parsed>[0][number]) => {
    const { items, findings } = read([{ status: '整改中', ...row }]);
    return [items[0]?.deadline?.due ?? null, findings.map(({ code }) => code).join()];
  };
  for (const extendedDeadline of ['/', '无', '——', '未延期', '否', '无需延期', '未申请延期', '不延期'])
    expect([extendedDeadline, due({ deadline: '2024-03-31', extendedDeadline })]).toEqual([extendedDeadline, ['2024-03-31', '']]);
  // 现完成时限 beside 原完成时限.
  for (const deadline of ['/', '无', '未调整']) {
    expect([deadline, due({ originalDeadline: '2024-03-31', deadline })]).toEqual([deadline, ['2024-03-31', '']]);
  }
  // Asked about, and still on the list.
  expect(due({ deadline: '2024-03-31', extendedDeadline: '王建国' })).toEqual(['2024-03-31', 'deadline-unreadable']);
  expect(due({ deadline: '2024-03-31', extendedDeadline: '2024年6月31日' })).toEqual(['2024-03-31', 'deadline-impossible']);
  // A day, an end without a day, and an event are extensions.
  expect(due({ deadline: '2024-03-31', extendedDeadline: '不晚于2024年6月底' })[0]).toBe('2024-06-30');
  expect(read([{ deadline: '2024-03-31', extendedDeadline: '长期坚持' }]).items[0]?.deadline?.kind).toBe('ongoing');
  // With no deadline anywhere a placeholder is a deadline that is missing.
  expect(due({ deadline: '/', extendedDeadline: '' })).toEqual([null, 'deadline-placeholder']);
  expect(due({ deadline: '', extendedDeadline: '王建国' })).toEqual([null, 'deadline-unreadable']);
});

test('a deadline kept under 备注 is taken from there, but only where 完成时限 is blank and a day is named', () => {
  const rows = [
    { remark: '整改时限：2024年6月底前' },
    { remark: '整改时限：尽快' },
    { deadline: '2024-09-30', remark: '整改时限：2024年6月底前' },
  ];
  expect(read(rows).items.map(({ deadline }) => deadline?.due ?? null)).toEqual(['2024-06-30', null, '2024-09-30']);
});

test('[R094] under 备注 the limit of a contract, a lease or a posting is no deadline of the item', () => {
  const due = (remark: string) => read([{ remark }]).items[0]?.deadline?.due ?? null;
  for (const remark of ['合同期限：2026年12月31日', '租赁期限为2年', '公示期限：2024年3月1日', '保质时限为2024年5月'])
    expect([remark, due(remark)]).toEqual([remark, null]);
  for (const remark of ['时限：2024-06-30', '经研究，期限为2024年6月30日', '内含整改时限：2024年6月底', '要求完成期限：2024年6月底前'])
    expect([remark, due(remark)]).toEqual([remark, '2024-06-30']);
});

test('[R094] what is open to doubt in a deadline under 备注 is asked about as it is under 完成时限', () => {
  const asked = (rows: Parameters<typeof found>[0]) => found(rows).map((line) => line.replace(/^(?:E|J)4 /u, ''));
  for (const text of ['2024年6月前', '3个月内', '9月底', '2月底前']) {
    expect([text, asked([{ remark: `整改时限：${text}` }])]).toEqual([text, asked([{ deadline: text }])]);
    expect(asked([{ deadline: text }])).not.toEqual([]);
  }
  // Said once of a merged cell, and no news of work that is done.
  expect(asked([{ remark: '整改时限：2月底前', status: '整改中', inherits: ['remark'] }])).toEqual([]);
  expect(asked([{ remark: '整改时限：2月底前', status: '已完成' }])).toEqual(['deadline-year-assumed']);
});

test('是否销号 makes done work closed, never open work', () => {
  const status = (own: string, closed: string) => read([{ status: own, closed }]).items[0]?.status;
  expect(status('已完成', '是')).toBe('closed');
  expect(status('申请销号', '√')).toBe('closed');
  expect(status('', '是')).toBe('closed');
  expect(status('已完成', '否')).toBe('done');
  expect(status('整改中', '是')).toBe('in_progress');
  expect(status('', '否')).toBeNull();
  expect(status('', '申请销号')).toBe('pending_acceptance');
  expect(status('整改中', '申请销号')).toBe('in_progress');
});

test('[R130] under 是否销号 only words of closing close: 已整改、已上报 say nothing of acceptance', () => {
  const status = (own: string, closed: string) => read([{ status: own, closed }]).items[0]?.status;
  for (const closed of ['已整改', '已完成', '已上报', '已提交材料', '已申请', '已退回', '待销号', '申请销号', '未销号', '尚未验收'])
    expect([closed, status('已完成', closed)]).toEqual([closed, 'done']);
  for (const closed of ['已销号', '同意销号', '验收合格', '已验收', '是，已销号', '是（2024年6月）', '通过', '合格'])
    expect([closed, status('已完成', closed)]).toEqual([closed, 'closed']);
  const codes = (own: string, closed: string) => found([{ status: own, closed }]);
  expect(['是', '否', '/', '', '已整改', '待销号'].flatMap((closed) => codes('已完成', closed))).toEqual([]);
  expect(codes('已完成', '同意')).toEqual(['G4 closed-unknown']);
  expect(codes('整改中', '同意')).toEqual([]);
  expect(status('', '已整改')).toBe('done');
  expect(status('', '已上报')).toBeNull();
});

test('是 under 是否完成 is done; under 整改状态 it is unknown and found', () => {
  const under = (header: string) => read([{ status: '是' }], { headerOf: { status: header } });
  expect(under('是否完成').items[0]?.status).toBe('done');
  expect(under('整改状态').items[0]?.status).toBeNull();
  expect(found([{ status: '是' }])).toEqual(['F4 status-unknown']);
  expect(found([{ status: '立行立改' }])).toEqual(['F4 status-is-type']);
  expect(found([{ status: '——' }, { status: '是', inherits: ['status'] }])).toEqual([]);
});

test('days and types: read, or found at their cell', () => {
  const rows = [
    { actualDate: '2024.3.1', rectType: '立行立改' },
    { actualDate: '已完成', rectType: '甲类' },
    { actualDate: '/', verifyDate: '3月1日' },
  ];
  const { items } = read(rows);
  expect(items.map(({ actualDate, rectType }) => [actualDate, rectType])).toEqual([
    ['2024-03-01', 'immediate'],
    [null, null],
    [null, null],
  ]);
  expect(items[2]?.verifyDate).toBe('2024-03-01');
  expect(found(rows)).toEqual(['I5 type-unknown', 'H5 date-unreadable', 'M6 date-assumed']);
});

test('done “in March” while March runs is done by today, not on a day to come', () => {
  expect(
    read([{ actualDate: '2024年3月' }, { actualDate: '2024年2月' }, { actualDate: '2024年4月' }]).items.map(({ actualDate }) => actualDate),
  ).toEqual(['2024-03-15', '2024-02-29', '2024-04-30']);
});

test('cells of every kind are read, none throws', () => {
  const cells: readonly Cell[] = [
    true,
    45_473,
    { kind: 'date', day: '2024-06-30', shows: 'day' },
    { kind: 'error', text: '#REF!' },
    { kind: 'uncalculated' },
    { kind: 'number', value: 0.7, text: '70%' },
  ];
  const rows = cells.map((cell): Row => Object.fromEntries(columns.map((field) => [field, cell])));
  expect(read(rows).items).toHaveLength(cells.length);
  expect(read(rows).items[2]?.deadline?.due).toBe('2024-06-30');
});

test('[R106] without a status column 完成情况 tells the status where it begins with one, and the reader is told', () => {
  const shown = columns.filter((field) => field !== 'status');
  const columnOf = { ...Object.fromEntries(shown.map((field, at) => [field, at + 1])), progress: 20 };
  const change = { columnOf, headerOf: { progress: '整改\n完成情况' } };
  const { items, findings } = read([{ progress: '已完成。3月印发制度。' }, { progress: '组织学习4次' }], change);
  expect(items.map(({ status }) => status)).toEqual(['done', null]);
  expect(findings.filter(({ code }) => code === 'status-from-progress')).toMatchObject([
    { at: { row: 3, column: 20 }, params: { header: '整改完成情况' } },
  ]);
  expect(read([{ progress: '已完成' }]).items[0]?.status).toBeNull();
  const atEnd = read([{ progress: '已修订制度2项，已完成整改' }, { progress: '组织学习4次' }], change);
  expect(atEnd.items.map(({ status }) => status)).toEqual(['done', null]);
  expect(atEnd.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['status-from-progress', 'progress-without-status']));
});

test('[R130] without a status column a section of finished items says so for its rows, and the reader is told', () => {
  const shown = columns.filter((field) => field !== 'status');
  const columnOf = { ...Object.fromEntries(shown.map((field, at) => [field, at + 1])), progress: 20 };
  const ledger = parsed([{}, {}, { progress: '已销号' }, {}, {}], { columnOf });
  const sections = [
    '一、已完成整改的问题',
    '一、已完成整改的问题',
    '一、已完成整改的问题',
    '二、正在整改的问题／（一）作风方面',
    '三、领导班子',
  ];
  const rows = ledger.rows.map((row, at) => ({ ...row, section: sections[at] ?? null }));
  const { items, findings } = readItems({ ...ledger, rows }, context);
  expect(items.map(({ status }) => status)).toEqual(['done', 'done', 'closed', 'in_progress', null]);
  expect(findings.filter(({ code }) => code === 'status-from-heading')).toMatchObject([
    { at: { row: 4 }, params: { heading: '一、已完成整改的问题', status: { zh: '已完成' } } },
    { at: { row: 7 }, params: { heading: '二、正在整改的问题', status: { zh: '整改中' } } },
  ]);
  // Of titles within titles the nearest says it.
  const nested = parsed([{}], { columnOf });
  const within = nested.rows.map((row) => ({ ...row, section: '一、正在整改的问题／（一）已完成整改的问题' }));
  expect(readItems({ ...nested, rows: within }, context).items[0]?.status).toBe('done');
  // The sheet's own name, where no section says anything.
  expect(readItems({ ...ledger, sheet: '已完成' }, context).items.map(({ status }) => status)).toEqual([
    'done',
    'done',
    'closed',
    'done',
    'done',
  ]);
  // With a status column a blank cell stays blank.
  const kept = parsed([{}], { sheet: '已完成' });
  expect(readItems(kept, context).items[0]?.status).toBeNull();
});

test('[R023] where 延期后完成时限 is blank the original deadline stays in force', () => {
  const [put, kept] = read([{ originalDeadline: '2024年3月31日', deadline: '2024年6月30日' }, { originalDeadline: '2024年9月30日' }]).items;
  expect([put?.deadline?.due, kept?.deadline?.due]).toEqual(['2024-06-30', '2024-09-30']);
});
