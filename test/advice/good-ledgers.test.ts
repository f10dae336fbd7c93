import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bookDrawn } from '../support/drawn-book';
import { taizhang } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary-folder';
import { goodLedgers } from './cases/good-ledgers';

const folder = temporaryFolder();

/** What is asked of each; a code more is a question put to a clerk who did nothing wrong. */
const asked: Readonly<Record<string, readonly string[]>> = {
  教育局: ['progress-without-status'],
  // 6月底执行进度52.3% behind 已整改完成: half done, or a figure of the budget?
  财政局: ['header-joined', 'progress-without-status', 'progress-claims-done'],
  住建局: ['header-assumed'],
  城关镇: ['progress-without-status'],
  卫健局: ['slogan-measure'],
  组织部: ['column-missing'],
  水利局: ['progress-without-status'],
  审批局: ['header-assumed'],
  柳林镇: ['progress-without-status'],
};

test.each(Object.entries(goodLedgers))(
  '[F34] %s: a careful ledger is asked only what nobody but the office can know',
  async (name, grid) => {
    const file = join(folder, `${name}.xlsx`);
    writeFileSync(file, bookDrawn([grid]));
    const { err } = await taizhang(['check', file]);
    const codes = err.filter((line) => !line.includes('提示：')).map((line) => /\[([a-z-]+)\]/u.exec(line)?.[1]);
    expect(codes).toEqual(asked[name] ?? []);
  },
);

test('[F34] what is merely remarked on a careful ledger is no more than a handful of lines', async () => {
  const { err } = await taizhang(['check', folder]);
  expect(err.filter((line) => line.includes('提示：')).length).toBeLessThanOrEqual(3 * Object.keys(goodLedgers).length);
});
