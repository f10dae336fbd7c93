import { basename } from 'node:path';
import type { Finding } from '../../core/finding/finding';
import { needsAttention } from '../../core/finding/registry';
import { countedTwice } from '../../core/merge/copies/counted-twice';
import { ambiguousFindings, goneFindings } from '../../core/merge/merge-findings';
import { type Submission, submissionOf } from '../../core/merge/submission';
import { alikeUnits, type CountedUnit } from '../../core/merge/units/alike-units';
import { countedUnits, rowsGone, type UnitsTold } from '../../core/merge/units/units-told';
import type { DueSoonPolicy } from '../../core/rectification/overdue/due-soon-policy';
import { type UnitResolver, unitResolver } from '../../core/roster/unit-resolver';
import type { UnitItem } from '../../core/summary/dimensions';
import { type Summary, summarise } from '../../core/summary/summarise';
import { summaryWorkbook } from '../../core/summary/summary-plan';
import { summedRows } from '../../core/summary/summed-rows';
import type { Command, Invocation } from '../command';
import { collectFiles, type InputFile, type Intake } from '../intake/collect-files';
import type { LedgerSurvey } from '../intake/ledger-file';
import { readUnitListFile } from '../intake/lists/unit-list-file';
import { surveyOfFiles } from '../intake/summary-survey';
import { exitCodeOf, intakeOf, type Walk, walkLedgers } from '../intake/walk-ledgers';
import { dueOptionsOf } from '../options/due-soon-option';
import { saveWorkbook } from '../output/save-workbook';
import { findingPrinter, printFindings } from '../print/print-findings';
import { isEmpty, printSummary } from '../print/summary-report';

/** So many files are told to go by their name; the rest of an inbox is counted. */
const mostByName = 20;

/** What the ledgers of a call bring to its summary, gathered file by file. */
interface LedgersRead {
  readonly walk: Walk;
  readonly rows: readonly UnitItem[];
  readonly submissions: readonly Submission[];
  /** What each file brings that reports for a unit. */
  readonly counted: readonly CountedUnit[];
  readonly masters: readonly { readonly file: string; readonly told: UnitsTold }[];
  readonly policyOfFile: ReadonlyMap<string, DueSoonPolicy>;
  readonly surveys: readonly LedgerSurvey[];
  readonly asked: readonly Finding[];
  readonly byName: readonly Finding[];
}

async function readLedgers(
  call: Invocation,
  intake: Intake,
  { resolver, listed }: { readonly resolver: UnitResolver; readonly listed: boolean },
  say: (findings: readonly Finding[]) => void,
): Promise<LedgersRead> {
  const rows: UnitItem[] = [];
  const submissions: Submission[] = [];
  const counted: CountedUnit[] = [];
  const masters: LedgersRead['masters'][number][] = [];
  const policyOfFile = new Map<string, DueSoonPolicy>();
  const surveys: LedgerSurvey[] = [];
  const asked: Finding[] = [];
  const byName: Finding[] = [];
  const walk = await walkLedgers(call, intake, { judge: false, surveys: true }, (file) => {
    say(file.findings);
    if (file.kind === 'refused') return;
    const { label } = file.input;
    policyOfFile.set(label, dueOptionsOf(call, file.settings).policy);
    if (file.survey !== null) surveys.push(file.survey);
    if (file.told !== null) masters.push({ file: label, told: file.told });
    const submission = submissionOf(label, file.modified, file.sheets, [], file.told);
    const summed = summedRows(submission, resolver, listed);
    submissions.push(submission);
    for (const row of summed.rows) rows.push(row);
    for (const name of summed.units) counted.push({ name, file: label });
    asked.push(...summed.findings);
    byName.push(...summed.byName);
  });
  return { walk, rows, submissions, counted, masters, policyOfFile, surveys, asked, byName };
}

