import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellName } from '../../../core/table/address';
import { readWorkbook } from '../../../node-tools/xlsx/read-workbook';
import { bookOf, inline, makeBook } from '../../support/make-book';
import { taizhang } from '../../support/run-cli';
import { inbox, unitList } from '../../support/sample';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder();
const asOf = ['--as-of', '2024-07-15'];

interface Group {
  readonly key: string;
  readonly figures: Readonly<Record<string, number>>;
}

interface Summed {
  readonly total: Group;
  readonly tables: readonly { readonly dimension: { readonly id: string }; readonly groups: readonly Group[] }[];
}

test('[F80] the parts of every table add up to the total, figure by figure', async () => {
  const { out, code } = await taizhang(['summary', inbox, '--units', unitList, ...asOf, '--json']);
  expect(code).toBe(3);
  const { total, tables } = JSON.parse(out.join('')) as Summed;
  expect(tables.map(({ dimension }) => dimension.id)).toEqual(['unit', 'category', 'lead', 'status', 'month', 'type']);
  for (const { groups } of tables) {
    for (const figure of Object.keys(total.figures)) {
      expect(groups.reduce((sum, { figures }) => sum + (figures[figure] ?? 0), 0)).toBe(total.figures[figure]);
    }
  }
});

test('[R086] leads stand in the order of their names, whatever their figures', async () => {
  const { out } = await taizhang(['summary', inbox, ...asOf, '--json']);
  const leads =
    (JSON.parse(out.join('')) as Summed).tables.find(({ dimension }) => dimension.id === 'lead')?.groups.map(({ key }) => key) ?? [];
  const named = leads.filter((key) => key !== '');
  expect(named.length).toBeGreaterThan(5);
  expect(named).toEqual([...named].sort());
});

test.each(['summary', 'overdue'])('[R130] %s says which files it counted though they are one ledger', async (command) => {
  const one = join(inbox, '柳林镇问题整改台账.xlsx');
  const alone = await taizhang([command, one, ...asOf]);
  expect(alone.err.join('\n')).not.toContain('copies-all-counted');
  const copy = join(folder, `柳林镇-${command}(1).xlsx`);
  writeFileSync(copy, readFileSync(one));
  const both = await taizhang([command, one, copy, ...asOf]);
  expect(both.err.filter((line) => line.includes('[copies-all-counted]'))).toEqual([
    expect.stringMatching(/“青禾县柳林镇”的“[^”]*柳林镇[^”]*”、“[^”]*柳林镇[^”]*”内容相同，或是同一份台账的几稿；/u),
  ]);
  expect(both.code).toBe(1);
});

test.each(['summary', 'overdue'])('%s of nothing but unreadable files gives no noughts for figures, and no workbook', async (command) => {
  const broken = join(folder, `坏-${command}.xlsx`);
  writeFileSync(broken, readFileSync(join(inbox, '柳林镇问题整改台账.xlsx')).subarray(0, 2000));
  const target = join(folder, `结果-${command}.xlsx`);
  const { out, err, code } = await taizhang([command, broken, ...asOf, '-o', target]);
  expect({ out, code, written: existsSync(target) }).toEqual({ out: [], code: 3, written: false });
  expect(err).toEqual([expect.stringContaining('[file-truncated]'), expect.stringContaining('一个文件也没有读成，没有结果')]);
});

test.each(['summary', 'overdue'])('%s ends by saying how many files are not in its figures', async (command) => {
  const { err } = await taizhang([command, inbox, ...asOf]);
  expect(err[err.length - 1]).toContain('有 3 份文件没有读成，不在这些数字里');
  const { out } = await taizhang([command, inbox, ...asOf, '--json']);
  expect(JSON.parse(out.join(''))).toMatchObject({ schema: 1, refused: 3 });
  const whole = await taizhang([command, join(inbox, '柳林镇问题整改台账.xlsx'), ...asOf]);
  expect(whole.err.join('\n')).not.toContain('没有读成');
});

test('[R003] units on the second sheet of a list are missed too, and a name that the file has lost is told', async () => {
  const rows = (names: readonly string[]): string =>
    ['单位名称', ...names]
      .map((name, at) => `<row r="${at + 1}">${name === '' ? `<c r="A${at + 1}" t="s"><v>9</v></c>` : inline(`A${at + 1}`, name)}</row>`)
      .join('');
  const list = join(folder, '两张名单.xlsx');
  const towns = rows(['青禾县柳林镇', '青禾县东河镇']);
  writeFileSync(
    list,
    makeBook({
      sheets: [
        { name: '乡镇', rows: towns },
        { name: '县直', rows: rows(['青禾县水利局', '', '青禾县民政局']) },
      ],
    }),
  );
  const { out, err } = await taizhang(['summary', join(inbox, '柳林镇问题整改台账.xlsx'), '--units', list, ...asOf]);
  expect(out.join('\n')).toContain('未报 3 个单位：青禾县东河镇、青禾县水利局、青禾县民政局');
  expect(err.filter((line) => line.startsWith('两张名单.xlsx'))).toEqual([
    expect.stringMatching(/县直!A3 \[text-missing\]/u),
    expect.stringMatching(/县直!第1行 \[unit-lists-several\]/u),
  ]);
});

