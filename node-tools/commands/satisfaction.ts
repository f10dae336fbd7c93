import { basename } from 'node:path';
import type { CampaignPack } from '../../core/campaign/pack';
import type { Finding } from '../../core/finding/finding';
import { needsAttention } from '../../core/finding/registry';
import type { Fraction } from '../../core/rectification/rates';
import { unitResolver } from '../../core/roster/unit-resolver';
import { formulaIds, formulas, type RateFormula } from '../../core/satisfaction/results/formulas';
import { readThreshold } from '../../core/satisfaction/results/line';
import { lastRounds } from '../../core/satisfaction/results/make-up';
import { type SurveySettings, surveySettings } from '../../core/satisfaction/results/result';
import type { Survey } from '../../core/satisfaction/results/survey';
import { surveyByUnits } from '../../core/satisfaction/results/survey-by-units';
import { surveyWorkbook } from '../../core/satisfaction/survey-workbook';
import { unlistedUnits } from '../../core/satisfaction/unlisted-units';
import { joinSettings, type ReadSettings } from '../../core/settings/read-settings';
import { packBySettings } from '../../core/settings/settings-pack';
import { settingRows } from '../../core/settings/table';
import type { Command, Invocation } from '../command';
import type { Intake } from '../intake/collect-files';
import { readUnitListFile } from '../intake/lists/unit-list-file';
import { readSurveyFile, readTwice, type SurveyFile } from '../intake/survey-file';
import { exitCodeOf, intakeOf, sayUnread, type Walk, walkFiles } from '../intake/walk-ledgers';
import { namedChoices } from '../options/named-choices';
import { chosenPack } from '../options/pack-option';
import { UsageError } from '../options/usage-error';
import { saveWorkbook } from '../output/save-workbook';
import { printFindings } from '../print/print-findings';
import { printSurvey } from '../print/survey-report';

/** What the flags say of formula and line, and the campaign they name; null where they say nothing. */
interface Asked {
  readonly formula: RateFormula | null;
  readonly line: Fraction | null;
  readonly pack: CampaignPack | null;
}

function askedIn(call: Invocation): Asked {
  const { flags, language, messages } = call;
  const formula = flags.text('formula');
  const id = formulaIds.find((known) => known === formula?.toUpperCase()) ?? null;
  if (formula !== null && id === null)
    throw new UsageError(
      messages.usage.choose({ option: '--formula', value: formula, choices: namedChoices(Object.values(formulas), language) }),
    );
  const written = flags.text('line');
  const line = written === null ? null : readThreshold(written);
  if (written !== null && line === null)
    throw new UsageError(messages.usage.unclear({ option: '--line', value: written, examples: ['70%', '60%', '2/3'] }));
  return { formula: id, line, pack: chosenPack(call) };
}

/** Formula and line: of the flags, else of the sheet 设置, else of the campaign. */
function settingsFor(
  { formula, line, pack }: Asked,
  read: ReadSettings,
): { readonly settings: SurveySettings; readonly findings: readonly Finding[] } {
  const texts = new Map(
    [...read.texts].filter(([id]) => (id === 'formula' ? formula === null : id !== 'satisfactionLine' || line === null)),
  );
  const chosen = packBySettings(pack, { ...read, texts });
  const rules = surveySettings(chosen.pack.survey);
  return {
    settings: { formula: formula ?? rules.formula, line: line ?? rules.line },
    findings: chosen.findings.filter(({ code, params }) => code !== 'setting-over-pack' || params.setting !== settingRows.quorum.key),
  };
}

interface Gathered {
  readonly survey: Survey;
  readonly walk: Walk;
  /** Two entries of the same ballots differ: no result is given. */
  readonly differs: boolean;
  readonly settings: SurveySettings;
}

async function gather(call: Invocation, intake: Intake, asked: Asked): Promise<Gathered> {
  const { units, findings: ofList } = call.units === null ? { units: [], findings: [] } : readUnitListFile(call.units);
  const resolver = unitResolver(units);
  const second = call.flags.text('second');
  if (second !== null && intake.files.length !== 1) throw new UsageError(call.messages.survey.oneFirstEntry());
  const read: SurveyFile[] = [];
  let differs = false;
  const readOne = (input: Intake['files'][number]) =>
    second === null ? readSurveyFile(input, call.today) : readTwice(input, { path: second, label: basename(second) }, call.today);
  const walk = await walkFiles(call, intake, readOne, (file) => {
    printFindings(call, file.findings);
    differs ||= file.findings.some(({ code }) => code === 'ballots-differ');
    if (file.kind === 'read') read.push(file);
  });
  const joined = joinSettings(read.map(({ settings: own }) => own));
  const { settings, findings } = settingsFor(asked, joined);
  const survey = surveyByUnits(read, resolver, settings);
  const tallies = read.flatMap((file) => file.tallies);
  const unlisted = units.length === 0 ? [] : unlistedUnits(tallies, resolver);
  const said = [...ofList, ...joined.findings, ...findings, ...unlisted, ...survey.findings];
  printFindings(call, said);
  const attention = walk.attention || needsAttention(said) || lastRounds(survey.results).some(({ verdict }) => verdict !== 'pass');
  return { survey, walk: { ...walk, attention }, differs, settings };
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
    zh: '汇总表一行一个单位；测评票（问卷导出、表单回复、手工录入）一行一票、一栏一题，都认得。\n收回多于发出、有效多于收回、各等次加起来多于有效票的，测评无效，不出结果；没有有效票不算百分比。\n与合格线比较用分数，不用四舍五入后的百分数：69.999%不合格，正好70%合格。\n算法、合格线先看命令里写的，再看工作簿《设置》表的“满意率算法”“满意度合格线”，都没有的按活动方案。\n分参评人员类别的，-o 和 --json 另列各类人员的票数；不足5人的票数、能推算出它的票数不显示。\n只评单位和会议。对个人的测评只登记，不算、不排、不比。',
    en: 'A table has one unit a row; ballots (form exports, typed entries) one ballot a row, one question a column: both are read.\nMore returned than issued, more valid than returned, or grades beyond the valid ballots make a survey void; no valid ballots give no rate.\nThe line is compared with the exact fraction: 69.999 % fails, exactly 70 % passes.\nFormula and line are those of the flags, else of the sheet 设置, else of the campaign.\nWhere kinds of voters are told apart, -o and --json list their ballots too; groups of fewer than 5, and what would tell them, are held back.\nOnly units and meetings are rated. Ballots on persons are kept, never counted, ordered or compared.',
  },
  options: ['out', 'as-of', 'units', 'pack', 'formula', 'line', 'second', 'force', 'dry-run'],
  output: 'workbook',
  examples: [
    {
      line: 'taizhang satisfaction templates/sample/满意度测评.xlsx',
      says: { zh: '看各单位满意率和要补课的单位', en: 'rates, and who must make up' },
    },
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
    const asked = askedIn(call);
    const intake = await intakeOf(call);
    const { survey, walk, differs, settings } = await gather(call, intake, asked);
    if (differs) {
      call.io.err(call.messages.survey.entriesDiffer());
      return exitCodeOf(walk, true);
    }
    if (call.json || walk.ledgers > 0) printSurvey(call, survey, settings);
    sayUnread(call, walk);
    if (call.out !== null && survey.results.length > 0)
      await saveWorkbook(call, surveyWorkbook(survey.results, settings, call.today, call.language), call.out, intake);
    return exitCodeOf(walk);
  },
};
