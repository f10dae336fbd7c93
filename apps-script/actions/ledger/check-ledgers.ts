import { countLevels } from '../../../core/finding/count-levels';
import { withoutOwnNotes } from '../../../core/merge/master/own-notes';
import { readBook } from '../../read/read-book';
import { gidsOf } from '../../read/sheet-ids';
import { runAction } from '../../run/run-action';
import { whereTaken } from '../../undo/recorded';
import { noteFindings } from '../../write/finding-notes';
import { findingsPlan } from '../../write/findings-plan';
import { makeSheet } from '../../write/made-sheets';
import { tellingColumns } from '../../write/still-there';

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
      let noted = 0;
      const bare: string[] = [];
      for (const reading of new Set(ledgers.map((ledger) => ledger.reading))) {
        const own = ledgers.filter((ledger) => ledger.reading === reading);
        const telling = own.flatMap(({ parsed }) => tellingColumns(parsed, ['problem']));
        const note = (): void => {
          noted += noteFindings(reading, findings, telling);
        };
        // On a protected ledger nobody else may write notes; the list is for them too.
        if (!whereTaken(note)) bare.push(`“${reading.grid.sheet}”`);
      }
      const made = makeSheet(book, findingsPlan(findings), gidsOf(readings));
      const { errors, warnings, notes } = countLevels(findings);
      const without = bare.length === 0 ? '' : `；${bare.join('、')}写不进批注（可能受保护），请照清单改`;
      return `必须改${errors}处，请核对${warnings}处，提示${notes}处；已列入“${made.getName()}”，并在${noted}个单元格上加了批注${without}`;
    },
    { label: '体检' },
  );
}
