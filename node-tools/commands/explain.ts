import type { Command } from '../command';
import { exitCodes } from '../exit-code';
import { deadlineTopic } from '../explain/deadline-topic';
import type { Topic } from '../explain/explained';
import { headerTopic } from '../explain/header-topic';
import { ruleTopic } from '../explain/rule-topic';
import { statusTopic } from '../explain/status-topic';
import { UsageError } from '../options/usage-error';

const topics: readonly Topic[] = [deadlineTopic, statusTopic, headerTopic, ruleTopic];

/** Lines of standard input; the two characters `\n` in a line mean a line break inside the cell. */
function inputLines(input: string): string[] {
  const lines = input.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** `taizhang explain`: why a deadline, a status, a header or a rule is read as it is. */
export const explain: Command = {
  name: 'explain',
  aliases: ['解释'],
  summary: {
    zh: '说明一段时限、状态、表头文字为什么这样理解，或一条规则的依据',
    en: 'say why a text, status, header or rule id is read as it is',
  },
  usage: { zh: '<deadline|status|header|rule> [文字...]', en: '<deadline|status|header|rule> [TEXT...]' },
  details: {
    zh: '后面不写文字时，从标准输入一行读一条（行里的 \\n 表示单元格内换行）。\n加 --json 时按原来的顺序，一行输入对应一行 JSON。',
    en: 'Without texts it reads standard input, one text a line (\\n in a line means a line break inside the cell).\nWith --json it prints one JSON object a line, in order.',
  },
  options: ['as-of', 'year', 'table'],
  texts: true,
  examples: [
    { line: 'taizhang explain deadline 6月底前 --as-of 2024-03-15', says: { zh: '“6月底前”到底是哪一天', en: 'which day “6月底前” is' } },
    { line: 'taizhang explain status 已整改，长期坚持', says: { zh: '这个状态算不算完成', en: 'whether this status counts as done' } },
    {
      line: 'taizhang explain header 拟完成时间 --table rectification',
      says: { zh: '这个表头是哪一列', en: 'which column this header is' },
    },
    { line: 'taizhang explain rule R094', says: { zh: '这一条要求的依据', en: 'what stands behind this requirement' } },
  ],
  async run(call) {
    const { io, json, messages, positionals } = call;
    const [word = '', ...given] = positionals;
    const topic = topics.find(({ name, aliases }) => name === word || aliases.includes(word));
    if (topic === undefined) throw new UsageError(messages.usage.explainNeeds());
    if (given.length === 0 && io.inIsTerminal?.() === true) io.err(messages.explain.typeLines());
    const texts = given.length > 0 ? given : inputLines(await io.readInput());
    for (const text of texts) {
      const { json: object, lines } = topic.explain(text.replaceAll('\\n', '\n'), call);
      if (json) io.out(JSON.stringify(object));
      else for (const line of lines) io.out(line);
    }
    return exitCodes.clean;
  },
};
