import { addDays, addMonths, daysBetween } from '../calendar/civil-day';
import type { IsoDate } from '../calendar/iso-date';
import type { CampaignPack } from '../campaign/pack';
import type { Finding } from '../finding/finding';
import type { MakeUpField } from '../i18n/zh-cn/gates';
import type { StageRow } from './read-stages';

const startOf = ({ actualStart, plannedStart }: StageRow): IsoDate | null => actualStart ?? plannedStart;
const endOf = ({ actualEnd, plannedEnd }: StageRow): IsoDate | null => actualEnd ?? plannedEnd;

/** The last day of so many months from a day, that day included: 3 months from 1 March end on 31 May. */
export function lastDayOfMonths(start: IsoDate, months: number): IsoDate {
  return addDays(addMonths(start, months), -1);
}

/** “具体到每个单位，活动时间不少于3个月” (R009): from the first day of the first stage to the last of the last. */
function tooShort(rows: readonly StageRow[], { monthsAtLeast }: CampaignPack): readonly Finding[] {
  if (monthsAtLeast === null) return [];
  const stages = rows.filter(({ milestone }) => milestone === '');
  const starts = stages.flatMap((row) => startOf(row) ?? []).sort();
  const ends = stages.flatMap((row) => endOf(row) ?? []).sort();
  const [from, to] = [starts[0], ends[ends.length - 1]];
  const last = stages.find((row) => endOf(row) === to);
  if (from === undefined || to === undefined || last === undefined || to >= lastDayOfMonths(from, monthsAtLeast)) return [];
  return [{ code: 'campaign-too-short', at: last.place('plannedEnd'), params: { from, to, months: monthsAtLeast } }];
}

/** A stage takes the months the notice names, or is extended with a reason, the original day kept beside the new one (R022, R023). */
function lengthOf(row: StageRow): readonly Finding[] {
  const { stage, milestone, plannedStart, plannedEnd, originalEnd, reason, place } = row;
  const found: Finding[] = [];
  if (plannedStart !== null && plannedEnd !== null && plannedEnd < plannedStart)
    found.push({ code: 'stage-backwards', at: place('plannedEnd'), params: { from: plannedStart, to: plannedEnd } });
  const isExtended = originalEnd !== null && plannedEnd !== null && plannedEnd > originalEnd;
  if (isExtended && reason === '')
    found.push({ code: 'stage-extended-without-reason', at: place('reason'), params: { from: originalEnd ?? '', to: plannedEnd ?? '' } });
  if (stage?.months != null && milestone === '' && plannedStart !== null && plannedEnd !== null && originalEnd === null) {
    const usual = lastDayOfMonths(plannedStart, stage.months);
    if (plannedEnd > usual)
      found.push({
        code: 'stage-longer',
        at: place('plannedEnd'),
        params: { stage: stage.name, months: stage.months, usual, to: plannedEnd },
      });
  }
  return found;
}

/** A day past without what was planned for it (R021, R010). */
function late(row: StageRow, today: IsoDate): readonly Finding[] {
  const { plannedEnd, actualEnd, milestone, stageText, isAdvanced, place } = row;
  if (plannedEnd === null || isAdvanced) return [];
  const daysLate = daysBetween(plannedEnd, actualEnd ?? today);
  const name = milestone === '' ? stageText : `${stageText}：${milestone}`;
  return daysLate > 0
    ? [{ code: 'stage-late', at: place('plannedEnd'), params: { name, due: plannedEnd, daysLate, isOver: actualEnd !== null } }]
    : [];
}

/** 回头看 keeps its days, and follows a failed check (R016); a failed acceptance asks for 补课 with all its parts (R017). */
function afterFailure(row: StageRow, { lookBackDays }: CampaignPack): readonly Finding[] {
  const { accepted, lookFrom, lookTo, makeUpReason, makeUpWhat, makeUpDate, rechecked, stageText, place } = row;
  const found: Finding[] = [];
  if (lookFrom !== null && lookTo !== null && daysBetween(lookFrom, lookTo) + 1 > lookBackDays)
    found.push({ code: 'look-back-long', at: place('lookTo'), params: { days: daysBetween(lookFrom, lookTo) + 1, limit: lookBackDays } });
  if (accepted === false && lookFrom === null)
    found.push({ code: 'look-back-missing', at: place('lookFrom'), params: { stage: stageText, days: lookBackDays } });
  const isMadeUp = accepted === false || makeUpReason !== '' || makeUpWhat !== '' || makeUpDate !== null;
  const parts: readonly (readonly [MakeUpField, boolean])[] = [
    ['makeUpReason', makeUpReason !== ''],
    ['makeUpWhat', makeUpWhat !== ''],
    ['makeUpDate', makeUpDate !== null],
    ['recheck', rechecked !== null],
  ];
  const missing = parts.filter(([, isThere]) => !isThere).map(([field]) => field);
  if (isMadeUp && missing.length > 0)
    found.push({ code: 'make-up-open', at: place(missing[0] ?? 'makeUpReason'), params: { stage: stageText, missing } });
  return found;
}

/** Whether the stage has been accepted: 合格 by a person with a name and a day, or 合格 on the re-check after 补课. */
export function isAccepted({ accepter, acceptedOn, accepted, rechecked, makeUpDate }: StageRow): boolean {
  if (accepter === '' || acceptedOn === null) return false;
  return accepted === true || (accepted === false && rechecked === true && makeUpDate !== null);
}

/** 合格 without who or when is no acceptance (R018). */
function halfAccepted({ accepted, accepter, acceptedOn, stageText, place }: StageRow): readonly Finding[] {
  return accepted !== null && (accepter === '' || acceptedOn === null)
    ? [{ code: 'acceptance-incomplete', at: place('acceptance'), params: { stage: stageText } }]
    : [];
}

/** Milestones that the campaign asks for and the unit's table does not name (R021, R026); said once a unit keeps a table of stages. */
function withoutMilestones(rows: readonly StageRow[], { stages }: CampaignPack): readonly Finding[] {
  const named = rows.filter(({ milestone }) => milestone !== '');
  if (named.length === 0) return [];
  return stages.flatMap((stage) => {
    const own = rows.find((row) => row.stage === stage);
    if (own === undefined) return [];
    return stage.milestones
      .filter(({ required, name }) => required && !named.some((row) => row.stage === stage && sameMilestone(row.milestone, name)))
      .map(({ name }): Finding => ({ code: 'milestone-missing', at: own.place('stage'), params: { stage: stage.name, milestone: name } }));
  });
}

/** Whether a table's 时间节点 names a milestone of the campaign, in more or fewer words. */
export function sameMilestone(text: string, name: string): boolean {
  const plain = (one: string): string => one.replace(/[\s“”"]+/gu, '');
  return plain(text).includes(plain(name)) || plain(name).includes(plain(text));
}

/**
 * What is wrong with the stages of one unit. Each unit has its own days (R024); stages may overlap, so that a later one begins before an earlier
 * one ends is no finding (R007).
 */
export function stageFindings(rows: readonly StageRow[], pack: CampaignPack, today: IsoDate): readonly Finding[] {
  return [
    ...tooShort(rows, pack),
    ...rows.flatMap((row) => [...lengthOf(row), ...late(row, today), ...halfAccepted(row), ...afterFailure(row, pack)]),
    ...withoutMilestones(rows, pack),
  ];
}