test('[R130] the printed summary itself says how many files were read, and names those that are not in its figures', async () => {
  const target = join(folder, '有缺的汇总.xlsx');
  await taizhang(['summary', inbox, ...asOf, '-o', target]);
  const [sheet] = readWorkbook(readFileSync(target), '有缺的汇总.xlsx').workbook.sheets;
  const lines = (sheet?.rows ?? []).map(({ cells }) => cells.slice(0, 2));
  expect(lines[1]?.[0]).toContain('另有3份文件没有读成，不在其中');
  expect(lines).toContainEqual(['读入文件', '22份，读成19份，没有读成3份，不在这些数字里']);
  const named = lines.find(([name]) => name === '没有读成的文件')?.[1];
  expect(named).toMatch(/^[^、]+\.xlsx、[^、]+\.xlsx、[^、]+\.xlsx（3）$/u);
});

test('[F81] of nothing but unreadable files the unit list is still told', async () => {
  const broken = join(folder, '坏-有名单.xlsx');
  writeFileSync(broken, readFileSync(join(inbox, '柳林镇问题整改台账.xlsx')).subarray(0, 2000));
  const { out, err, code } = await taizhang(['summary', broken, '--units', unitList, ...asOf]);
  expect({ out, code }).toEqual({ out: [expect.stringMatching(/^未报 \d+ 个单位：.*柳林镇/u)], code: 3 });
  expect(err[err.length - 1]).toContain('一个文件也没有读成，没有结果');
});

test('[R130] a master beside its sources is told as one line, not one a unit', async () => {
  const master = join(folder, '总台账-并列.xlsx');
  await taizhang(['merge', inbox, '--units', unitList, ...asOf, '-o', master]);
  const { err } = await taizhang(['summary', inbox, master, '--units', unitList, ...asOf]);
  expect(err.filter((line) => line.includes('[copies-all-counted]'))).toEqual([expect.stringContaining('等')]);
});

test('the master and the files it was made from give the same figures', async () => {
  const master = join(folder, '总台账.xlsx');
  await taizhang(['merge', inbox, '--units', unitList, ...asOf, '-o', master]);
  const fromMaster = JSON.parse((await taizhang(['汇总', master, ...asOf, '--json'])).out.join('')) as Summed;
  const merged = JSON.parse((await taizhang(['merge', inbox, '--units', unitList, ...asOf, '--json'])).out.join('')) as { figures: object };
  expect(fromMaster.total.figures).toEqual(merged.figures);
});

interface Told extends Summed {
  readonly missing: readonly string[];
  readonly nil: readonly string[];
  readonly undecided?: readonly string[];
}

test.each(['zh', 'en'])('[F81] a master names the units without a row as its merge did (%s)', async (language) => {
  const master = join(folder, `总台账-${language}.xlsx`);
  const summed = async (...files: string[]): Promise<Told> =>
    JSON.parse((await taizhang(['汇总', ...files, ...asOf, '--json'])).out.join('')) as Told;
  const nothing = ['填报单位：青禾县民政局', '序号', '存在问题', '整改措施', '责任人', '完成时限', '整改状态'];
  const cells = nothing.map((text, at) => inline(at === 0 ? 'A1' : cellName(2, at), text));
  writeFileSync(join(folder, '民政局.xlsx'), bookOf(`<row r="1">${cells[0]}</row><row r="2">${cells.slice(1).join('')}</row>`));
  await taizhang(['merge', inbox, join(folder, '民政局.xlsx'), '--units', unitList, ...asOf, '-o', master, '--lang', language]);
  const sheets = readWorkbook(readFileSync(master), '').workbook.sheets;
  const said = new Map(
    sheets.find(({ sheet }) => sheet === (language === 'zh' ? '各单位情况' : 'Units'))?.rows.map(({ cells }) => [cells[0], cells[1]]),
  );
  const states = language === 'zh' ? ['零报告', '多稿待定', '未报'] : ['nil report', 'copies undecided', 'not reported'];
  const [nil, undecided, missing] = states.map((state) => [...said].flatMap(([unit, text]) => (text === state ? [`${unit}`] : [])));
  const alone = await summed(master);
  expect([alone.nil, alone.undecided ?? [], alone.missing]).toEqual([nil, undecided, missing]);
  expect([nil, missing]).toEqual([['青禾县民政局'], ['青禾县红石桥乡']]);
  const listed = await summed(master, '--units', unitList);
  expect([listed.nil, listed.undecided ?? [], listed.missing]).toEqual([nil, undecided, missing]);
  const again = join(folder, `再合并-${language}.xlsx`);
  await taizhang(['merge', master, '--units', unitList, ...asOf, '-o', again, '--lang', language]);
  const twice = await summed(again, '--units', unitList);
  expect([twice.nil, twice.undecided ?? [], twice.missing]).toEqual([nil, undecided, missing]);
});

