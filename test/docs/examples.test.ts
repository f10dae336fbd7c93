import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../node-tools/commands/every-command';
import { faultsByOpenXmlSdk, testWith } from '../support/clients';
import { type CliResult, taizhang } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary-folder';

const root = join(__dirname, '../..');
const folder = temporaryFolder();
const home = process.cwd();

beforeAll(() => {
  symlinkSync(join(root, 'templates'), join(folder, 'templates'));
  process.chdir(folder);
});
afterAll(() => process.chdir(home));

/** Words of a line as a shell would part them; the examples use quotation marks and nothing else. */
function words(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

function linesOf(page: string): string[] {
  const blocks = readFileSync(join(root, page), 'utf8').matchAll(/```console\n([\s\S]*?)```/g);
  return [...blocks].flatMap(([, block = '']) => block.split('\n')).flatMap((line) => /^\$ taizhang (.*)$/.exec(line)?.[1] ?? []);
}

/** Three files of the sample inbox are broken on purpose: only a call that reads all of it may say that some could not be read. */
function whatIsWrong(argv: readonly string[], { code, out, err }: CliResult): string | null {
  const expected = argv.includes('templates/sample/收件箱') ? [3] : [0, 1];
  const said = [...out, ...err].join('\n');
  if (said.includes('file-missing')) return `names a file that is not there: ${said}`;
  return expected.includes(code) ? null : `ends with ${code}: ${said}`;
}

test.each(['docs/guide.zh-CN.md', 'docs/guide.md'])(
  'every example of %s does what it says, one after the other, and names only files that are there',
  async (page) => {
    rmSync(join(folder, 'out'), { recursive: true, force: true });
    mkdirSync(join(folder, 'out'));
    const lines = linesOf(page);
    expect(lines.length).toBeGreaterThan(15);
    const failed: string[] = [];
    for (const line of lines) {
      const argv = words(line);
      const wrong = whatIsWrong(argv, await taizhang(argv, { input: '6月底前\n年底\n' }));
      if (wrong !== null) failed.push(`${line}: ${wrong}`);
    }
    expect(failed).toEqual([]);
  },
  120_000,
);

testWith('open-xml-sdk', 'every workbook that the examples write is valid; marked copies have no fault that the originals lack', () => {
  const books = (under: string): string[] =>
    readdirSync(join(folder, under), { recursive: true, encoding: 'utf8' }).flatMap((path) =>
      path.endsWith('.xlsx') ? join(folder, under, path) : [],
    );
  const ofOriginals = new Set(books('templates/sample').flatMap(faultsByOpenXmlSdk));
  const written = books('out');
  expect(written.length).toBeGreaterThan(10);
  for (const file of written)
    expect({ file, faults: faultsByOpenXmlSdk(file).filter((fault) => !ofOriginals.has(fault)) }).toEqual({ file, faults: [] });
});

test('an example that names a file which is gone is found out', async () => {
  for (const argv of [
    ['check', 'templates/sample/收件箱/没有这份.xlsx'],
    ['check', 'templates/sample/收件箱', 'templates/sample/没有这份.xlsx'],
  ]) {
    expect(whatIsWrong(argv, await taizhang(argv))).toContain('is not there');
  }
});

test('examples in the help that name the sample run too', async () => {
  mkdirSync(join(folder, 'out'), { recursive: true });
  for (const { examples } of commands) {
    for (const { line } of examples.filter((example) => example.line.includes('templates/sample'))) {
      const argv = [...words(line).slice(1), ...(line.includes('-o') ? ['-n'] : [])];
      expect({ line, wrong: whatIsWrong(argv, await taizhang(argv)) }).toEqual({ line, wrong: null });
    }
  }
}, 120_000);
