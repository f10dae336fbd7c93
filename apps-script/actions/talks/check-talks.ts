import { messagesIn } from '../../../core/i18n/messages';
import { readOpinions } from '../../../core/opinion/register/read-opinions';
import { ledgerYear } from '../../../core/rectification/items/ledger-year';
import { coverageSheet, missingSheet } from '../../../core/talk-plan/sheets/coverage-sheet';
import { matrixSheet } from '../../../core/talk-plan/sheets/matrix-sheet';
import { talkFindings } from '../../../core/talk-plan/talks/talk-findings';
import { fedBackOpinions } from '../../../core/trace/fed-back';
import { doubtsOf } from '../../doubts';
import { gidsOf } from '../../read/sheet-ids';
import { planBookOf, readTalkBook, requirePlan } from '../../read/talk-book';
import { runAction } from '../../run/run-action';
import { findingsPlan } from '../../write/findings-plan';
import { makeNamed } from '../../write/made-sheets';

/** The sheet that holds what is wrong in roster and plan, cell by cell. */
const doubtsName = '谈话疑点';

/** Menu 谈心谈话 ▸ 检查覆盖: which required talks are held, to come, missing; what is wrong in the plan's rows. The plan is only read. */
export function checkTalks(): void {
  runAction(
    (book) => {
      const talks = readTalkBook(book);
      requirePlan(talks);
      const { records, today } = talks;
      const { finder, absences, judged } = records;
      const opinions = talks.tables.registers.flatMap(({ parsed, grid }) => {
        const year = ledgerYear({ today, named: null, set: null }, parsed.frame.asOf);
        return readOpinions(parsed, grid, { today, year }).opinions;
      });
      const findings = [
        ...talks.findings,
        ...talkFindings(judged, { finder, today, absences }),
        ...fedBackOpinions(opinions, records.talks).findings,
      ];
      const plan = planBookOf(talks);
      const matrix = matrixSheet(plan);
      const sheets = [
        coverageSheet(plan),
        missingSheet(plan, true),
        ...(matrix === null ? [] : [matrix]),
        ...(findings.length > 0 || talks.made.includes(doubtsName)
          ? [findingsPlan(findings, { name: doubtsName, entry: '检查覆盖' })]
          : []),
      ];
      const gidOf = gidsOf(talks.readings);
      const names = sheets.map((sheet) => `“${makeNamed(book, sheet, gidOf).name}”`);
      const { command, missingLine } = messagesIn('zh').talk;
      const { total, byDuty } = plan.coverage;
      const must = byDuty.get('must') ?? total;
      const doubts = doubtsOf(findings).length;
      return `${command.covered(must)}；连同原则上应谈的，${missingLine({ count: total.missing + total.notCounted, exempt: total.exempt })}${doubts === 0 ? '' : `；${doubts}处疑点`}；已列入${names.join('')}`;
    },
    { label: '检查覆盖' },
  );
}
