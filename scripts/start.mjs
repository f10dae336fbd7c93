/** `npm start`: the main job on the sample inbox, and where to look. Exit code 3 is expected: the inbox holds three broken files on purpose. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';

const inbox = 'templates/sample/收件箱';
const out = 'out/总台账.xlsx';
try {
  rmSync(out, { force: true });
  mkdirSync('out', { recursive: true });
} catch ({ code }) {
  console.error(`${out} 换不掉（${code}）：多半正在 WPS 或 Excel 里打开着，请关闭它，再运行一次 npm start。`);
  console.error(`${out} cannot be replaced (${code}): it is probably open in WPS or Excel; close it and run npm start again.`);
  process.exit(1);
}

const words = ['merge', inbox, '--units', 'templates/sample/单位名单.xlsx', '--as-of', '2024-07-15', '-o', out];
console.log(`$ taizhang ${words.join(' ')}\n`);
const { status } = spawnSync(process.execPath, ['dist/taizhang.cjs', ...words], { stdio: 'inherit' });

if (status !== 3) {
  console.error(`\n示例没有按预期结束（结束代码 ${status}，应为 3：收件箱里特意放了读不了的文件）。`);
  process.exit(1);
}
console.log(`
接下来可以看：
  1. 用 WPS 或 Excel 打开 ${out}：总台账、各单位情况、疑点清单、汇总。
  2. 换成自己的文件夹：node dist/taizhang.cjs 合并 收件箱-7月 -o 7月总台账.xlsx
  3. 全部命令：node dist/taizhang.cjs --help，图文说明见 docs/guide.zh-CN.md
Next: open ${out}; docs/guide.md tells the rest in English.`);
