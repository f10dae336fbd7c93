import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../node-tools/commands/every-command';
import { taizhang } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary-folder';

const folder = temporaryFolder();

test('without words, help lists every command in Chinese and in English', async () => {
  const { out, code } = await taizhang([]);
  expect(code).toBe(0);
  for (const { name, aliases } of commands) expect(out.join('\n')).toContain(`${name} (${aliases.join('、')})`);
  const english = await taizhang(['--help', '--lang', 'en']);
  expect(english.out.join('\n')).not.toMatch(/用法|命令：/u);
  for (const { summary } of commands) expect(english.out.join('\n')).toContain(summary.en);
});

test.each(commands.map(({ name }) => [name]))('%s --help shows usage, every flag and examples', async (name) => {
  const { out, code } = await taizhang([name, '--help']);
  expect(code).toBe(0);
  expect(out.join('\n')).toContain(`用法：taizhang ${name}`);
  expect(out.join('\n')).toContain('--lang');
  expect(out.join('\n')).toContain('$ taizhang');
});

test('help names a language beside the command, or instead of one', async () => {
  const first = await taizhang(['--help', '--lang', 'en']);
  expect(await taizhang(['help', '--lang', 'en'])).toEqual(first);
  expect(await taizhang(['--lang', 'en', 'help', 'merge'])).toEqual(await taizhang(['merge', '--help', '--lang', 'en']));
  expect(await taizhang(['help', '--lang', 'en', 'merge'])).toEqual(await taizhang(['merge', '--help', '--lang', 'en']));
});

test('Chinese names do the same as English ones', async () => {
  for (const { name, aliases } of commands) {
    for (const alias of aliases) expect(await taizhang([alias, '--help'])).toEqual(await taizhang([name, '--help']));
  }
});

test.each([
  ['overdu', 'overdue'],
  ['sumary', 'summary'],
  ['over', 'overdue'],
  ['汇摠', '汇总'],
  ['合病', '合并'],
])('a command %s that does not exist is answered with the nearest one, in its own writing, exit code 2', async (word, meant) => {
  const says = expect.stringContaining(`没有“${word}”这个命令，您是不是要写 ${meant}？`);
  expect(await taizhang([word, 'a.xlsx'])).toEqual({ code: 2, out: [], err: [says] });
  expect(await taizhang(['help', word])).toEqual({ code: 2, out: [], err: [says] });
});

test('a command unlike any other is answered with none', async () => {
  expect(await taizhang(['xyz'])).toEqual({ code: 2, out: [], err: ['没有“xyz”这个命令；运行 taizhang --help 查看全部命令'] });
});

test.each([
  [['check', 'a.xlsx', '--as-off', '2024-07-15'], '--as-off', '--as-of'],
  [['check', 'a.xlsx', '--asof=2024-07-15'], '--asof', '--as-of'],
  [['check', 'a.xlsx', '-as-of', '2024-07-15'], '-as-of', '--as-of'],
  [['check', 'a.xlsx', '--jsno'], '--jsno', '--json'],
  [['check', 'a.xlsx', '--JSON'], '--JSON', '--json'],
  [['merge', 'a.xlsx', '--unit', 'b.xlsx'], '--unit', '--units'],
  [['merge', 'a.xlsx', '--年份', '2024'], '--年份', '--year'],
  [['merge', 'a.xlsx', '--单位', 'b.xlsx'], '--单位', '--units'],
  [['check', 'a.xlsx', '--输出', 'b.xlsx'], '--输出', '--out'],
  [['check', 'a.xlsx', '--帮助'], '--帮助', '--help'],
  [['init', '--sampel', '-o', 'a.xlsx'], '--sampel', '--sample'],
])('%j is answered with the option that was meant, exit code 2', async (argv, option, meant) => {
  const { code, out, err } = await taizhang(argv);
  expect({ code, out, says: err[0] }).toEqual({ code: 2, out: [], says: `不认识选项 ${option}，您是不是要写 ${meant}？` });
});

test.each([
  [['merge', 'a.xlsx', '-out', 'x.xlsx'], '-out', '，您是不是要写 --out？'],
  [['merge', 'a.xlsx', '-out=x.xlsx'], '-out', '，您是不是要写 --out？'],
  [['merge', 'a.xlsx', '-output', 'x.xlsx'], '-output', '，您是不是要写 --out？'],
  [['check', 'a.xlsx', '-json'], '-json', '，您是不是要写 --json？'],
  [['merge', 'a.xlsx', '-job', '2'], '-job', '，您是不是要写 --jobs？'],
])('%j: one dash before a long option is never read letter by letter, as -o ut', async (argv, option, says) => {
  const { code, out, err } = await taizhang(argv);
  expect({ code, out, says: err[0] }).toEqual({ code: 2, out: [], says: `不认识选项 ${option}${says}` });
});