async function gather(
  call: Invocation,
  intake: Intake,
  surveys: readonly InputFile[],
): Promise<{ readonly walk: Walk; readonly summary: Summary }> {
  const listed = call.units === null ? null : readUnitListFile(call.units);
  const units = listed?.units ?? [];
  const resolver = unitResolver(units);
  const findings = findingPrinter(call);
  const ofList = [...(listed?.findings ?? []), ...ambiguousFindings(basename(call.units ?? ''), resolver)];
  const read = await readLedgers(call, intake, { resolver, listed: listed !== null }, findings.print);
  const { walk, counted, masters, byName } = read;
  const survey = surveyOfFiles(surveys, read.surveys, resolver, call.today);
  const unread = [...walk.unread, ...survey.unread];
  const reported = new Set(counted.map(({ name }) => name));
  const summary = summarise(read.rows, {
    today: call.today,
    ...dueOptionsOf(call),
    policyOfFile: read.policyOfFile,
    ...countedUnits(masters, reported, units, resolver),
    officialName: (name) => resolver.resolve(name).name,
    survey: survey.survey,
    files: { read: walk.ledgers + survey.read, unread, passedOver: intake.others },
  });
  const asked = [
    ...ofList,
    ...read.asked,
    ...(listed === null ? alikeUnits(counted) : []),
    ...countedTwice(read.submissions, resolver, call.today),
    ...goneFindings(rowsGone(summary.missing, masters, resolver)),
  ];
  findings.print(asked);
  findings.print(survey.findings);
  // `check` does not say whose rows they are, so that a note kept back here would be said nowhere; of a whole inbox it would be too many.
  printFindings(call, byName.slice(0, mostByName));
  findings.print(byName.slice(mostByName));
  findings.end();
  const attention = walk.attention || needsAttention([...asked, ...survey.findings]);
  return { walk: { ...walk, attention, refused: walk.refused + survey.unread.length, unread }, summary };
}

/** `taizhang summary`: counts by unit, category, lead, status, month and type; parts equal totals. */
export const summary: Command = {
  name: 'summary',
  aliases: ['汇总'],
  summary: {
    zh: '按单位、类别、牵头领导、状态、到期月份汇总，分项之和等于合计',
    en: 'counts by unit, category, lead, status and month due; parts equal totals',
  },
  usage: { zh: '<台账.xlsx 或文件夹>...', en: '<ledger.xlsx or folder>...' },
  details: {
    zh: '每个比率都写明怎么算的；分项加起来不等于合计时不出结果。\n群众满意度是第一块：工作簿里的满意度测评表自动算上，另外的用 --survey 给。给了 --units 单位名单，就按名单顺序排列，并列出未报单位和零报告单位。\n从不按个人的数字高低排列：牵头领导只按姓名顺序列出。\n这里给什么文件就数什么文件；有重复的几稿会指出来，请先用 merge 合并。存成的表里写明读了几份文件、哪几份没有读成。\n看不出是哪个单位报的、只写了责任单位的，另按责任单位列一张表。',
    en: 'Each rate prints its formula; where parts do not add up to the total, nothing is given.\nSatisfaction comes first: of surveys in the workbook itself, and of those named by --survey. With --units the units follow the list’s order, and missing and nil reports are named.\nPersons are never ordered by a figure.\nEvery file given here is counted; copies and versions of one ledger are pointed out, merge them first. The workbook says how many files were read, and which could not be.\nRows that name no reporting unit but a responsible one are counted by that one in a table of its own.',
  },
  options: ['out', 'as-of', 'year', 'units', 'survey', 'policy', 'start', 'force', 'dry-run'],
  output: 'workbook',
  examples: [
    { line: 'taizhang summary out/总台账.xlsx --as-of 2024-07-15', says: { zh: '总台账的汇总', en: 'the master ledger summed up' } },
    { line: 'taizhang 汇总 总台账.xlsx -o 汇总.xlsx', says: { zh: '存成表格', en: 'as a workbook' } },
  ],
  async run(call) {
    const intake = await intakeOf(call);
    const surveys = collectFiles(call.flags.texts('survey')).files;
    const { walk, summary: result } = await gather(call, intake, surveys);
    printSummary(call, result, walk);
    if (call.out !== null && !isEmpty(result, walk)) {
      await saveWorkbook(call, summaryWorkbook(result, call.language), call.out, { files: [...intake.files, ...surveys] });
    }
    return exitCodeOf(walk);
  },
};
