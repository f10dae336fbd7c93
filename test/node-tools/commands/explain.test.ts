import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { taizhang } from '../../support/run-cli';

const fixtures = join(__dirname, '../../fixtures/domain');

function table(name: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(join(fixtures, name), 'utf8').trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, at) => [names[at] ?? '', cell])));
}

async function explained(argv: readonly string[], texts: readonly string[]): Promise<Record<string, unknown>[]> {
  const { out, code } = await taizhang(['explain', ...argv, '--json'], { input: texts.map((text) => `${text}\n`).join('') });
  expect(code).toBe(0);
  return out.map((line) => JSON.parse(line) as Record<string, unknown>);
}

function camel(field: string): string {
  return field.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

test('every deadline of the collection is read as its label says, one JSON object a line, in order', async () => {
  const rows = table('deadlines.tsv');
  const answers = await explained(
    ['deadline', '--as-of', '2024-03-15', '--year', '2024'],
    rows.map(({ text = '' }) => text),
  );
  expect(answers.map(({ due, kind }) => ({ due, kind }))).toEqual(rows.map(({ due, kind }) => ({ due: due === '' ? null : due, kind })));
  expect(answers.map(({ text }) => text)).toEqual(rows.map(({ text = '' }) => text.replaceAll('\\n', '\n')));
});

test('every status of the collection is read as its label says', async () => {
  const rows = table('statuses.tsv');
  const answers = await explained(
    ['status'],
    rows.map(({ text = '' }) => text),
  );
  expect(answers.map(({ status }) => status)).toEqual(rows.map(({ status }) => status));
});

test.each(['rectification', 'talk', 'opinion', 'satisfaction', 'roster'])(
  'every header of the %s table is read as its label says',
  async (id) => {
    const rows = table('headers.tsv').filter((row) => row.table === id);
    expect(rows.length).toBeGreaterThan(10);
    const answers = await explained(
      ['header', '--table', id],
      rows.map(({ text = '' }) => text),
    );
    expect(answers.map(({ field }) => field)).toEqual(rows.map(({ field = '' }) => camel(field)));
  },
);

test('a text nobody can read gets null, never a guess, and the exit code stays 0', async () => {
  expect(await explained(['status'], ['阴天'])).toEqual([{ text: '阴天', status: null }]);
  expect(await explained(['header', '--table', 'rectification'], ['天气'])).toEqual([{ text: '天气', field: null }]);
  expect(await explained(['deadline'], ['尽快'])).toMatchObject([{ text: '尽快', due: null }]);
});

test('a header that other columns would decide is answered as if it stood alone, and says so', async () => {
  expect(await explained(['header', '--table', 'rectification'], ['完成时间', '责任单位及责任人', '整改时限'])).toEqual([
    { text: '完成时间', field: 'deadline', assumed: true },
    { text: '责任单位及责任人', field: 'respUnit', assumed: true },
    { text: '整改时限', field: 'deadline' },
  ]);
  const { out } = await taizhang(['explain', 'header', '完成时间', '--table', 'rectification']);
  expect(out[0]).toBe('“完成时间” → 《问题整改台账》的“完成时限”（deadline）；有不止一种含义，读表时看别的列再定，并列为疑点');
});

test('a blank line is answered too, so that answers stay in step with questions', async () => {
  expect(await explained(['deadline'], ['6月底', '', '年底'])).toHaveLength(3);
});

test('for a person the answer is a sentence, with the words of the note', async () => {
  const { out } = await taizhang(['解释', '时限', '10月1日前', '--as-of', '2024-03-15']);
  expect(out[0]).toBe('“10月1日前” → 2024-10-01（限期整改）');
  expect(out.join('\n')).toContain('前一天');
});

test('[R094] a rule is explained by its requirement with the sentence it rests on', async () => {
  const { out, code } = await taizhang(['explain', 'rule', 'R094']);
  expect(code).toBe(0);
  expect(out.join('\n')).toContain('列出整改清单，明确整改时限');
});

test('an unknown topic, table or rule is answered with what there is, exit code 2', async () => {
  expect(await taizhang(['explain', 'weather', '晴'])).toMatchObject({
    code: 2,
    err: [expect.stringContaining('deadline'), expect.any(String)],
  });
  expect(await taizhang(['explain', 'header', '天气', '--table', 'no'])).toMatchObject({
    code: 2,
    err: [expect.stringContaining('rectification'), expect.any(String)],
  });
  expect(await taizhang(['explain', 'rule', 'R999'])).toMatchObject({
    code: 2,
    err: [expect.stringContaining('R999'), expect.any(String)],
  });
});
