import { type InboxFile, inbox } from './inbox';
import { resolvedRows } from './placed-rows';
import { sampleUnits } from './unit-list';

function itemCount(entry: InboxFile): string {
  if (entry.fate !== 'read' && entry.fate !== 'same as another') return '—';
  const rows = entry.ledger.sheets.map((sheet) => (sheet.kind === 'ledger' && sheet.role === 'read' ? resolvedRows(sheet).length : 0));
  return String(rows.reduce((sum, count) => sum + count, 0));
}

/** The sample's README: one line a file, saying what is special about it. */
export function sampleReadme(): string {
  const reported = new Set(inbox.filter(({ fate }) => fate === 'read').map(({ unit }) => unit));
  const missing = sampleUnits.filter(({ name }) => !reported.has(name)).map(({ name }) => name);
  return `# 示例：青禾县的收件箱

这里是一个虚构的县“青禾县”在2024年度专题民主生活会之后收到的整改台账，供试用和测试。县名、单位、人名、电话和事情都是编的，与任何同名地方、单位和个人无关。
请把“今天”当作2024年7月15日来看（命令里写 \`--as-of 2024-07-15\`）。

- \`收件箱/\`：各单位用电子邮件报来的${inbox.length}个文件，有好有坏，各有各的样子，见下表。
- \`单位名单.xlsx\`：应报的${sampleUnits.length}个单位，按官方排序，带简称和曾用名。其中${missing.length}个单位没有可用的台账：${missing.join('、')}。

| 文件 | 单位 | 事项数 | 特别之处 |
|---|---|---|---|
${inbox.map((entry) => `| ${entry.file} | ${entry.unit} | ${itemCount(entry)} | ${entry.shows} |`).join('\n')}

本文件夹由 \`scripts/make-sample.ts\` 生成，请不要手工改动：改了脚本再运行 \`npx tsx scripts/make-sample.ts\`，每次生成的内容一个字节不差。
`;
}
