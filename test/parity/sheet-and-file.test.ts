import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileRules } from '../../core/finding/file-rules';
import type { Finding } from '../../core/finding/finding';
import { renderFinding } from '../../core/finding/render';
import type { RectificationItem } from '../../core/rectification/item';
import { readLedgerFile } from '../../node-tools/intake/ledger-file';
import { runModule } from '../support/addon-module';
import { inbox } from '../support/sample';
import { uploaded } from '../support/uploaded';

interface Read {
  readonly items: readonly RectificationItem[];
  readonly findings: readonly Finding[];
}

const files = readdirSync(inbox).filter((file) => file.endsWith('.xlsx') && !file.startsWith('~$'));
const read = files.map((file) => ({
  file,
  ...readLedgerFile({ path: join(inbox, file), label: file }, { today: '2024-07-15', year: null, judge: true }),
}));
const ledgers = read.filter(({ kind }) => kind === 'read').map(({ file }) => file);

/** What the add-on reads of a file once it stands in Sheets, as plain data. */
async function inSheets(file: string): Promise<Read> {
  const { result } = runModule(
    'apps-script/read-book.ts',
    `(function (read) {
      return {
        items: read.ledgers.flatMap(function (ledger) { return ledger.items; }),
        findings: read.findings.concat(read.ledgers.flatMap(function (ledger) { return ledger.findings; })),
      };
    })(Part.readBook(SpreadsheetApp.getActive()))`,
    { title: file, sheets: await uploaded(join(inbox, file)) },
  );
  return result as Read; // the very shape of the expression
}

/** What is known of the file's package alone, and which rows are hidden, does not reach Sheets. */
const ofPackage = new Set<string>(Object.keys(fileRules));
const plain = (items: readonly RectificationItem[]): unknown => JSON.parse(JSON.stringify(items.map(({ hidden: _, ...item }) => item)));
const said = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ code }) => !ofPackage.has(code)).map((finding) => renderFinding(finding, 'zh'));

test('the sample has ledgers enough to speak of', () => {
  expect(ledgers.length).toBeGreaterThan(12);
});

test.each(ledgers)('%s: the same rows and the same findings in Sheets as in the file', async (file) => {
  const ofFile = read.find((one) => one.file === file);
  if (ofFile?.kind !== 'read') throw new Error('not read');
  const sheets = await inSheets(file);
  expect(plain(sheets.items)).toEqual(plain(ofFile.sheets.flatMap(({ items }) => items)));
  expect(said(sheets.findings)).toEqual(said(ofFile.findings));
});
