import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readWorkbook } from '../../../node-tools/xlsx/read-workbook';
import { inline, makeBook, sheetRows } from '../../support/make-book';
import { randomRegister, shownNumber } from '../../support/random-register';
import { taizhang } from '../../support/run-cli';
import { root } from '../../support/sample';
import { temporaryFolder } from '../../support/temporary-folder';
import { unzipped } from '../../support/unzipped';

const folder = temporaryFolder();

function book(name: string, rows: readonly (readonly string[])[]): string {
  writeFileSync(join(folder, name), makeBook({ sheets: [{ name: '意见', rows: sheetRows(rows) }] }));
  return join(folder, name);
}

const register = book('台账.xlsx', [
  ['编号', '征求渠道', '意见来源', '意见对象', '涉及人', '意见原文'],
  ['Y-1', '座谈会', '党员', '领导班子', '', '会议太多，开会时间太长，基层忙于应付'],
  ['Y-2', '意见箱', '群众', '领导班子', '', '会议太多，开会时间太长，基层忙于应付！'],
  ['Y-3', '意见箱', '群众', '领导班子', '', '会议太少，开会时间太短'],
  ['Y-4', '问卷', '群众', '个人', '张建国', '我是财务科的，公务接待超标准'],
  ['', '问卷', '群众', '领导班子', '', '𠮷村路灯不亮 '],
]);

interface Said {
  readonly groups: readonly { readonly representative: string; readonly members: readonly string[] }[];
  readonly classes: readonly { readonly id: string; readonly class: string; readonly because: readonly string[] }[];
  readonly breadth: { readonly missing: Readonly<Record<string, readonly string[]>> };
}

test('[F24] [F25] [F21] programs get groups, classes with the words that decided, and breadth', async () => {
  const { out, code } = await taizhang(['opinions', register, '--pack', 'mass-line-2014', '--json']);
  expect(code).toBe(1);
  const said = JSON.parse(out.join('')) as Said; // printed by the command under test
  expect(said.groups.map(({ members }) => members)).toEqual([['Y-1', 'Y-2'], ['Y-3'], ['意见!6'], ['Y-4']]);
  expect(said.groups[0]?.representative).toBe('Y-1');
  expect(said.classes.find(({ id }) => id === 'Y-4')).toMatchObject({ class: '奢靡之风' });
  expect(said.classes.map(({ id }) => id)).toEqual(['Y-1', 'Y-2', 'Y-3', 'Y-4', '意见!6']);
  expect(said.breadth.missing.audiences).toContain('服务对象');
});

test('[F24] groups of two and more are listed, the place and the original with them', async () => {
  const { out, err } = await taizhang(['意见', register]);
  expect(out).toEqual(['2\tY-1\t台账.xlsx!意见!2\t会议太多，开会时间太长，基层忙于应付']);
  expect(err.join('\n')).toContain('读到 5 条意见，归并为 4 类，其中两条以上的 1 类');
});

test('[R042] [F24] the workbook holds every original byte for byte, but for those that may tell who spoke', async () => {
  const path = join(folder, '归并.xlsx');
  await taizhang(['opinions', register, '--pack', 'mass-line-2014', '-o', path, '--force']);
  const { sheets } = readWorkbook(readFileSync(path), '归并.xlsx').workbook;
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['归并同类', '归并明细', '分类', '未归类', '覆盖检查']);
  const members = sheets[1]?.rows.slice(3).map(({ cells }) => [cells[1], cells[3]]);
  expect(members).toEqual([
    ['Y-1', '会议太多，开会时间太长，基层忙于应付'],
    ['Y-2', '会议太多，开会时间太长，基层忙于应付！'],
    ['Y-3', '会议太少，开会时间太短'],
    ['意见!6', '𠮷村路灯不亮 '],
    ['Y-4', '（原文可能看得出是谁说的，请在原表查看）'],
  ]);
});

test('[R049] the office’s own keyword table sorts instead', async () => {
  const keywords = book('关键词.xlsx', [
    ['类别', '关键词'],
    ['民生', '路灯、供暖'],
    ['会风', '会议'],
  ]);
  const { out } = await taizhang(['opinions', register, '--keywords', keywords, '--json']);
  const said = JSON.parse(out.join('')) as Said; // printed by the command under test
  expect(said.classes.map((one) => one.class)).toEqual(['会风', '会风', '会风', '未归类', '民生']);
});

