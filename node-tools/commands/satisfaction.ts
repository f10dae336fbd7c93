import { basename } from 'node:path';
import { unitResolver } from '../../core/merge/unit-resolver';
import { formulaIds, formulas } from '../../core/satisfaction/formulas';
import { lineText, readLine } from '../../core/satisfaction/line';
import { makeUps } from '../../core/satisfaction/make-up';
import type { SurveyResult, SurveySettings } from '../../core/satisfaction/result';
import { type Survey, surveyOf } from '../../core/satisfaction/survey';
import {
  exactText,
  makeUpSheet,
  othersText,
  roundsSheet,
  subjectText,
  surveySheet,
  surveyWords,
  verdictNames,
} from '../../core/satisfaction/survey-plan';
import type { Tally } from '../../core/satisfaction/tally';
import type { Command, Invocation } from '../command';
import type { Intake } from '../intake/collect-files';
import { readSurveyFile, readTwice } from '../intake/survey-file';
import { readUnitListFile } from '../intake/unit-list-file';
import { exitCodeOf, intakeOf, type Walk, walkFiles } from '../intake/walk-ledgers';
import { packOf } from '../pack-option';
import { findingPrinter } from '../print-findings';
import { printTable } from '../print-table';
import { saveWorkbook } from '../save-workbook';
import { UsageError } from '../usage-error';

function settingsOf(call: Invocation): SurveySettings {
  const { flags, messages } = call;
  const { survey } = packOf(call);
  const formula = flags.text('formula') ?? survey.formula;
  const id = formulaIds.find((known) => known === formula.toUpperCase());
  if (id === undefined) throw new UsageError(messages.usage.choose({ option: '--formula', value: formula, choices: formulaIds }));
  const written = flags.text('line') ?? survey.threshold;
  const line = readLine(written);
  if (line === null) throw new UsageError(messages.usage.choose({ option: '--line', value: written, choices: ['70%', '60%', '2/3'] }));
  return { formula: id, line };
}

interface Gathered {
  readonly survey: Survey;
  readonly walk: Walk;
  /** Two entries of the same ballots differ: no result is given. */
  readonly differs: boolean;
}

function gather(call: Invocation, intake: Intake, settings: SurveySettings): Gathered {
  const units = call.units === null ? [] : readUnitListFile(call.units);
  const { resolve } = unitResolver(units);
  const second = call.flags.text('second');
  if (second !== null && intake.files.length !== 1) throw new UsageError(call.messages.survey.oneFirstEntry());
  const printer = findingPrinter(call);
  const tallies: Tally[] = [];
  const stated = new Map<Tally, string>();
  const unlisted = new Map<string, { rows: number; tally: Tally }>();
  let differs = false;
  const read = (input: Intake['files'][number]) =>
    second === null ? readSurveyFile(input) : readTwice(input, { path: second, label: basename(second) });
  const walk = walkFiles(call, intake, read, (file) => {
    printer.print(file.findings);
    differs ||= file.findings.some(({ code }) => code === 'ballots-differ');
    if (file.kind === 'refused') return;
    for (const tally of file.tallies) {
      const unit = tally.unit === null ? null : resolve(tally.unit);
      const named = { ...tally, unit: unit?.name ?? null };
      tallies.push(named);
      const rate = file.stated.get(tally);
      if (rate !== undefined) stated.set(named, rate);
      if (unit === null || unit.how !== 'unlisted' || units.length === 0) continue;
      const known = unlisted.get(unit.name) ?? { rows: 0, tally };
      unlisted.set(unit.name, { ...known, rows: known.rows + 1 });
    }
  });
  const survey = surveyOf(tallies, settings, (unit) => resolve(unit).at, stated);
  for (const [unit, { rows, tally }] of unlisted) {
    printer.print([{ code: 'unit-not-listed', at: tally.at, params: { unit, rows } }]);
  }
  printer.print(survey.findings);
  printer.end();
  const attention = walk.attention || unlisted.size > 0 || survey.results.some(({ verdict }) => verdict !== 'pass');
  return { survey, walk: { ...walk, attention }, differs };
}

function resultObject(result: SurveyResult): object {
  const { parts, fraction, ...rest } = result;
  return { ...rest, numerator: fraction?.numerator ?? null, denominator: fraction?.denominator ?? null, at: parts[0]?.tally.at ?? null };
}

