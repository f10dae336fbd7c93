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
  expect(await explained(['status'], ['阴天'])).toMatchObject([{ text: '阴天', status: null }]);
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

test('a status is answered with what it is read as and whether it counts as done, closed out, overdue', async () => {
  const answer = async (text: string): Promise<readonly string[]> => (await taizhang(['解释', '状态', text])).out;
  expect(await answer('取得阶段性成效')).toEqual(['“取得阶段性成效” → 读作“取得阶段性成效”', '  不算完成；不算销号；过了时限算逾期']);
  expect(await answer('已整改，长期坚持')).toEqual([
    '“已整改，长期坚持” → 读作“已完成并长期坚持”',
    '  算完成；不算销号；过了时限也不算逾期',
  ]);
  expect((await answer('已销号'))[1]).toBe('  算完成；算销号；过了时限也不算逾期');
  expect((await answer('申请销号'))[1]).toContain('待验收（已到期）');
  expect((await answer('取消'))[1]).toContain('也不在完成率的总数里');
  expect((await answer('阴天'))[0]).toContain('认不出是什么状态，不猜');
  expect(await explained(['status'], ['长期坚持'])).toEqual([
    { text: '长期坚持', status: 'ongoing', countsAs: { done: false, closed: false, cancelled: false, pastDue: 'never' } },
  ]);
});

test('a rule says what it points out and what to write, in the reader’s language, to programs too', async () => {
  const { out } = await taizhang(['解释', '规则', 'missing-deadline']);
  expect(out[0]).toContain('必须改');
  expect(out[1]).toBe('  指出：完成时限空着');
  expect(out[2]).toMatch(/^ {2}怎么写：请写2024-06-30/u);
  expect(await explained(['rule', '--lang', 'en'], ['missing-deadline'])).toMatchObject([
    {
      by: 'id',
      rules: [{ code: 'missing-deadline', level: 'error', reason: expect.any(String), fix: expect.stringContaining('2024-06-30') }],
    },
  ]);
});

test('who does not know the code finds the rule by words of its sentence', async () => {
  const { out, code } = await taizhang(['解释', '规则', '缺责任人']);
  expect(code).toBe(0);
  expect(out[0]).toContain('按字面找到');
  expect(out.slice(1)).toContainEqual(expect.stringMatching(/^ {2}missing-owner（必须改）责任人/u));
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

test.each(['问题整改台账', '整改台账', 'Rectification ledger'])('--table takes what a table is called: %s', async (name) => {
  const { out, code } = await taizhang(['explain', 'header', '拟完成时间', '--table', name]);
  expect([code, out]).toEqual([0, ['“拟完成时间” → 《问题整改台账》的“完成时限”（deadline）']]);
});

test('choices are said with what they are called', async () => {
  expect((await taizhang(['explain', 'header', 'x', '--table', '瞎写'])).err[0]).toContain('roster（花名册）');
  expect((await taizhang(['plan', 'a.xlsx', '--pack', '瞎写'])).err[0]).toContain('annual-meeting（');
});
