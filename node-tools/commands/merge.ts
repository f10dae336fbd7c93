import { basename } from 'node:path';
import type { Finding } from '../../core/finding/finding';
import { needsAttention } from '../../core/finding/registry';
import { masterWorkbook } from '../../core/merge/master/master-workbook';
import { mergeLedgers } from '../../core/merge/merge-ledgers';
import type { Submission } from '../../core/merge/submission';
import { unitResolver } from '../../core/roster/unit-resolver';
import { summarise } from '../../core/summary/summarise';
import type { Command, Invocation } from '../command';
import type { Intake } from '../intake/collect-files';
import { readUnitListFile } from '../intake/lists/unit-list-file';
import { exitCodeOf, intakeOf, walkSubmissions } from '../intake/walk-ledgers';
import { dueOptionsOf } from '../options/due-soon-option';
import { saveWorkbook } from '../output/save-workbook';
import type { MergeOutcome } from '../print/merge-outcome';
import { printMerge } from '../print/merge-report';

async function gather(call: Invocation, intake: Intake): Promise<MergeOutcome> {
  const { today, use } = call;
  const listed = call.units === null ? undefined : readUnitListFile(call.units);
  const units = listed?.units;
  const submissions: Submission[] = [];
  const refused: Finding[] = [...(listed?.findings ?? [])];
  const walk = await walkSubmissions(call, intake, (file) => {
    if (file.kind === 'refused') refused.push(...file.findings);
    else submissions.push(file.submission);
  });
  const list = units === undefined || call.units === null ? {} : { units, unitsLabel: basename(call.units) };
  const files = { read: walk.ledgers, unread: walk.unread, passedOver: intake.others };
  const master = mergeLedgers(submissions, { today, use, files, ...list });
  const named = master.units.flatMap((unit) => (unit.unit === null ? [] : [{ ...unit, unit: unit.unit }]));
  const resolver = unitResolver(units ?? []);
  const summary = summarise(master.rows, {
    today,
    ...dueOptionsOf(call),
    units: master.order,
    officialName: (name) => resolver.resolve(name).name,
    reported: named.map(({ unit }) => unit),
    undecided: named.filter(({ undecided }) => undecided).map(({ unit }) => unit),
    files,
  });
  return { walk, master, summary, findings: [...refused, ...master.findings] };
}

/** `taizhang merge`: the ledgers of many units as one, with findings, units and summary. */
export const merge: Command = {
  name: 'merge',
  aliases: ['合并'],
  summary: { zh: '多个单位的台账合成一本总台账，附疑点清单和汇总', en: 'many units’ ledgers as one, with findings and a summary' },
  usage: { zh: '<台账.xlsx 或文件夹>...', en: '<ledger.xlsx or folder>...' },
  details: {
    zh: '每行都带单位、原序号、来源文件、工作表和行号；不认识的列放在最右边，一列不丢。\n同一份文件交了两遍只算一遍；一个单位交了几份不同的版本，取内容日期最新的；分不清，或最新的一份缺了别份里的事项，就都不并入，等您用 --use 指定。只有少数问题相同的，是不同的台账，都并入。\n给了 --units 单位名单，就按名单顺序排列，并列出未报单位；没给而输入里有总台账的，按总台账的次序和报送情况。\n输入文件的先后不影响结果：同样的输入得到同样的文件。',
    en: 'Each row keeps its unit, 原序号, file, sheet and row; unknown columns stand at the right, none is lost.\nThe same file twice counts once; of a unit’s differing copies the newest by content date is taken, and where that cannot be told, or the newest lacks items of the others, none, until --use says which. Files with only a few problems in common are different ledgers, and all are taken.\nWith --units the rows follow the list’s order and missing units are named; without it, those of a master among the inputs, if there is one.\nThe order of inputs does not matter: the same inputs give the same bytes.',
  },
  options: ['out', 'as-of', 'year', 'units', 'use', 'policy', 'start', 'jobs', 'force', 'dry-run'],
  output: 'workbook',
  examples: [
    {
      line: 'taizhang merge templates/sample/收件箱 --units templates/sample/单位名单.xlsx --as-of 2024-07-15 -o out/总台账.xlsx',
      says: { zh: '收件箱合成总台账', en: 'the inbox as one master ledger' },
    },
    { line: 'taizhang 合并 收件箱 -o 总台账.xlsx --use 县教育局最终版.xlsx', says: { zh: '指定用哪一份', en: 'say which copy to use' } },
  ],
  async run(call) {
    const intake = await intakeOf(call);
    const outcome = await gather(call, intake);
    printMerge(call, outcome);
    let attention = needsAttention(outcome.findings);
    if (call.out === null) {
      if (!call.json && outcome.walk.ledgers > 0) call.io.err(call.messages.merge.notSaved());
    } else if (outcome.walk.ledgers === 0) call.io.err(call.messages.merge.nothingToWrite());
    else {
      const { sheetNames, whole } = await saveWorkbook(
        call,
        masterWorkbook(outcome, call.today, dueOptionsOf(call), call.language),
        call.out,
        intake,
      );
      attention ||= !whole;
      call.io.err(call.messages.merge.sheets({ sheets: sheetNames }));
    }
    return exitCodeOf(outcome.walk, attention);
  },
};