test('[F26] with a roster it is said how many principals got no opinion, without a name', async () => {
  const roster = book('花名册.xlsx', [
    ['姓名', '所在单位', '职务', '角色'],
    ['周正', '教育局', '局长', '主要负责同志'],
  ]);
  const { out, err } = await taizhang(['opinions', register, '--roster', roster]);
  expect(err.join('\n')).toContain('主要负责同志1名，有1名没有收到一条意见');
  expect([...out, ...err].join('\n')).not.toContain('周正');
});

test('pasted notes are shown in numbered pieces, word for word, and nothing is read beside them', async () => {
  const notes = join(folder, '记录.txt');
  writeFileSync(notes, '座谈会记录\n1. 会议太多\n2. 态度 不好 \n');
  const { out, err } = await taizhang(['opinions', '--paste', notes]);
  expect(out).toEqual(['1\t第2行\t会议太多', '2\t第3行\t态度 不好']);
  expect(err).toEqual(['分成 2 条；另有 1 处不是意见（标题、开场白），没有算进来。请核对后登记，原话没有改动']);
  expect((await taizhang(['opinions', register, '--paste', notes])).code).toBe(2);
});

test('[R029] notes saved by Notepad in ANSI are pasted to the letter, and a Word document is no notes', async () => {
  const notes = join(folder, '记录ANSI.txt');
  writeFileSync(notes, Buffer.from('312ebbe1d2e9ccabb6e00d0a322ecfc2bbf9b2e3c9d9', 'hex')); // 1.会议太多 2.下基层少
  expect((await taizhang(['opinions', '--paste', notes])).out).toEqual(['1\t第1行\t会议太多', '2\t第2行\t下基层少']);
  const word = join(folder, '记录.doc');
  writeFileSync(word, Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]));
  expect((await taizhang(['opinions', '--paste', word])).code).toBe(3);
});

test('bad input gets one clear line: no file, an unknown pack, a keyword table without keywords, a ledger of another kind', async () => {
  expect((await taizhang(['opinions'])).code).toBe(2);
  expect((await taizhang(['opinions', register, '--pack', '没有这个'])).code).toBe(2);
  const other = book('别的.xlsx', [
    ['甲', '乙'],
    ['1', '2'],
  ]);
  for (const argv of [
    ['opinions', register, '--keywords', other],
    ['opinions', other],
    ['opinions', register, '--keywords', join(folder, '没有.xlsx')],
  ]) {
    const { code, err } = await taizhang(argv);
    expect(code).toBe(3);
    expect(err.join('\n')).not.toMatch(/at .*\.ts/u);
  }
});

test('[F22] [F24] no output holds a giver’s name or contact, for any register', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(randomRegister, async ({ register: bytes, givers, secrets, opinions }) => {
      run += 1;
      const [path, list, out] = [join(folder, `r${run}.xlsx`), join(folder, `g${run}.xlsx`), join(folder, `o${run}.xlsx`)];
      writeFileSync(path, bytes);
      writeFileSync(list, givers);
      const json = await taizhang(['opinions', path, '--givers', list, '--json', '-o', out]);
      const plain = await taizhang(['opinions', path, '--givers', list]);
      const written = [...unzipped(readFileSync(out)).values()].map((part) => String(part)).join('\n');
      const said = [...json.out, ...json.err, ...plain.out, ...plain.err, written].join('\n');
      for (const secret of secrets) expect(said).not.toContain(secret);
      const { groups } = JSON.parse(json.out.join('')) as Said; // printed by the command under test
      expect(groups.flatMap(({ members }) => members).sort()).toEqual(opinions.map(shownNumber).sort());
    }),
    { seed: 20240715, numRuns: 25 },
  );
}, 120_000);

