import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../../../bench/measure/run-process';

const folder = mkdtempSync(join(tmpdir(), 'taizhang-bench-'));
const files = { stdoutFile: join(folder, 'stdout'), stderrFile: join(folder, 'stderr') };

test('a process is charged with its own memory and not with that of the process that starts it', async () => {
  const ballast = Buffer.alloc(300 * 1024 * 1024, 1);
  const small = await runNode(['-e', 'console.log("done")'], files);
  expect(ballast.length).toBeGreaterThan(small.peakMiB * 1024 * 1024);
  expect(small).toMatchObject({ exitCode: 0, firstByteSeconds: null });
  expect(readFileSync(files.stdoutFile, 'utf8')).toBe('done\n');
});

test('memory that a process touches is seen, even when it is given back before the end', async () => {
  const cost = await runNode(['-e', 'Buffer.alloc(200 * 1024 * 1024, 1)'], files);
  expect(cost.peakMiB).toBeGreaterThan(200);
});

test('the first byte comes before the end, and a failing exit code is kept', async () => {
  const cost = await runNode(['-e', 'process.stdout.write("x"); setTimeout(() => process.exit(3), 50)'], { ...files, timeFirstByte: true });
  expect(cost.exitCode).toBe(3);
  expect(cost.firstByteSeconds).toBeLessThan(cost.wallSeconds);
});

const onLinux = process.platform === 'linux' ? test : () => undefined;
onLinux('a program that starts another process is found out', async () => {
  const script = 'require("node:child_process").spawnSync(process.execPath, ["-e", "setTimeout(() => {}, 300)"])';
  const cost = await runNode(['-e', script], { ...files, watchChildren: true });
  expect(cost.processes).toBe(2);
});
