import { levelOf } from '../../core/finding/registry';
import { reportGates } from '../../core/gate/evaluate-gates';
import { gatherRecords } from '../../core/gate/gather-records';
import { gateWorkbook } from '../../core/gate/sheets/gate-workbook';
import { unitsOf } from '../../core/gate/unit-records';
import { yearsOfTables } from '../../core/rectification/items/ledger-year';
import { joinSettings, settingsIn } from '../../core/settings/read-settings';
import { packBySettings } from '../../core/settings/settings-pack';
import type { Workbook } from '../../core/table/grid';
import type { Command } from '../command';
import { exitCodes } from '../exit-code';
import { appendGateLog, isGateLogWhole, readGateLog } from '../gate-log';
import { readGateFile } from '../intake/gate-files';
import { exitCodeOf, intakeOf, sayUnread, walkFiles, wordsWithUnits } from '../intake/walk-ledgers';
import { chosenPack } from '../options/pack-option';
import { UsageError } from '../options/usage-error';
import { saveWorkbook } from '../output/save-workbook';
import { gatesObject, printGates } from '../print/gate-report';
import { printFindings } from '../print/print-findings';
import { printJson } from '../print/print-json';

/** `taizhang gates`: may the meeting be held, may the unit go on? Evidence from the tables; people sign. */
export const gates: Command = {
  name: 'gates',
  aliases: ['关口', '把关'],
  summary: {
    zh: '六个不开、四个不放过、转段验收：逐项列出依据和缺什么，由人签字',
    en: 'gates of meetings and stages: the evidence, what is missing; people sign',
  },
  usage: { zh: '<工作簿.xlsx 或文件夹>...', en: '<workbook.xlsx or folder>...' },
  details: {
    zh: '从花名册、谈话计划、征求意见台账、材料审核、学习记录、会议记录、到会名单、整改台账、满意度测评、关口签字、阶段安排各表里找依据，分在几个文件里也行。\n每个关口的结论是通过、不通过或待人工确认，每一步写明已做、未做和依据所在的单元格。缺表、缺数据一律不通过。\n到会比例、合格线先看《设置》表，没有的按活动方案；活动方案先看 --pack，再看《设置》表的“活动名称”。\n签字只认《关口签字》里人写的姓名和日期；程序从不代签。特批要有签字人和理由，到处印出来；缺一样就不予采纳、不出表。\n-o 存成六个不开检查表、四个不放过审核表、转段验收表、自查表、时间表、材料审核单；--log 把签字、特批、延期记入日志。',
    en: 'Evidence is found in roster, talk plan, opinion register, materials, study log, meetings, attendance, ledger, surveys, sign-offs and stages, in one file or several.\nEach gate passes, fails or waits for a person; each step says done or not done, and in which cell. Without data no gate passes.\nQuorum and line are those of the sheet 设置, else of the campaign; the campaign is that of --pack, else the one 设置 names.\nOnly names and days that people wrote count as signatures; nothing is ever signed here. An override needs a name and a reason and is printed everywhere; without them it is refused and nothing is written.\n-o saves forms to print; --log adds signatures, overrides and extensions to a log.',
  },
  options: ['unit', 'pack', 'units', 'out', 'log', 'as-of', 'year', 'force', 'dry-run'],
  output: 'workbook',
  examples: [
    { line: 'taizhang gates 工作簿.xlsx', says: { zh: '看会议能不能开，还缺什么', en: 'may the meeting be held, and what is missing' } },
    {
      line: 'taizhang 关口 工作簿.xlsx --unit 县教育局 -o 关口.xlsx --log 日志.jsonl',
      says: { zh: '一个单位的检查表，并记入日志', en: 'the forms of one unit, and the log' },
    },
  ],
  async run(call) {
    const { today, flags, io, json, out, messages } = call;
    const chosen = chosenPack(call);
    const log = readGateLog(call);
    const intake = await intakeOf(call, wordsWithUnits(call));
    const workbooks: Workbook[] = [];
    const walk = await walkFiles(call, intake, readGateFile, (file) => {
      printFindings(call, file.findings);
      if (file.kind === 'read') workbooks.push(file.workbook);
    });
    if (workbooks.length === 0) {
      sayUnread(call, walk);
      return exitCodeOf(walk);
    }
    const settings = new Map(workbooks.map((workbook) => [workbook.file, settingsIn(workbook)]));
    const read = joinSettings([...settings.values()]);
    const { pack, findings } = packBySettings(chosen, read);
    const yearOf = yearsOfTables({ today, named: call.year }, (file) => settings.get(file)?.settings.year ?? null);
    const records = gatherRecords(workbooks, pack, { today, yearOf });
    const only = flags.text('unit');
    const report = reportGates(pack, records, only, today);
    printFindings(call, [...read.findings, ...findings, ...report.findings]);
    if (only !== null && report.units.length === 0)
      throw new UsageError(messages.gates.command.noUnit({ unit: only, units: unitsOf(records) }));
    if (json) printJson(call, 'gates', gatesObject(report, call, pack.id));
    else printGates(call, report);
    sayUnread(call, walk);
    if (report.refused > 0) {
      io.err(messages.gates.command.refused({ count: report.refused }));
      return exitCodes.refused;
    }
    if (log !== null && !isGateLogWhole(call, log)) return exitCodes.refused;
    if (out !== null) await saveWorkbook(call, gateWorkbook({ report, pack, today, language: call.language }), out, intake);
    if (log !== null) await appendGateLog(call, log, report);
    const isOpen = report.units.some((unit) => unit.gates.some(({ state }) => state !== 'pass'));
    const isWrong = [...read.findings, ...report.findings].some((finding) => levelOf(finding) === 'error');
    return exitCodeOf({ ...walk, attention: isWrong }, isOpen);
  },
};
