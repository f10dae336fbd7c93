import { inBrackets, type Language, type LocalText } from '../i18n/local-text';
import { finishedStatuses } from './status/counting';
import type { Status } from './status/vocabulary';

/** An exact share: whole numbers only, so that “exactly on the line” is decided exactly. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** How many items have each status; those with none that could be read under `unknown`. */
export type StatusCounts = Readonly<Record<Status | 'unknown', number>>;

/** A rate as published: what it is called, its exact value (null where its base is empty) and its formula in words. */
export interface Rate {
  readonly id: 'completion' | 'close-out';
  readonly name: LocalText;
  readonly formula: LocalText;
  readonly source: string;
  readonly fraction: Fraction | null;
}

function fraction(numerator: number, denominator: number): Fraction | null {
  return denominator === 0 ? null : { numerator, denominator };
}

/** Counts statuses; `null` is counted as `unknown`. */
export function countStatuses(statuses: Iterable<Status | null>): StatusCounts {
  const counts: Record<Status | 'unknown', number> = {
    not_started: 0,
    in_progress: 0,
    phase_result: 0,
    basically_done: 0,
    done: 0,
    done_sustained: 0,
    ongoing: 0,
    pending_acceptance: 0,
    closed: 0,
    rework: 0,
    overdue: 0,
    extended: 0,
    cancelled: 0,
    unknown: 0,
  };
  for (const status of statuses) counts[status ?? 'unknown'] += 1;
  return counts;
}

/** All items, whatever their status. */
export function allOf(counts: StatusCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** Items that count as done in 完成率. */
function finishedOf(counts: StatusCounts): number {
  return [...finishedStatuses].reduce((sum, status) => sum + counts[status], 0);
}

/**
 * 完成率 = (已完成 + 已完成并长期坚持 + 已销号) ÷ (全部 − 取消). 基本完成, 阶段性成效 and 长期坚持 are not done; items without a
 * readable status stay in the base. Null where nothing is left in the base: never 0 % or 100 % of nothing.
 */
export function completionRate(counts: StatusCounts): Rate {
  return {
    id: 'completion',
    name: { zh: '完成率', en: 'Completion rate' },
    formula: {
      zh: '（已完成＋已完成并长期坚持＋已销号）÷（全部事项－取消）',
      en: '(done + done, kept up + closed out) / (all items - cancelled)',
    },
    source: '公开通报的口径：697个问题完成整改688个，总体完成率98.71%（基本完成、未完成不计入）',
    fraction: fraction(finishedOf(counts), allOf(counts) - counts.cancelled),
  };
}

/** 销号率 = 已销号 ÷ 全部. Null where there are no items. */
export function closeOutRate(counts: StatusCounts): Rate {
  return {
    id: 'close-out',
    name: { zh: '销号率', en: 'Close-out rate' },
    formula: { zh: '已销号÷全部事项', en: 'closed out / all items' },
    source: '“验收合格后方能予以销号”：只计验收合格、已经销号的事项',
    fraction: fraction(counts.closed, allOf(counts)),
  };
}

/**
 * `98.71%`: two decimals (or as many as asked), rounded half up by whole-number arithmetic. Only what is whole reads as 100 %: a share
 * just below it is cut, not rounded up.
 */
export function percentText({ numerator, denominator }: Fraction, decimals = 2): string {
  const scale = 10 ** decimals;
  const doubled = 2 * numerator * 100 * scale + denominator;
  const rounded = (doubled - (doubled % (2 * denominator))) / (2 * denominator);
  const scaled = numerator < denominator ? Math.min(rounded, 100 * scale - 1) : rounded;
  const whole = Math.floor(scaled / scale);
  return decimals === 0 ? `${whole}%` : `${whole}.${String(scaled % scale).padStart(decimals, '0')}%`;
}

/** The rate as a sentence cell: `98.71%（688/697）`, or a dash where there is no base. */
export function rateText({ fraction: share }: Rate, language: Language): string {
  if (share === null) return '—';
  return `${percentText(share)}${inBrackets(`${share.numerator}/${share.denominator}`, language)}`;
}