function print(call: Invocation, { results, personal }: Survey, settings: SurveySettings): void {
  const { io, json, language, messages, today } = call;
  const line = lineText(settings.line);
  if (json) {
    const { formula } = settings;
    io.out(JSON.stringify({ schema: 1, command: 'satisfaction', asOf: today, formula, line, results: results.map(resultObject) }));
    return;
  }
  const word = (key: keyof typeof surveyWords): string => surveyWords[key][language];
  printTable(
    io,
    'always',
    [
      { heading: word('unit'), most: 26 },
      { heading: word('subject'), most: 20 },
      { heading: word('round'), align: 'right' },
      { heading: word('issued'), align: 'right' },
      { heading: word('returned'), align: 'right' },
      { heading: word('valid'), align: 'right' },
      { heading: word('exact'), align: 'right' },
      { heading: word('verdict') },
      { heading: word('others') },
    ],
    results.map((result) => [
      result.unit ?? '—',
      subjectText(result),
      `${result.round}`,
      result.issued === null ? '—' : `${result.issued}`,
      `${result.returned}`,
      `${result.valid}`,
      exactText(result),
      verdictNames[result.verdict][language],
      othersText(result),
    ]),
  );
  io.out('');
  const due = makeUps(results).filter(({ state }) => state === 'due');
  io.out(
    messages.survey.totals({ results: results.length, line, units: due.map(({ unit, subject }) => `${unit ?? '—'}${subject ?? ''}`) }),
  );
  if (personal.length > 0) io.out(messages.survey.personal({ count: personal.length }));
  const formula = formulas[settings.formula];
  io.err(`${formula.id} = ${formula.text[language]}`);
}

/** `taizhang satisfaction`: ballots and tallies to rates, verdicts, make-ups; units and meetings only, never persons. */
export const satisfaction: Command = {
  name: 'satisfaction',
  aliases: ['满意度', '测评'],
  summary: {
    zh: '汇总满意度测评：满意率、是否合格、补课名单、两轮对比',
    en: 'satisfaction surveys: rates, verdicts, make-ups, rounds side by side',
  },
  usage: { zh: '<测评表或测评票.xlsx 或文件夹>...', en: '<survey or ballots .xlsx, or folder>...' },
  details: {
    zh: '汇总表一行一个单位；测评票（问卷导出、表单回复、手工录入）一行一票、一栏一题，都认得。\n收回多于发出、有效多于收回、各等次加起来多于有效票的，测评无效，不出结果；没有有效票不算百分比。\n与合格线比较用分数，不用四舍五入后的百分数：69.999%不合格，正好70%合格。\n算法：S1 满意÷收回；S2 满意÷表态票；S3 全体组成人员过半数；S4 加权得分；S5（满意＋基本满意）÷有效票。\n只评单位和会议。对个人的测评只登记，不算、不排、不比。',
    en: 'A table has one unit a row; ballots (form exports, typed entries) one ballot a row, one question a column: both are read.\nMore returned than issued, more valid than returned, or grades beyond the valid ballots make a survey void; no valid ballots give no rate.\nThe line is compared with the exact fraction: 69.999 % fails, exactly 70 % passes.\nFormulas: S1 satisfied over returned; S2 over ballots that take a side; S3 majority of all members; S4 weighted score; S5 satisfied and basically satisfied over valid.\nOnly units and meetings are rated. Ballots on persons are kept, never counted, ordered or compared.',
  },
  options: ['out', 'as-of', 'units', 'pack', 'formula', 'line', 'second', 'force', 'dry-run'],
  examples: [
    { line: 'taizhang satisfaction templates/sample/满意度测评.xlsx', says: { zh: '看各单位满意率和要补课的单位', en: 'rates, and who must make up' } },
    {
      line: 'taizhang 满意度 测评/ --line 60% -o 满意度.xlsx',
      says: { zh: '合格线60%，存成表格', en: 'with a line of 60 %, as a workbook' },
    },
    {
      line: 'taizhang satisfaction 录入甲.xlsx --second 录入乙.xlsx',
      says: { zh: '两个人各录一遍纸质票，核对一致才汇总', en: 'paper ballots typed twice; tallied once both agree' },
    },
  ],
  async run(call) {
    const settings = settingsOf(call);
    const intake = await intakeOf(call);
    const { survey, walk, differs } = gather(call, intake, settings);
    if (differs) {
      call.io.err(call.messages.survey.entriesDiffer());
      return exitCodeOf(walk, true);
    }
    print(call, survey, settings);
    if (call.out !== null && survey.results.length > 0) {
      const { language, today } = call;
      const sheets = [
        surveySheet(survey.results, settings, language),
        makeUpSheet(survey.results, settings, language),
        roundsSheet(survey.results, settings, language),
      ].filter((sheet) => sheet !== null);
      await saveWorkbook(call, { title: surveyWords.title[language], asOf: today, sheets }, call.out, intake);
    }
    return exitCodeOf(walk);
  },
};
