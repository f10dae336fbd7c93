import { withoutOwnNotes } from '../../core/merge/master/own-notes';
import { readBook } from '../read/read-book';
import { runAction } from '../run/run-action';
import { noteFindings } from '../write/finding-notes';
import { countLevels, findingsPlan } from '../write/findings-plan';
import { makeSheet } from '../write/made-sheets';
import { tellingColumns } from '../write/still-there';

/** Menu 整改台账 ▸ 体检: every finding in the sheet 疑点清单 with a link to its cell, and as a note at the cell. Nothing is mended for anybody. */
export function checkLedgers(): void {
  runAction(
    (book) => {
      const { ledgers, readings, findings: ofFile } = readBook(book);
      const found = [...ofFile, ...ledgers.flatMap((ledger) => ledger.findings)];
      const findings = withoutOwnNotes(
        found,
        ledgers.map(({ parsed }) => parsed),
      );
      const gids = new Map<string, number>();
      const gidOf = (name: string): number => {
        const known = gids.get(name) ?? readings.find(({ grid }) => grid.sheet === name)?.sheet.getSheetId() ?? 0;
        gids.set(name, known);
        return known;
      };
      // Notes first: where the ledger is protected nothing is written at all.
      let noted = 0;
      for (const reading of new Set(ledgers.map((ledger) => ledger.reading))) {
        const own = ledgers.filter((ledger) => ledger.reading === reading);
        noted += noteFindings(
          reading,
          findings,
          own.flatMap(({ parsed }) => tellingColumns(parsed, ['problem'])),
        );
      }
      const made = makeSheet(book, findingsPlan(findings), gidOf);
      const { error, warning, note } = countLevels(findings);
      return `必须改${error}处，请核对${warning}处，提示${note}处；已列入“${made.getName()}”，并在${noted}个单元格上加了批注`;
    },
    { label: '体检' },
  );
}
