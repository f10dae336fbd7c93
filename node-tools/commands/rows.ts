import { needsAttention } from '../../core/finding/registry';
import { unitResolver } from '../../core/roster/unit-resolver';
import { once } from '../../core/table/once';
import type { Command } from '../command';
import { readInput } from '../intake/ledger-file';
import { readUnitListFile } from '../intake/lists/unit-list-file';
import { readTableBytes } from '../intake/table-file';
import { exitCodeOf, intakeOf, walkFiles } from '../intake/walk-ledgers';
import { findingPrinter } from '../print/print-findings';

/** `taizhang rows`: what was read, one JSON object a line. */
export const rows: Command = {
  name: 'rows',
  aliases: ['读出'],
  summary: { zh: '读到了什么：每行数据一个 JSON 对象', en: 'what was read: one JSON object a data row' },
  usage: { zh: '<台账.xlsx 或文件夹>...', en: '<ledger.xlsx or folder>...' },
  details: {
    zh: '逐行给出文件、工作表、表里的行号、哪张表、各列原文，以及时限和状态的理解；整改台账之外，谈心谈话、征求意见、满意度、花名册也认得。\n整改台账各行的 unit 与汇总、合并算在哪个单位一致：科室一栏写的是本单位的内设机构，不当作单位；给了 --units 就用名单上的名称。合计、签字、小标题等不是数据的行不在其中。疑点写在标准错误里。',
    en: 'Gives file, sheet, the sheet’s own row number, the table, the texts as they stand, and how deadline and status are understood;\nbesides rectification ledgers it knows talk plans, opinion registers, satisfaction tables and rosters.\nThe unit of a ledger’s row is the one that summary and merge count it for: a 科室 is a part of its unit; with --units the names are those of the list.\nTotals, signatures and section titles are no data. Findings go to standard error.',
  },
  options: ['as-of', 'year', 'units'],
  examples: [
    { line: 'taizhang rows templates/sample/收件箱', says: { zh: '看收件箱里都读到了什么', en: 'see what is read from the inbox' } },
  ],
  async run(call) {
    const { io } = call;
    const findings = findingPrinter(call, Number.POSITIVE_INFINITY);
    const listed = call.units === null ? null : readUnitListFile(call.units);
    const units = { resolve: once(unitResolver(listed?.units ?? []).resolve) };
    const walk = await walkFiles(
      call,
      await intakeOf(call),
      (input) => readInput(input, (bytes) => readTableBytes(bytes, input, call, units)),
      (file) => {
        if (file.kind === 'read') for (const row of file.rows) io.out(JSON.stringify(row));
        findings.print(file.findings);
      },
    );
    findings.print(listed?.findings ?? []);
    findings.end();
    return exitCodeOf(walk, needsAttention(listed?.findings ?? []));
  },
};
