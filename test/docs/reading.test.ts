import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDeadlineText } from '../../core/rectification/deadline/read-deadline';
import { readStatus } from '../../core/rectification/status/read-status';
import { rectificationTable } from '../../core/rectification/table';
import { assumeHeader } from '../../core/table/header/match';

const page = readFileSync(join(__dirname, '../../docs/reading.md'), 'utf8');

/** The rows of the table under a heading: what is written, one by one, and what it is read as. */
function rowsUnder(heading: string): readonly { readonly texts: readonly string[]; readonly readAs: string }[] {
  const part = page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = part.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| written'));
  return rows.map((line) => {
    const [, written = '', readAs = ''] = line.split('|');
    return { texts: written.split(', ').map((text) => text.trim().replace('\\n', '\n')), readAs: readAs.trim() };
  });
}

test('every header of the page is read as the page says', () => {
  const fieldOf = new Map(Object.entries(rectificationTable.columns).map(([field, { zh }]) => [zh, field]));
  const rows = rowsUnder('Headers');
  expect(rows.length).toBeGreaterThan(5);
  for (const { texts, readAs } of rows)
    for (const text of texts)
      expect([text, assumeHeader(rectificationTable, text)]).toEqual([text, fieldOf.get(readAs.split(/[ ;]/)[0] ?? '') ?? null]);
});

test('every status of the page is read as the page says', () => {
  const idOf: Readonly<Record<string, string | null>> = {
    done: 'done',
    'done, kept up': 'done_sustained',
    'basically done': 'basically_done',
    'under way': 'in_progress',
    'not begun': 'not_started',
    'awaiting acceptance': 'pending_acceptance',
    closed: 'closed',
    'sent back': 'rework',
    cancelled: 'cancelled',
    'what the header asks（是否完成、是否销号）': null,
    unknown: null,
  };
  const rows = rowsUnder('Statuses');
  expect(rows.length).toBe(Object.keys(idOf).length);
  for (const { texts, readAs } of rows)
    for (const text of texts) expect([text, readStatus(text)]).toEqual([text, idOf[readAs.split(/[;:]/)[0] ?? '']]);
});

test('deadlines that the page gives no day have none, those it reads with a warning are not certain', () => {
  const rows = rowsUnder('Deadlines');
  expect(rows.length).toBeGreaterThan(8);
  for (const { texts, readAs } of rows) {
    for (const text of texts) {
      const reading = readDeadlineText(text, { today: '2024-03-15', year: 2024 });
      if (readAs.startsWith('no day')) expect([text, reading?.due]).toEqual([text, null]);
      if (readAs.includes('with a warning') && reading?.due) expect([text, (reading.notes.length ?? 0) > 0]).toEqual([text, true]);
    }
  }
});