test('an option of another command behind one dash is not read letter by letter either', async () => {
  const { code, err } = await taizhang(['merge', 'a.xlsx', '-one-book']);
  expect({ code, says: err[0] }).toEqual({ code: 2, says: '这个命令没有 --one-book 这个选项，请去掉它' });
});

test('a value written onto a short option is its value, and words behind -- are names', async () => {
  const made = await taizhang(['init', `-o${join(folder, 'x.xlsx')}`]);
  expect({ code: made.code, written: existsSync(join(folder, 'x.xlsx')) }).toEqual({ code: 0, written: true });
  expect((await taizhang(['check', '--', '-out'])).err).toEqual([expect.stringMatching(/^-out \[file-missing\]/u)]);
});

test.each([
  [['plan', 'chekc', 'a.xlsx'], 'taizhang plan check'],
  [['谈话', '重徘', 'a.xlsx'], 'taizhang plan 重排'],
  [['log', 'verfy', 'a.jsonl'], 'taizhang log verify'],
])('%j: a misspelt part is no file that is missing, exit code 2', async (argv, meant) => {
  const { code, out, err } = await taizhang(argv);
  expect({ code, out, says: err[0] }).toEqual({ code: 2, out: [], says: `没有“${argv[1]}”这个文件，您是不是要写 ${meant}？` });
});

test.each([
  [['overdue'], '台账文件'],
  [['overdue', 'a.xlsx', '--as-of', '2024-02-30'], '2024-02-30'],
  [['overdue', 'a.xlsx', '--year', '24'], '1990'],
  [['overdue', 'a.xlsx', '--colour'], '--colour'],
  [['overdue', 'a.xlsx', '--as-of'], '选项 --as-of 后面还要写一个值（日期）'],
  [['overdue', 'a.xlsx', '-o'], '选项 -o, --out 后面还要写一个值（文件）'],
  [['overdue', 'a.xlsx', '-o', ''], '选项 -o, --out 后面还要写一个值（文件）'],
  [['overdue', 'a.xlsx', '--as-of', ' '], '选项 --as-of 后面还要写一个值（日期）'],
  [['overdue', 'a.xlsx', '-o=b.xlsx'], '“-o=b.xlsx”里的等号要去掉，请写 -o b.xlsx'],
  [['overdue', ''], '请写上要处理的台账文件或文件夹'],
  [['overdue', 'a.xlsx', '--force=1'], '选项 --force 后面不用写值'],
  [['check', 'a.xlsx', '--units', 'b.xlsx'], '这个命令没有 --units 这个选项'],
  [['check', 'a.xlsx', '--as-of', '2024-07-15', '--as-of', '2024-07-16'], '--as-of 写了不止一次，值不一样（2024-07-15、2024-07-16）'],
  [['init', 'a.xlsx', '-o', 'b.xlsx'], 'taizhang init -o a.xlsx'],
  [['overdue', 'a.xlsx', '--policy', '紫单'], 'days-3'],
  [['overdue', 'a.xlsx', '--policy', 'share-30-15'], '--start'],
  [['init'], '-o'],
  [['merge', 'a.xlsx', '--lang', 'fr'], 'fr'],
])('%j is wrong usage: one line that says what, one that says where to look, exit code 2', async (argv, says) => {
  const { code, out, err } = await taizhang(argv);
  expect({ code, out }).toEqual({ code: 2, out: [] });
  expect(err).toHaveLength(2);
  expect(err[0]).toContain(says);
});

test('a language and a year are taken as people and systems write them', async () => {
  const english = await taizhang(['--help', '--lang', 'en']);
  for (const word of ['EN', 'English', 'en_US.UTF-8']) expect(await taizhang(['--help', '--lang', word])).toEqual(english);
  const chinese = await taizhang(['--help']);
  for (const word of ['zh_CN', 'zh-CN.UTF-8', '中文']) expect(await taizhang(['--help', '--lang', word])).toEqual(chinese);
  const due = async (year: string) => (await taizhang(['explain', 'deadline', '6月底', '--json', '--year', year])).out;
  for (const year of ['2024年', '２０２４', '2024年度']) expect(await due(year)).toEqual(await due('2024'));
});

test('a file that is not there gets its line and exit code 3', async () => {
  const { code, err } = await taizhang(['check', '没有的文件.xlsx']);
  expect(code).toBe(3);
  expect(err).toEqual([expect.stringMatching(/^没有的文件\.xlsx \[file-missing\] /u)]);
});

