import { journalPart, type Layer, readJournal, writeJournal } from '../../../../../node-tools/xlsx/patch/undo/journal';
import { draftOf } from '../../../../fixtures/xlsx-patch/draft-of';
import { plainLedger } from '../../../../fixtures/xlsx-patch/ledger-parts';

const layer: Layer = {
  patch: {
    tag: 'overdue',
    language: 'zh',
    sheets: [{ sheet: '整改<台>账', notes: [{ row: 3, column: 5, text: '“逾期”& \uFFFE 12 天\n' }] }],
  },
  edits: [
    { part: 'xl/a.xml', before: { size: 3, crc: 7 }, after: { size: 4, crc: 8 }, splices: [1, 2, '<x>'] },
    { part: 'xl/b.xml', before: null, after: { size: 1, crc: 1 }, splices: [] },
  ],
};

test('layers come back as they were written, and the same layers give the same bytes', () => {
  const draft = draftOf(plainLedger());
  writeJournal(draft, [layer]);
  const first = draft.read(journalPart).toString();
  expect(readJournal(draft)).toEqual([layer]);
  writeJournal(draft, [layer]);
  expect(draft.read(journalPart).toString()).toBe(first);
  writeJournal(draft, []);
  expect(draft.has(journalPart)).toBe(false);
});

test.each([1, 3])('a journal of version %d is taken for none', (version) => {
  const draft = draftOf(plainLedger());
  writeJournal(draft, [layer]);
  const text = draft.read(journalPart).toString();
  const other = text.replace('"version":2', `"version":${version}`);
  expect(other).not.toBe(text);
  expect(readJournal(draftOf(plainLedger({ [journalPart]: other })))).toBeNull();
});

test.each([
  '',
  '<journal/>',
  '<journal>[]</journal>',
  '<journal>{"version":2,"layers":[]}</journal>',
  '<journal>{"version":2,"layers":[{"patch":{"tag":"__proto__","language":"zh","sheets":[]},"edits":[]}]}</journal>',
  '<journal>{"version":2,"layers":[{"patch":{"tag":"overdue","language":"zh","sheets":[{"sheet":"a","notes":[{"row":-1,"column":1,"text":"x"}]}]},"edits":[]}]}</journal>',
  '<journal>{"version":2,"layers":[{"patch":{"tag":"overdue","language":"zh","sheets":[]},"edits":[{"part":"a","before":{},"after":{"size":1,"crc":1},"splices":[]}]}]}</journal>',
  '<journal>{"version":2,"layers":[{"patch":{"tag":"overdue","language":"zh","sheets":[]},"edits":[{"part":"a","before":null,"after":{"size":1,"crc":1},"splices":[null]}]}]}</journal>',
])('“%s” is no journal of ours', (text) => {
  expect(readJournal(draftOf(plainLedger({ [journalPart]: text })))).toBeNull();
});
