import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../node-tools/commands/every-command';

const root = join(__dirname, '../..');
const read = (page: string): string => readFileSync(join(root, page), 'utf8');
const guides = ['docs/guide.zh-CN.md', 'docs/guide.md'];

test.each(guides)('the opening table of %s names every command', (page) => {
  const table = read(page)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(0, 20)
    .join('\n');
  for (const { name } of commands) expect(table).toContain(`\`${name}\``);
});

test('in examples to be typed, lists are parted by a sign that no command window takes apart', () => {
  const typed = [
    ...guides.flatMap((page) => read(page).match(/^\$ taizhang .*$/gmu) ?? []),
    ...commands.flatMap(({ examples }) => examples.map(({ line }) => line)),
  ];
  expect(typed.filter((line) => line.includes(','))).toEqual([]);
});

test('the Chinese guide calls a finding 疑点; 提示 is the mildest of the three grades', () => {
  const lines = read('docs/guide.zh-CN.md')
    .split('\n')
    .filter((line) => line.includes('提示'));
  // What is left: the grade itself, the command prompt of Windows, and the notes of a blank sheet.
  expect(lines.filter((line) => !/\| 提示 \||命令提示符|填写提示/u.test(line))).toEqual([]);
});