test('a name that is nearly right is answered with what lies beside it, whatever its ending', async () => {
  const beside = join(folder, '近名');
  mkdirSync(join(beside, '收件箱'), { recursive: true });
  for (const name of ['七月台账.xlsx', 'a.xlsx', '~$七月台账.xlsx']) writeFileSync(join(beside, name), '');
  const says = async (name: string) => (await taizhang(['check', join(beside, name)])).err[0];
  expect(await says('七月台账')).toContain('同一个文件夹里有“七月台账.xlsx”，');
  expect(await says('七月台帐.xlsx')).toContain('同一个文件夹里有“七月台账.xlsx”，');
  expect(await says('收件相')).toContain('同一个文件夹里有“收件箱”，');
  expect(await says('别的.xlsx')).toContain('请核对名字和所在的文件夹');
});

test('a folder without tables is named', async () => {
  const empty = join(folder, '空');
  mkdirSync(empty, { recursive: true });
  expect(await taizhang(['merge', empty])).toMatchObject({
    code: 2,
    err: [`“${empty}”里没有表格文件（.xlsx 等）；请核对文件夹，把要处理的表格放进去`, expect.any(String)],
  });
});

test.each([
  ['2024年7月15日', '2024-07-15'],
  ['2024.7.15', '2024-07-15'],
  ['2024/7/15', '2024-07-15'],
  ['２０２４－０７－１５', '2024-07-15'],
  ['20240715', '2024-07-15'],
])('a day written %s is %s', async (written, day) => {
  expect(JSON.parse((await taizhang(['check', join(folder, '没有.xlsx'), '--as-of', written, '--json'])).out.join(''))).toMatchObject({
    asOf: day,
  });
});

test.each([
  ['7月15日', '没有写年份'],
  ['7.15', '没有写年份'],
  ['2024年2月30日', '日历上没有“2024年2月30日”这一天'],
  ['1024-07-15', '年份不对'],
  ['15/07/2024', '看不出是哪一天'],
  ['明天', '看不出是哪一天'],
])('the day of a run is never guessed from %s, and a slip in the year does not put every deadline ahead', async (written, says) => {
  const { code, err } = await taizhang(['overdue', 'a.xlsx', '--as-of', written]);
  expect({ code, says: err[0] }).toEqual({ code: 2, says: expect.stringContaining(says) });
});

test.each([
  [['a.xlsx', '体检'], '命令“体检”要写在最前面'],
  [['--as-of', '2024-07-15', '体检', 'a.xlsx'], '命令“体检”要写在最前面'],
  [[folder], `taizhang 合并 ${folder}`],
  [['--json'], '没有写命令'],
])('%j: a command in the wrong place, or none, is said in one line', async (argv, says) => {
  expect(await taizhang(argv)).toEqual({ code: 2, out: [], err: [expect.stringContaining(says)] });
});

test.each([
  [['check', '“台', '账.xlsx”'], '请写成 "台 账.xlsx"'],
  [['merge', 'a', '--units', '“名单.xlsx”'], '请写成 "名单.xlsx"'],
  [['check', '收件箱\\*.xlsx'], '里的 * 或 ? 没有展开'],
  [['merge', '收件 箱" -o 总台账.xlsx'], '去掉引号前面的 \\'],
])('%j: what only some command windows take away is told from a name', async (argv, says) => {
  const { code, out, err } = await taizhang(argv);
  expect({ code, out, says: err[0] }).toEqual({ code: 2, out: [], says: expect.stringContaining(says) });
});

test('help is found by the words that people try', async () => {
  const [first, merge] = [await taizhang(['--help']), await taizhang(['merge', '--help'])];
  for (const argv of [['帮助'], ['/?']]) expect(await taizhang(argv)).toEqual(first);
  for (const argv of [
    ['帮助', '合并'],
    ['合并', '/?'],
  ])
    expect(await taizhang(argv)).toEqual(merge);
  for (const word of ['-v', '--版本']) expect(await taizhang([word])).toEqual(await taizhang(['--version']));
});

test('the version is that of the package', async () => {
  expect((await taizhang(['--version'])).out).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+$/u)]);
});

const parts = commands.flatMap((command) => (command.parts ?? []).map((part) => [command, part] as const));

test.each(parts.map(([command, part]) => [part.name, command, part] as const))(
  '%s is a part of its command: help by both names',
  async (name, command, part) => {
    const words = name.split(' ');
    expect(words[0]).toBe(command.name);
    const { out, code } = await taizhang([...words, '--help']);
    expect(code).toBe(0);
    expect(out.join('\n')).toContain(`用法：taizhang ${name}`);
    for (const alias of part.aliases) expect(await taizhang([...alias.split(' '), '--help'])).toEqual({ code, out, err: [] });
    expect((await taizhang([command.name, '--help'])).out.join('\n')).toContain(part.summary.zh);
    expect((await taizhang(['help', ...words])).out).toEqual(out);
  },
);

test('the second word names a part only right behind the first', async () => {
  const { code, err } = await taizhang(['plan', '--json', 'check']);
  expect({ code, says: err[0] }).toEqual({ code: 2, says: expect.stringContaining('“check”要紧跟在 plan 后面') });
});
