import { daysBetween } from '../../calendar/civil-day';
import type { IsoDate } from '../../calendar/iso-date';
import type { LocalText } from '../../i18n/local-text';
import type { Tint } from '../../table/sheet-plan';
import type { Status } from '../status/vocabulary';

/** When a band holds. Days are whole calendar days; shares are compared as whole numbers, so 30 of 100 days is exactly 30 %. */
export type BandTest =
  | { readonly kind: 'days_left'; readonly atMost: number }
  | { readonly kind: 'share_left'; readonly percentAtMost: number }
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'days_late'; readonly atLeast: number };

/** One colour of a policy. */
export interface Band {
  readonly id: string;
  readonly name: LocalText;
  readonly tint: Tint;
  readonly test: BandTest;
}

/** How near a deadline must be to be spoken of. Bands are tried in order; the first that holds is the item's. */
export interface DueSoonPolicy {
  readonly id: string;
  readonly name: LocalText;
  readonly source: string;
  readonly bands: readonly Band[];
}

/** What a band looks at. `daysLeft` is negative once late; `start` is the day the work was assigned; without it no share can be formed. */
export interface BandFacts {
  readonly due: IsoDate;
  readonly daysLeft: number;
  readonly status: Status | null;
  readonly start: IsoDate | null;
}

const late: Band = {
  id: 'late',
  name: { zh: '逾期', en: 'Overdue' },
  tint: 'overdue',
  test: { kind: 'days_late', atLeast: 1 },
};

/** 提前 N 天提醒: due soon when N days or fewer are left, the deadline day included. */
export function daysBefore(days: number): DueSoonPolicy {
  return {
    id: `days-${days}`,
    name: { zh: `提前${days}天提醒`, en: `${days} days ahead` },
    source: '本工具默认：到期前三天提醒，天数可调',
    bands: [late, { id: 'soon', name: { zh: '临期', en: 'Due soon' }, tint: 'dueSoon', test: { kind: 'days_left', atMost: days } }],
  };
}

/** 剩余 30 % 亮黄、剩余 15 % 亮红, of the time between the day of assignment and the deadline. */
export const shareLeft: DueSoonPolicy = {
  id: 'share-30-15',
  name: { zh: '剩余时间30%亮黄、15%亮红', en: '30 % of the time left: yellow, 15 %: red' },
  source: '本工具预设：按剩余时间占全部时限的比例提醒，比例可调',
  bands: [
    late,
    { id: 'red', name: { zh: '红色提醒', en: 'Red' }, tint: 'overdue', test: { kind: 'share_left', percentAtMost: 15 } },
    { id: 'yellow', name: { zh: '黄色提醒', en: 'Yellow' }, tint: 'dueSoon', test: { kind: 'share_left', percentAtMost: 30 } },
  ],
};

/** 蓝、黄、红三色督办单: blue near the limit, yellow for poor work, red once late. */
export const threeColours: DueSoonPolicy = {
  id: 'blue-yellow-red',
  name: { zh: '蓝黄红三色督办单', en: 'Blue, yellow and red supervision notes' },
  source:
    '“对临近办结时限的发出蓝色单，对未达到序时进度或完成质量较差的发出黄色单，对逾期未办结的发出红色单”（宿迁产发集团，2025-06-06）；“临近”取7天，可调',
  bands: [
    { id: 'red', name: { zh: '红色督办单', en: 'Red note' }, tint: 'overdue', test: { kind: 'days_late', atLeast: 1 } },
    { id: 'yellow', name: { zh: '黄色督办单', en: 'Yellow note' }, tint: 'warning', test: { kind: 'status', status: 'rework' } },
    { id: 'blue', name: { zh: '蓝色督办单', en: 'Blue note' }, tint: 'dueSoon', test: { kind: 'days_left', atMost: 7 } },
  ],
};

/** The presets, the default first. */
export const dueSoonPolicies: readonly DueSoonPolicy[] = [daysBefore(3), shareLeft, threeColours];

/** What is used where nobody chose. */
export const defaultPolicy: DueSoonPolicy = daysBefore(3);

/** The policy that the 设置 of a workbook asks for by 临期天数; the usual one where it sets none. */
export function policySet({ dueSoonDays }: { readonly dueSoonDays: number | null }): DueSoonPolicy {
  return dueSoonDays === null ? defaultPolicy : daysBefore(dueSoonDays);
}

function holds(test: BandTest, { due, daysLeft: left, status, start }: BandFacts): boolean {
  switch (test.kind) {
    case 'days_left':
      return left >= 0 && left <= test.atMost;
    case 'days_late':
      return -left >= test.atLeast;
    case 'status':
      return status === test.status;
    case 'share_left': {
      const whole = start === null ? 0 : daysBetween(start, due);
      return whole > 0 && left >= 0 && left * 100 <= whole * test.percentAtMost;
    }
  }
}

/** Whether one of the policy's bands says that the deadline is near, whatever other band an item is shown in（黄色督办单）. */
export function isNear(policy: DueSoonPolicy, facts: BandFacts): boolean {
  return policy.bands.some(({ test }) => (test.kind === 'days_left' || test.kind === 'share_left') && holds(test, facts));
}

/** The first band of the policy that holds, or null. A share band never holds where the day of assignment is unknown. */
export function bandOf(policy: DueSoonPolicy, facts: BandFacts): Band | null {
  return policy.bands.find(({ test }) => holds(test, facts)) ?? null;
}
