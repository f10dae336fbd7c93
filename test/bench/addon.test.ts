import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { budget, callsPage, type Measured, measure } from '../../bench/addon/calls-page';
import { entryCaptions } from '../support/menu-captions';

let measured: readonly Measured[] = [];
beforeAll(() => {
  measured = measure();
}, 300_000);

test('every entry of the menu is counted', () => {
  const counted = new Set(measured.map(({ scenario }) => scenario.handler));
  expect([...entryCaptions().keys()].filter((handler) => !counted.has(handler))).toEqual([]);
});

test('the calls on every sheet are the same at 10 and at 5,000 rows', () => {
  const sheets = (of: 'few' | 'many') =>
    measured.map(({ scenario: { handler, when }, ...counts }) => [handler, when.zh, counts[of].sheets]);
  expect(sheets('many')).toEqual(sheets('few'));
});

test('no sheet takes more calls than its budget', () => {
  const over = measured.flatMap(({ scenario: { handler, when }, many: { sheets, grown } }) =>
    Object.entries(sheets).flatMap(([name, calls]) =>
      calls > (grown.includes(name) ? budget.grown : budget.standing) ? [`${handler}, ${when.en}: ${name} ${calls}`] : [],
    ),
  );
  expect(over).toEqual([]);
});

test('docs/addon-calls.md says what is counted now (else: npm run bench:addon)', () => {
  const page = readFileSync(join(__dirname, '../../docs/addon-calls.md'), 'utf8');
  expect(page).toBe(callsPage(measured));
});
