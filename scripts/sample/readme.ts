import { type InboxFile, inbox } from './inbox';
import { opinionCount } from './opinions';
import { resolvedRows } from './placed-rows';
import { sampleRoster } from './roster';
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
- \`花名册.xlsx\`：其中3个单位的${sampleRoster.length}人，排谈心谈话用：有同名的人、少数民族姓名、年老体弱和外出的党员，单位写的是简称。
- \`谈话计划.xlsx\`：按花名册排出的谈话计划，2024年6月3日至14日；前两天的已经谈了，有没谈透的，也有打电话谈的。\`请假.csv\`是后来才知道的请假。
- \`征求意见台账.xlsx\`：县教育局征求到的${opinionCount}条意见，有说得差不多的、说出自己身份的、涉及人不在花名册里的；“关联问题”写的是\`收件箱/县教育局整改台账最终版.xlsx\`的序号。\`意见人名单.xlsx\`单独存放，只用来检查反馈单。
- \`去年整改台账.xlsx\`：县教育局2023年度的台账，表头、说法都与今年不同。
- \`会前材料.xlsx\`：县审批局、城关镇、县教育局的学习记录、材料审核、会议记录、关口签字：有齐全的，有改过没有重审的，有到会不够的。和花名册、单位名单、谈话计划、征求意见台账一起给\`taizhang 关口\`。
- \`满意度测评.xlsx\`：5次测评：正好70%的、补课后第二轮达标的、收回多于发出的、没有有效票的。

| 文件 | 单位 | 事项数 | 特别之处 |
|---|---|---|---|
${inbox.map((entry) => `| ${entry.file} | ${entry.unit} | ${itemCount(entry)} | ${entry.shows} |`).join('\n')}

本文件夹由 \`scripts/make-sample.ts\` 生成，请不要手工改动：改了脚本再运行 \`npx tsx scripts/make-sample.ts\`，每次生成的内容一个字节不差。
`;
}
