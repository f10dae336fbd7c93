import { commands } from '../../../node-tools/commands/every-command';
import { taizhang } from '../../support/run-cli';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder();
const sample = (name: string): string => `templates/sample/${name}`;
const ledger = sample('收件箱/审批局整改台账.xlsx');
const register = sample('征求意见台账.xlsx');
const roster = sample('花名册.xlsx');

/** The words of a call that has something to say, for every command whose result is one document; those of the others are lines. */
const calls: Readonly<Record<string, readonly string[] | 'lines'>> = {
  init: ['-o', `${folder}/空白.xlsx`],
  check: [ledger],
  merge: [ledger],
  overdue: [ledger],
  summary: [ledger],
  satisfaction: [sample('满意度测评.xlsx')],
  opinions: [register],
  feedback: [register, '--roster', roster],
  trace: [ledger, register],
  carry: [sample('去年整改台账.xlsx'), ledger],
  plan: [roster, '--from', '2024-06-03'],
  'plan check': [sample('谈话计划.xlsx'), roster],
  'plan replan': [sample('谈话计划.xlsx'), roster, '--away', sample('请假.csv'), '-n'],
  gates: [sample('会前材料.xlsx'), '--log', `${folder}/日志.jsonl`],
  log: [`${folder}/日志.jsonl`],
  'log verify': [`${folder}/日志.jsonl`],
  rows: 'lines',
  explain: 'lines',
};

const all = commands.flatMap((command) => [command, ...(command.parts ?? [])]);

test('every command is here', () => {
  expect(Object.keys(calls).sort()).toEqual(all.map(({ name }) => name).sort());
});

test('--json is one document that says its form, its command and its day, whatever is found; findings on the other stream are sentences', async () => {
  for (const { name, options } of all) {
    const words = calls[name];
    if (words === undefined || words === 'lines') continue;
    const day = options.includes('as-of') ? ['--as-of', '2024-07-15'] : [];
    const { out, err, code } = await taizhang([...name.split(' '), ...words, ...day, '--json']);
    const document = JSON.parse(out.join('\n')) as Readonly<Record<string, unknown>>;
    expect({ name, lines: out.length, code: code < 2 }).toEqual({ name, lines: 1, code: true });
    expect(Object.keys(document).slice(0, 2)).toEqual(['schema', 'command']);
    expect([document.schema, document.command]).toEqual([1, name]);
    expect({ name, asOf: document.asOf }).toEqual({ name, asOf: day[1] });
    expect(err.filter((line) => /^[[{]/u.test(line))).toEqual([]);
  }
}, 120_000);