test('[F85] saved, each rate stands with its formula on the page of rules', async () => {
  const out = join(folder, '汇总.xlsx');
  await taizhang(['summary', join(inbox, '城关镇.xlsx'), ...asOf, '-o', out]);
  const { workbook } = readWorkbook(readFileSync(out), '');
  const rules = workbook.sheets
    .find(({ sheet }) => sheet === '口径说明')
    ?.rows.flatMap(({ cells }) => cells.map(String))
    .join('\n');
  expect(rules).toContain('（已完成＋已完成并长期坚持＋已销号）÷（全部事项－取消）');
});

interface WithSurvey {
  readonly survey: { readonly line: string; readonly results: readonly { readonly unit: string; readonly rate: string | null }[] } | null;
}

test('[R121] satisfaction comes from the workbook of the ledger and from the files named, and is first on the sheet', async () => {
  const book = join(folder, '示例工作簿.xlsx');
  await taizhang(['init', '--sample', '-o', book]);
  const alone = JSON.parse((await taizhang(['summary', book, ...asOf, '--json'])).out.join('')) as WithSurvey;
  expect(alone.survey?.results.map(({ unit, rate }) => [unit, rate])).toEqual([['县教育局', '89.29']]);

  const out = join(folder, '有满意度的汇总.xlsx');
  const named = ['--survey', 'templates/sample/满意度测评.xlsx', '--units', unitList];
  const { code } = await taizhang(['summary', join(inbox, '城关镇.xlsx'), ...asOf, ...named, '-o', out]);
  expect(code).toBe(1);
  const [sheet] = readWorkbook(readFileSync(out), '').workbook.sheets;
  expect(sheet?.rows[2]?.cells[0]).toBe('群众满意度');
  expect(sheet?.rows[3]?.cells[0]).toBe('青禾县教育局');

  const without = JSON.parse((await taizhang(['summary', join(inbox, '城关镇.xlsx'), ...asOf, '--json'])).out.join('')) as WithSurvey;
  expect(without.survey).toBeNull();
});

test('a file named as a survey that is none is refused, the rest is summed up', async () => {
  const { code, err } = await taizhang(['summary', join(inbox, '城关镇.xlsx'), ...asOf, '--survey', unitList]);
  expect(code).toBe(3);
  expect(err.join('\n')).toContain('survey-missing');
});

/** A ledger of one item for each unit named under 单位名称. */
function ofUnits(...units: readonly string[]): Buffer {
  const header = ['序号', '单位名称', '存在问题', '整改措施', '责任人', '整改时限', '整改状态'];
  const rows = units.map((unit, at) => [`${at + 1}`, unit, `${unit}学习不够`, '每月学习', '张建国', '2024-09-30', '整改中']);
  const line = (cells: readonly string[], at: number): string =>
    `<row r="${at + 1}">${cells.map((text, column) => inline(cellName(at + 1, column + 1), text)).join('')}</row>`;
  return bookOf([header, ...rows].map(line).join(''));
}

test('[R003] a unit that the list does not know is said to be counted apart; without a list, what may be one unit is asked about', async () => {
  const file = join(folder, '各单位.xlsx');
  writeFileSync(file, ofUnits('青禾县柳林镇', '柳林镇人民政府'));
  const listed = await taizhang(['summary', file, '--units', unitList, ...asOf]);
  expect(listed.err.filter((line) => line.includes('[unit'))).toEqual([
    expect.stringContaining('[unit-not-listed] 请核对：单位“柳林镇人民政府”（1行）不在单位名单里'),
  ]);
  const { err, code } = await taizhang(['summary', file, ...asOf]);
  expect([code, err.filter((line) => line.includes('[unit'))]).toEqual([
    1,
    [expect.stringContaining('[units-may-be-one] 请核对：“青禾县柳林镇”和“柳林镇人民政府”可能是同一个单位')],
  ]);
});

test('[R003] a unit known by the name of the file only is said to be', async () => {
  const file = join(folder, '青禾县水利局整改台账.xlsx');
  const table = [
    ['序号', '存在问题', '整改措施', '责任人', '整改时限', '整改状态'],
    ['1', '学习不够', '每月学习', '张建国', '2024-09-30', '整改中'],
  ];
  const line = (cells: readonly string[], at: number): string =>
    `<row r="${at + 1}">${cells.map((text, column) => inline(cellName(at + 1, column + 1), text)).join('')}</row>`;
  writeFileSync(file, bookOf(table.map(line).join('')));
  const { err } = await taizhang(['summary', file, ...asOf]);
  expect(err.join('\n')).toContain('[unit-from-file-name] 提示：表里没有写填报单位，按文件名读作“青禾县水利局”');
});