test('[R029] a questionnaire’s export: every answer an opinion with its cell; names and choices are not read; -o makes a register of them', async () => {
  const path = book('问卷导出.xlsx', [
    ['提交时间', '您的姓名', '您对班子是否满意', '您对领导班子有什么意见', '您希望先解决什么问题'],
    ...['会议太多', '无', '文件也多'].map((text, at) => ['2024-03-05', `张三${at}`, '满意', text, `第${at + 1}件：修路，=急`]),
  ]);
  const out = join(folder, '问卷意见.xlsx');
  const { code, out: lines, err } = await taizhang(['opinions', '--paste', path, '-o', out]);
  expect(code).toBe(0);
  expect(lines).toEqual([
    '1\t意见!D2\t会议太多',
    '2\t意见!E2\t第1件：修路，=急',
    '3\t意见!E3\t第2件：修路，=急',
    '4\t意见!D4\t文件也多',
    '5\t意见!E4\t第3件：修路，=急',
  ]);
  expect(err.join('\n')).toContain('意见!B列“您的姓名”：是答卷人的姓名或联系方式，没有读');
  expect(err.join('\n')).toContain('问卷里有 5 条意见；另有 1 个回答没有内容（“无”“没有意见”等），没有算进来');
  const read = JSON.parse((await taizhang(['opinions', out, '--json'])).out.join('\n')) as { opinions: number };
  expect(read.opinions).toBe(5);
  expect(JSON.stringify(readWorkbook(readFileSync(out), '').workbook)).not.toContain('张三');
});

test('[F22] a questionnaire’s export as .csv is not taken for notes: its lines hold the names of those who answered', async () => {
  const path = join(folder, '问卷.csv');
  writeFileSync(path, '序号,您的姓名,联系电话,您的意见\n1,张三丰,13800138000,会议太多\n');
  const { code, out, err } = await taizhang(['opinions', '--paste', path]);
  expect({ code, out }).toEqual({ code: 3, out: [] });
  expect(err).toEqual([expect.stringMatching(/^问卷\.csv \[file-csv\] .*xlsx/u)]);
});

test('[R029] what a questionnaire’s export has lost, struck out or hidden is told', async () => {
  const path = join(folder, '问卷有缺.xlsx');
  const question = inline('A1', '您对领导班子有什么意见');
  const runs = '<r><rPr><strike/></rPr><t>书记作风粗暴。</t></r><r><rPr><b/></rPr><t>建议多下基层</t></r>';
  const rows = `<row r="1">${question}</row><row r="2"><c r="A2" t="inlineStr"><is>${runs}</is></c></row><row r="3"><c r="A3" t="s"><v>9</v></c></row>`;
  const later = `<row r="1">${question}</row><row r="2">${inline('A2', '会议太多')}</row>`;
  writeFileSync(
    path,
    makeBook({
      sheets: [
        { name: '一', rows },
        { name: '二', rows: later, state: 'hidden' },
      ],
    }),
  );
  const { code, out, err } = await taizhang(['opinions', '--paste', path]);
  expect({ code, out }).toEqual({ code: 1, out: ['1\t一!A2\t建议多下基层'] });
  expect(err.filter((line) => line.startsWith('问卷有缺.xlsx'))).toEqual([
    expect.stringMatching(/一!A3 \[text-missing\]/u),
    expect.stringMatching(/二 \[sheet-hidden\]/u),
    expect.stringMatching(/一!A2 \[text-struck\] .*划掉的“书记作风粗暴。”没有读入/u),
  ]);
  const { findings } = JSON.parse((await taizhang(['opinions', '--paste', path, '--json'])).out.join('')) as { findings: unknown[] };
  expect(findings).toHaveLength(3);
});

test('[F24] [F21] the sample register holds opinions that say nearly the same, and every source it names is in the check of breadth', async () => {
  const path = join(folder, '示例归并.xlsx');
  const { out, err } = await taizhang(['意见', join(root, 'templates/sample/征求意见台账.xlsx'), '-o', path]);
  expect(out.map((line) => line.split('\t').slice(0, 2))).toEqual([
    ['2', 'YJ-001'],
    ['2', 'YJ-016'],
  ]);
  expect(err).toContain('意见来源：服务对象、人大代表、党员、群众、其他来源');
  const breadth = readWorkbook(readFileSync(path), '示例归并.xlsx').workbook.sheets.at(-1);
  expect(breadth?.rows.map(({ cells }) => cells.slice(0, 4))).toContainEqual(['意见来源', '其他来源', '有', '*']);
});
