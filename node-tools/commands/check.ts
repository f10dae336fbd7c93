import { countLevels } from '../../core/finding/count-levels';
import type { Command, Invocation } from '../command';
import type { LedgerFile, RefusedInput } from '../intake/ledger-file';
import { exitCodeOf, intakeOf, walkLedgers } from '../intake/walk-ledgers';
import { markEach } from '../marking/mark-each';
import { saveCommented } from '../marking/mark-findings';
import { requireRoomFor } from '../output/output-name';
import { findingObject } from '../print/finding-object';
import { printFindings } from '../print/print-findings';
import { printJson } from '../print/print-json';

function rowCount(file: LedgerFile): number {
  return file.sheets.reduce((sum, { items }) => sum + items.length, 0);
}

function printFile(call: Invocation, file: LedgerFile | RefusedInput): void {
  const { io, messages } = call;
  printFindings(call, file.findings);
  if (file.kind === 'read') io.out(messages.check.summary({ file: file.input.label, rows: rowCount(file), ...countLevels(file.findings) }));
}

function checkObject(call: Invocation, files: readonly (LedgerFile | RefusedInput)[]): object {
  return {
    asOf: call.today,
    files: files.map((file) => ({
      file: file.input.path,
      read: file.kind === 'read',
      rows: file.kind === 'read' ? rowCount(file) : 0,
      findings: file.findings.map((finding) => findingObject(finding, call.language)),
    })),
  };
}

/** `taizhang check`: every finding at its cell; with `-o` the unit's own workbook with comments, to be sent back. */
export const check: Command = {
  name: 'check',
  aliases: ['体检', '检查'],
  summary: { zh: '逐条指出疑点：哪个单元格、什么问题、该怎么写', en: 'every finding: which cell, what is wrong, what to write' },
  usage: { zh: '<台账.xlsx 或文件夹>...', en: '<ledger.xlsx or folder>...' },
  details: {
    zh: '每条疑点写成：文件!工作表!单元格 [编号] 必须改（请核对、提示）：原因；该怎么写。\n-o 把“必须改”和“请核对”的疑点作为批注加在该单位自己表格的副本上，可以直接退回；其余内容一字不动。\n程序只指出疑点，从不替人改。',
    en: 'Each finding reads file!sheet!cell [code] to mend (to look at, note): reason; what to write.\n-o puts the findings as comments into a copy of the unit’s own workbook, ready to send back; nothing else changes.\nThe program points, people mend.',
  },
  options: ['out', 'as-of', 'year', 'force', 'dry-run'],
  output: 'copies',
  examples: [
    {
      line: 'taizhang check templates/sample/收件箱 --as-of 2024-07-15',
      says: { zh: '收件箱里每份台账的疑点', en: 'findings of every ledger in the inbox' },
    },
    {
      line: 'taizhang check 区教育局.xlsx -o 退回/',
      says: { zh: '把批注加在副本上，存到“退回”文件夹', en: 'comments in a copy, saved into the folder 退回' },
    },
  ],
  async run(call) {
    const { json, out } = call;
    const files: (LedgerFile | RefusedInput)[] = [];
    const intake = await intakeOf(call);
    const walk = await walkLedgers(call, intake, { judge: true, toMark: out !== null && intake.files.length === 1 }, (file) => {
      if (json || out !== null) files.push(file);
      if (!json) printFile(call, file);
    });
    if (json) printJson(call, 'check', checkObject(call, files));
    if (out === null) return exitCodeOf(walk);
    const ledgers = files.filter((file) => file.kind === 'read');
    requireRoomFor(
      ledgers.map(({ input }) => input),
      call,
    );
    const inputs = files.map(({ input }) => input);
    const unmarked = await markEach(
      call,
      ledgers,
      ({ input }) => input,
      (file) => saveCommented(call, file, inputs),
    );
    return exitCodeOf({ ...walk, refused: walk.refused + unmarked.refused });
  },
};
