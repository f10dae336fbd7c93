import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { displayWidth } from '../../../node-tools/print/terminal-table';
import { buildCommand } from '../../support/build-command';
import { runBuilt } from '../../support/run-built';
import { inbox } from '../../support/sample';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder();
const names = [
  '县01局2024年度民主生活会查摆问题整改工作台账（最终版）',
  '县02局“回头看”——整改…台账',
  '县03局 A full-width Ｎａｍｅ',
  '县04局𠮷😀',
];
let program = '';
beforeAll(async () => {
  program = await buildCommand(folder);
  mkdirSync(join(folder, '收件箱'));
  for (const name of names) copyFileSync(join(inbox, '城关镇.xlsx'), join(folder, '收件箱', `${name}.xlsx`));
}, 60_000);

const takenAway = '\r\x1b[K';

/** The progress lines in the order they were shown, each of which must be taken away again. */
async function shown(columns: number | null): Promise<readonly string[]> {
  const { code, err } = await runBuilt(program, ['rows', join(folder, '收件箱'), '--as-of', '2024-07-15'], { terminal: { columns } });
  expect(code).toBe(0);
  const parts = err.split(takenAway);
  expect(parts.pop()).not.toContain('正在读');
  return parts.map((part) => part.slice(part.lastIndexOf('\n') + 1));
}

test.each([[20], [40], [61]])(
  'on a terminal of %i columns each progress line stays on its line, Chinese counted as two',
  async (columns) => {
    const lines = await shown(columns);
    expect(lines).toHaveLength(names.length);
    for (const [at, line] of lines.entries()) {
      expect(line).toMatch(columns > 20 ? new RegExp(`^正在读第 ${at + 1}/${names.length} 份，约剩 `, 'u') : /^正在读第/u);
      expect(displayWidth(line)).toBeLessThan(columns);
      expect(line).not.toContain('\n');
    }
    expect(lines[0]).toMatch(/…$/u);
    expect(displayWidth(lines[0] ?? '')).toBeGreaterThanOrEqual(columns - 3);
  },
);

test('a wide terminal shows the whole name', async () => {
  for (const [at, line] of (await shown(200)).entries()) expect(line).toContain(`：${names[at]}.xlsx`);
});

test('a terminal that does not say how wide it is has 80 columns', async () => {
  for (const line of await shown(null)) expect(displayWidth(line)).toBeLessThan(80);
});

test('no progress is shown where nobody looks', async () => {
  const { err } = await runBuilt(program, ['rows', join(folder, '收件箱'), '--as-of', '2024-07-15']);
  expect(err).not.toContain('正在读');
  expect(err).not.toContain('\x1b');
});
