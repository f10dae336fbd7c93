import { needsAttention } from '../../core/finding/registry';
import { countedTwice } from '../../core/merge/copies/counted-twice';
import { type Submission, submissionOf } from '../../core/merge/submission';
import { type DueKind, itemsInState } from '../../core/rectification/overdue/overdue';
import { unitResolver } from '../../core/roster/unit-resolver';
import { cellName } from '../../core/table/address';
import type { Command, Invocation } from '../command';
import type { ExitCode } from '../exit-code';
import type { Intake } from '../intake/collect-files';
import type { LedgerFile } from '../intake/ledger-file';
import { exitCodeOf, intakeOf, type Walk, walkLedgers } from '../intake/walk-ledgers';
import { markEach } from '../marking/mark-each';
import { type MarkedLedger, markLedger, saveCleared, saveMarked } from '../marking/mark-overdue';
import { dueOptionsOf } from '../options/due-soon-option';
import { UsageError } from '../options/usage-error';
import { requireRoomFor } from '../output/output-name';
import { findingObject } from '../print/finding-object';
import { byUrgency, type ListedItem, listedKinds, printOverdue } from '../print/overdue-report';
import { findingPrinter } from '../print/print-findings';
import { printJson } from '../print/print-json';

/** What is late, or near: the rest is settled, in time or without a day. Only the first three need something done today. */
const pressing: readonly DueKind[] = ['overdue', 'pending_due', 'immediate_open'];

function listedItems({ input, sheets, settings }: LedgerFile, call: Invocation): readonly ListedItem[] {
  return sheets.flatMap(({ parsed, items }) =>
    itemsInState(items, call.today, listedKinds, dueOptionsOf(call, settings)).map((state) => ({
      ...state,
      cell: `${input.label}!${parsed.sheet}!${cellName(state.item.row, parsed.columnOf.deadline ?? 1)}`,
    })),
  );
}

async function clear(call: Invocation): Promise<ExitCode> {
  const { files } = await intakeOf(call);
  if (call.out === null) throw new UsageError(call.messages.usage.outNeeded());
  requireRoomFor(files, call);
  const cleared: object[] = [];
  const marked = await markEach(
    call,
    files,
    (input) => input,
    async (input) => {
      const { changed, findings } = await saveCleared(call, input, files);
      cleared.push({ file: input.path, changed, findings: findings.map((finding) => findingObject(finding, call.language)) });
      return findings;
    },
  );
  if (call.json) printJson(call, 'overdue', { clear: true, refused: marked.refused + marked.secret, files: cleared });
  return exitCodeOf({ ...marked, attention: false });
}

interface Listed {
  readonly walk: Walk;
  /** Whether anything needs doing today. */
  readonly late: boolean;
  readonly marked: readonly MarkedLedger[];
}

/** Reads the files and prints the list. Of a single ledger only its marks are kept, so that a large one is not in memory while its copy is made; of several the
 * rows are, to see which of them say the same. */
async function readAndList(call: Invocation, intake: Intake): Promise<Listed> {
  const findings = findingPrinter(call);
  const found: ListedItem[] = [];
  const marked: MarkedLedger[] = [];
  const submissions: Submission[] = [];
  const walk = await walkLedgers(call, intake, { judge: false, toMark: call.out !== null && intake.files.length === 1 }, (file) => {
    findings.print(file.findings);
    if (file.kind === 'refused') return;
    if (intake.files.length > 1) submissions.push(submissionOf(file.input.label, file.modified, file.sheets, [], file.told));
    for (const item of listedItems(file, call)) found.push(item);
    if (call.out !== null) marked.push(markLedger(call, file));
  });
  const repeated = countedTwice(submissions, unitResolver([]), call.today);
  findings.print(repeated);
  findings.end();
  printOverdue(call, found.sort(byUrgency), walk);
  return {
    walk: { ...walk, attention: walk.attention || needsAttention(repeated) },
    marked,
    late: found.some(({ state }) => pressing.includes(state.kind)),
  };
}

/** `taizhang overdue`: what is late; with `-o` a marked copy, with `--clear` the mark taken out. */
export const overdue: Command = {
  name: 'overdue',
  aliases: ['逾期'],
  summary: {
    zh: '列出逾期未销号的整改事项，逾期最久的在前；-o 标在副本上',
    en: 'items past their deadline, most days late first; -o marks a copy',
  },
  usage: { zh: '<台账.xlsx 或文件夹>...', en: '<ledger.xlsx or folder>...' },
  details: {
    zh: '逾期：到期日在今天之前，而状态不是已完成、已销号、取消或长期坚持；到期当天不算逾期。申请销号的另列为待验收，立行立改未完成的另列。\n-o 写出带标记的副本：时限单元格变色并加批注，右边加“逾期情况”一列文字；其余内容一字不动。再运行一次会更新标记。\n--clear 从副本里去掉标记，恢复成原来的样子。',
    en: 'Overdue: due before today and not done, closed out, cancelled or ongoing; the due day itself is not late. Items awaiting acceptance and open immediate ones are listed apart.\n-o writes a marked copy: a tint and a note at the deadline, a text column at the right; nothing else changes. Running again renews the mark.\n--clear takes the mark out again and restores the file.',
  },
  options: ['out', 'as-of', 'year', 'policy', 'start', 'clear', 'force', 'dry-run'],
  output: 'copies',
  examples: [
    {
      line: 'taizhang overdue templates/sample/收件箱 --as-of 2024-07-15',
      says: { zh: '收件箱里哪些事项逾期了', en: 'what is overdue in the inbox' },
    },
    { line: 'taizhang overdue 台账.xlsx -o 台账-逾期.xlsx', says: { zh: '标在副本上', en: 'mark a copy' } },
    { line: 'taizhang overdue --clear 台账-逾期.xlsx -o 台账-原样.xlsx', says: { zh: '去掉标记', en: 'take the mark out' } },
  ],
  async run(call) {
    if (call.clear) return clear(call);
    dueOptionsOf(call);
    const { walk, late, marked } = await readAndList(call, await intakeOf(call));
    const inputs = marked.map(({ input }) => input);
    requireRoomFor(inputs, call);
    const unmarked = await markEach(
      call,
      marked,
      ({ input }) => input,
      (ledger) => saveMarked(call, ledger, inputs),
    );
    return exitCodeOf({ ...walk, refused: walk.refused + unmarked.refused }, late);
  },
};
