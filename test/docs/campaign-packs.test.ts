import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import blank from '../../core/campaign/packs/blank.json';
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

const read = (page: string): string => readFileSync(join(root, 'docs', page), 'utf8');

/** The blocks of a page in a language of its fence, '' for a plain one. */
function blocks(page: string, fence: string): readonly string[] {
  return [...read(page).matchAll(/^```(\w*)\n([\s\S]*?)^```$/gmu)].flatMap(([, kind, text = '']) => (kind === fence ? [text] : []));
}

const pages = [
  ['campaign-packs.zh-CN.md', '我局方案.json', '写错的方案.json'],
  ['campaign-packs.md', 'our-bureau.json', 'wrong.json'],
] as const;

describe.each(pages)('%s', (page, own, wrong) => {
  const [pack = '', broken = ''] = blocks(page, 'json');
  const lines = blocks(page, 'console').flatMap((block) =>
    [...block.matchAll(/^\$ taizhang (.*)$/gmu)].map(([, line = '']) => line.split(' ')),
  );

  beforeAll(() => {
    writeFileSync(own, pack);
    writeFileSync(wrong, broken);
  });

  test('[R008] [F02] its pack works as it stands: another line, another formula, other stages, and no code', async () => {
    const [survey = [], gates = []] = lines;
    const rates = await taizhang([...survey, '--json']);
    const { formula, line } = JSON.parse(rates.out.join('\n')) as { formula: string; line: string };
    expect([rates.code, formula, line]).toEqual([1, 'S1', '80%']);
    const { code, out } = await taizhang([...gates, '--json']);
    const { pack: used, gates: results } = JSON.parse(out.join('\n')) as {
      pack: string;
      gates: { id: string; evidence: { text: string }[] }[];
    };
    expect([code, used]).toEqual([1, 'education-bureau-2024']);
    const attendance = results.filter(({ id }) => id === 'convene-4').flatMap(({ evidence }) => evidence.map(({ text }) => text));
    expect(attendance.every((text) => text.includes('90%'))).toBe(true);
    expect(attendance.length).toBeGreaterThan(1);
  }, 60_000);

  test('the wrong pack gives the very lines that the page shows, and no result', async () => {
    const { code, out, err } = await taizhang(lines[2] ?? []);
    expect([code, out]).toEqual([3, []]);
    expect(err).toEqual((blocks(page, '')[0] ?? '').trimEnd().split('\n'));
  }, 60_000);

  test('every key of a pack is explained', () => {
    const explained = [...read(page).matchAll(/^\| `(\w+)` \|/gmu)].map(([, key]) => key);
    expect(explained).toEqual(['basedOn', ...Object.keys(blank)]);
  });
});
