import type { IsoDate } from '../calendar/iso-date';
import type { CampaignPack, Stage } from '../campaign/pack';
import type { Finding, Place } from '../finding/finding';
import { type RecordContext, type RecordRow, recordRows } from '../record/record-rows';
import type { ParsedTable } from '../table/parse-result';
import { type Verdict, verdictOf } from '../text/verdict';
import type { StageField } from './table';

/** A stage, or a milestone of one, as a unit plans and holds it. */
export interface StageRow {
  readonly unit: string;
  /** The campaign's stage; null where the cell names none of them. */
  readonly stage: Stage | null;
  readonly stageText: string;
  /** '' for the stage itself. */
  readonly milestone: string;
  readonly plannedStart: IsoDate | null;
  readonly plannedEnd: IsoDate | null;
  readonly actualStart: IsoDate | null;
  readonly actualEnd: IsoDate | null;
  readonly originalEnd: IsoDate | null;
  readonly reason: string;
  readonly stateText: string;
  readonly isAdvanced: boolean;
  readonly accepter: string;
  readonly acceptedOn: IsoDate | null;
  /** Null where the cell is blank or says neither. */
  readonly accepted: boolean | null;
  readonly lookFrom: IsoDate | null;
  readonly lookTo: IsoDate | null;
  readonly makeUpReason: string;
  readonly makeUpWhat: string;
  readonly makeUpDate: IsoDate | null;
  readonly rechecked: boolean | null;
  readonly place: (field: StageField) => Place;
}

/** 合格 or 不合格, `open` for 合格 with something beside it that may take it back; null for anything else. */
const readAcceptance = (text: string): Verdict | null => (/未达/u.test(text) ? 'refused' : verdictOf(text));

/** 补课后合格 is what a re-check says. */
const readRecheck = (text: string): Verdict | null => readAcceptance(text.replace(/经?(?:补课|整改)后/gu, '已补课'));

/** The campaign's stage that a cell names: in full, without 阶段 or 环节, or by its number（第二阶段）; null for none. */
export function stageNamed(text: string, stages: readonly Stage[]): Stage | null {
  const plain = text.replace(/[\s“”"]+/gu, '');
  const bare = plain.replace(/(?:阶段|环节)(?:工作)?$/u, '');
  const exact = stages.find(({ id, name }) => [plain, bare].includes(name.replace(/[\s“”]+/gu, '')) || plain === id);
  if (exact !== undefined) return exact;
  const number = /^第?([一二三四五六七八九\d])(?:个)?(?:阶段|环节)/u.exec(plain)?.[1];
  if (number !== undefined) return stages[('一二三四五六七八九'.indexOf(number) + 1 || Number(number)) - 1] ?? null;
  const holding = stages.filter(({ name }) => bare.length >= 4 && (name.includes(bare) || bare.includes(name)));
  return holding.length === 1 ? (holding[0] ?? null) : null;
}

/** The verdict of a cell; null, with a finding, for one that something beside it leaves open. */
function verdictIn(
  row: RecordRow<StageField>,
  field: 'acceptance' | 'recheck',
  read: (text: string) => Verdict | null,
  findings: Finding[],
): boolean | null {
  const text = row.text(field);
  const said = read(text);
  if (said === 'open') findings.push({ code: 'acceptance-open', at: row.place(field), params: { stage: row.text('stage'), text } });
  return said === null || said === 'open' ? null : said === 'passed';
}

function stageRow(row: RecordRow<StageField>, stages: readonly Stage[], findings: Finding[]): StageRow {
  const stageText = row.text('stage');
  const stateText = row.text('state');
  const stage = stageNamed(stageText, stages);
  const names = stages.map(({ name }) => name);
  if (stage === null) findings.push({ code: 'stage-unknown', at: row.place('stage'), params: { text: stageText, stages: names } });
  return {
    unit: row.unit,
    stage,
    stageText,
    milestone: row.text('milestone'),
    plannedStart: row.day('plannedStart'),
    plannedEnd: row.day('plannedEnd'),
    actualStart: row.pastDay('actualStart'),
    actualEnd: row.pastDay('actualEnd'),
    originalEnd: row.day('originalEnd'),
    reason: row.told('reason'),
    stateText,
    isAdvanced: /已转段|已转入|转段完成|^是$|^已转$/u.test(stateText),
    accepter: row.told('accepter'),
    acceptedOn: row.pastDay('acceptedOn'),
    accepted: verdictIn(row, 'acceptance', readAcceptance, findings),
    lookFrom: row.day('lookFrom'),
    lookTo: row.day('lookTo'),
    makeUpReason: row.told('makeUpReason'),
    makeUpWhat: row.told('makeUpWhat'),
    makeUpDate: row.pastDay('makeUpDate'),
    rechecked: verdictIn(row, 'recheck', readRecheck, findings),
    place: (field) => row.place(field),
  };
}

/**
 * The rows of the stage tables. Rows that name no stage are skipped.
 *
 * Errors: none; an unknown stage or an unreadable day is a finding.
 * Source: “及时启动分析评议阶段工作” (R008): the stages are the campaign's, none is known to the code.
 */
export function readStages(
  tables: readonly ParsedTable<StageField>[],
  { stages }: Pick<CampaignPack, 'stages'>,
  context: RecordContext,
): { readonly rows: readonly StageRow[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const named = tables.flatMap((parsed) => recordRows(parsed, context, findings)).filter((row) => row.text('stage') !== '');
  return { rows: named.map((row) => stageRow(row, stages, findings)), findings };
}
