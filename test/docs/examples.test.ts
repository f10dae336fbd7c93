import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../node-tools/commands/every-command';
import { taizhang } from '../support/run-cli';
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

test.each(['docs/guide.zh-CN.md', 'docs/guide.md'])(
  'every example of %s does what it says, one after the other',
  async (page) => {
    rmSync(join(folder, 'out'), { recursive: true, force: true });
    mkdirSync(join(folder, 'out'));
    const lines = linesOf(page);
    expect(lines.length).toBeGreaterThan(15);
    const failed: string[] = [];
    for (const line of lines) {
      const argv = words(line);
      const redirected = argv.indexOf('>');
      const { code, err } = await taizhang(redirected < 0 ? argv : argv.slice(0, redirected), { input: '6月底前\n年底\n' });
      if (![0, 1, 3].includes(code)) failed.push(`${line} → ${code}: ${err.join(' ')}`);
    }
    expect(failed).toEqual([]);
  },
  120_000,
);

test('examples in the help that name the sample run too', async () => {
  mkdirSync(join(folder, 'out'), { recursive: true });
  for (const { examples } of commands) {
    for (const { line } of examples.filter((example) => example.line.includes('templates/sample'))) {
      const { code } = await taizhang([...words(line).slice(1), '-n'].filter((word) => word !== '-n' || line.includes('-o')));
      expect({ line, fine: [0, 1, 3].includes(code) }).toEqual({ line, fine: true });
    }
  }
}, 120_000);
