import type { LocalText } from '../i18n/local-text';
import { isPromise, saysNothing } from '../rectification/checks/cell-says';
import type { RectificationItem } from '../rectification/item';
import { responsibleUnit } from '../rectification/items/responsible-unit';
import { rectTypeNames } from '../rectification/rect-type';
import { type Status, statusNames } from '../rectification/status/vocabulary';
import { once } from '../table/once';
import { peopleKey } from '../text/person-names';

/** A row with the unit it counts for. */
export interface UnitItem {
  readonly unit: string | null;
  readonly item: RectificationItem;
}

/** Where a row belongs in a table: groups are ordered by `order`, then by code point of `key`; never by a count. */
export interface GroupOf {
  readonly key: string;
  readonly label: LocalText;
  readonly order: number;
}

/** One way of dividing the rows. Every row is in exactly one group. */
export interface Dimension {
  readonly id: 'unit' | 'responsible' | 'office' | 'category' | 'lead' | 'status' | 'month' | 'type' | 'project';
  readonly name: LocalText;
  /** How a row's group is found, for the page of formulas. */
  readonly formula: LocalText;
  readonly groupOf: (row: UnitItem, status: Status | null) => GroupOf;
}

const last = Number.MAX_SAFE_INTEGER;
/** What rows are listed under of which nobody has written whose, or of what kind, they are. */
export const notFilled: LocalText = { zh: '（未填）', en: '(blank)' };
const notGiven: GroupOf = { key: '', label: notFilled, order: last };

/** The text, or '' where it says nothing（无、/）. */
const answer = (text: string): string => (saysNothing(text) ? '' : text);

function named(text: string, order = 0): GroupOf {
  return text === '' ? notGiven : { key: text, label: { zh: text, en: text }, order };
}

/** By unit, in the order given（官方排序）; units not in it after, by code point. */
export function byUnit(order: readonly string[]): Dimension {
  const at = new Map(order.map((name, index) => [name, index]));
  const groupNamed = once((name) => named(name, at.get(name) ?? order.length));
  return {
    id: 'unit',
    name: { zh: '按单位', en: 'By unit' },
    formula: { zh: '按单位名称；次序按单位名单，名单外的按名称', en: 'by unit name, in the order of the unit list, others by name' },
    groupOf: ({ unit }) => groupNamed(unit ?? ''),
  };
}

/**
 * By 责任单位, for ledgers that do not say whose their rows are: what a unit answers for is counted, and nobody is taken to have reported.
 * Units of the list by their official names and in its order, others after by code point; several together are a group of their own.
 */
export function byResponsible(order: readonly string[], officialName: (name: string) => string): Dimension {
  const at = new Map(order.map((name, index) => [name, index]));
  const groupNamed = once((text) => {
    const name = text === '' ? '' : officialName(text);
    return named(name, at.get(name) ?? order.length);
  });
  return {
    id: 'responsible',
    name: { zh: '按责任单位', en: 'By responsible unit' },
    formula: {
      zh: '有的行看不出是哪个单位报的，另按责任单位（没有的按牵头单位）一栏列出；几个单位共同负责的单列一行，不重复计数',
      en: 'some rows do not say which unit sent them, so all are also counted by responsible unit (lead unit where there is none); several together stand in a row of their own',
    },
    groupOf: ({ item }) => groupNamed(responsibleUnit(item)),
  };
}

/** The office within its unit that a row is of; '' where the row names none, or the office is itself the unit counted. */
export function officeOf({ unit, item: { office } }: UnitItem): string {
  const name = office?.replace(/\s+/gu, '') ?? '';
  return name === unit ? '' : name;
}

/** By inner office（科室）, with its unit before it where there are several, units in their order, offices by code point. */
export function byOffice(order: readonly string[], several: boolean): Dimension {
  const at = new Map(order.map((name, index) => [name, index]));
  return {
    id: 'office',
    name: { zh: '按科室', en: 'By office' },
    formula: {
      zh: '按科室（内设机构、二级单位）一栏的文字；没有填的列在最后',
      en: 'by the text of the column of inner offices; blank ones last',
    },
    groupOf(row) {
      const office = officeOf(row);
      return named(office === '' || !several ? office : `${row.unit ?? ''} ${office}`, at.get(row.unit ?? '') ?? order.length);
    },
  };
}

/** What stands behind the name of an aspect in some ledgers and not in others: 政治素质方面, 政治素质方面的问题, 作风建设类. */
const behindAspect = /(?:(?<=.)方面|(?<=..)类)(?:存在)?(?:的?问题)?$/u;
/** And before it: 1.政治素质, （一）政治素质. */
const numberOfAspect = /^(?:[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.．、])/u;

/** By the text of 问题类别, without spaces, its number and 方面 or 类 at its end, in code-point order. */
export function byCategory(): Dimension {
  const groupNamed = once((text) => named(answer(text).replace(/\s+/gu, '').replace(numberOfAspect, '').replace(behindAspect, '')));
  return {
    id: 'category',
    name: { zh: '按问题类别', en: 'By aspect' },
    formula: {
      zh: '按问题类别栏的文字，前面的编号和末尾的“方面”“类”不计',
      en: 'by the text of the aspect column, without its number and 方面 or 类 at its end',
    },
    groupOf: ({ item }) => groupNamed(item.texts.category ?? ''),
  };
}

/** 张伟（教育局）, 张伟（财政局）: whose somebody is, as against what he is. */
const unitBehindName = /[（(]([^（）()]*[局办镇乡院校])[）)]/u;

/**
 * By lead leader, in code-point order of the names: persons are never ordered by a figure (R086). An item led by several is one item of
 * that group of people（张三、李四）, whatever the order of their names, so that the parts still add up to the total. One name may be two people's:
 * where several of `rows`' units have it, or several stand in brackets behind it, the label says how many.
 */
export function byLead(rows: readonly UnitItem[]): Dimension {
  const read = once((text) => {
    const key = peopleKey(isPromise(text) ? '' : answer(text));
    return { key, told: key.includes('、') ? undefined : unitBehindName.exec(text)?.[1] };
  });
  const units = new Map<string, Set<string>>();
  const told = new Map<string, Set<string>>();
  const add = (to: Map<string, Set<string>>, key: string, unit: string | null | undefined): void => {
    if (unit) to.set(key, (to.get(key) ?? new Set()).add(unit));
  };
  for (const { unit, item } of rows) {
    const leader = read(item.texts.leadLeader ?? '');
    if (leader.key === '') continue;
    add(units, leader.key, unit);
    add(told, leader.key, leader.told);
  }
  const groupNamed = once((key): GroupOf => {
    const count = Math.max(units.get(key)?.size ?? 0, told.get(key)?.size ?? 0);
    return count < 2 ? named(key) : { key, label: { zh: `${key}（${count}个单位）`, en: `${key} (${count} units)` }, order: 0 };
  });
  return {
    id: 'lead',
    name: { zh: '按牵头领导', en: 'By lead leader' },
    formula: {
      zh: '按牵头领导；几人共同牵头的单列一行，不重复计数；只按姓名排列，不排名次；同名的合在一行，几个单位都有的注明单位数，是不是同一个人请核对',
      en: 'by lead leader; items led by several together stand in a row of their own; ordered by name, never by figures; one name is one row, and says of how many units where there are several: check whether it is one person',
    },
    groupOf: ({ item }) => groupNamed(read(item.texts.leadLeader ?? '').key),
  };
}

/** By 专项整治 project, in code-point order; rows of no project stand in a group of their own, so that the parts add up. */
export function byProject(): Dimension {
  const none: GroupOf = { key: '', label: { zh: '（不属专项整治）', en: '(no project)' }, order: last };
  const groupNamed = once((text) => (answer(text) === '' ? none : named(text.replace(/\s+/gu, ''))));
  return {
    id: 'project',
    name: { zh: '按专项整治项目', en: 'By special project' },
    formula: { zh: '按专项整治项目栏的文字；没有填的不属专项整治', en: 'by the text of the project column; blank is no project' },
    groupOf: ({ item }) => groupNamed(item.texts.project ?? ''),
  };
}

const statuses = Object.keys(statusNames) as Status[]; // the keys of the vocabulary

const groupOfStatus: ReadonlyMap<Status, GroupOf> = new Map(
  statuses.map((status, order) => [status, { key: status, label: statusNames[status], order }]),
);
const noStatus: GroupOf = { key: '', label: { zh: '（状态不明）', en: '(no status)' }, order: last };

export const byStatus: Dimension = {
  id: 'status',
  name: { zh: '按整改状态', en: 'By status' },
  formula: {
    zh: '按整改状态栏的统一说法；状态没填而写有实际完成时间的，按已完成',
    en: 'by the status as read; blank with a day of completion counts as done',
  },
  groupOf: (_, status) => (status === null ? noStatus : (groupOfStatus.get(status) ?? noStatus)),
};

const withoutDay: Readonly<Record<'immediate' | 'ongoing' | 'none' | 'blank', GroupOf>> = {
  immediate: { key: 'immediate', label: { zh: '立行立改', en: 'Immediate' }, order: 1 },
  ongoing: { key: 'ongoing', label: { zh: '长期坚持', en: 'Ongoing' }, order: 2 },
  none: { key: 'none', label: { zh: '未明确日期', en: 'No day named' }, order: 3 },
  blank: notGiven,
};

const monthOf = once((yearAndMonth): GroupOf => {
  const [year, month] = yearAndMonth.split('-');
  return { key: yearAndMonth, label: { zh: `${year}年${Number(month)}月`, en: yearAndMonth }, order: 0 };
});

export const byMonth: Dimension = {
  id: 'month',
  name: { zh: '按到期月份', en: 'By month due' },
  formula: {
    zh: '按到期日所在月份；没有日期的按立行立改、长期坚持、未明确日期分列',
    en: 'by the month of the due day; without one, by what the deadline says',
  },
  groupOf({ item: { deadline } }) {
    if (deadline === null) return withoutDay.blank;
    if (deadline.due !== null) return monthOf(deadline.due.slice(0, -'-dd'.length));
    if (deadline.kind === 'immediate' || deadline.kind === 'immediate+ongoing') return withoutDay.immediate;
    return deadline.kind === 'ongoing' ? withoutDay.ongoing : withoutDay.none;
  },
};

const types: Readonly<Record<'immediate' | 'dated' | 'ongoing', GroupOf>> = {
  immediate: { key: 'immediate', label: rectTypeNames.immediate, order: 0 },
  dated: { key: 'dated', label: rectTypeNames.dated, order: 1 },
  ongoing: { key: 'ongoing', label: rectTypeNames.ongoing, order: 2 },
};

export const byType: Dimension = {
  id: 'type',
  name: { zh: '按整改类型', en: 'By type' },
  formula: { zh: '按整改类型栏；没有填的按完成时限判断', en: 'by the type column; where blank, by the deadline' },
  groupOf({ item: { rectType, deadline } }) {
    if (rectType !== null) return types[rectType];
    switch (deadline?.kind) {
      case 'immediate':
      case 'immediate+ongoing':
        return types.immediate;
      case 'dated':
        return types.dated;
      case 'ongoing':
      case 'dated+ongoing':
        return types.ongoing;
      default:
        return notGiven;
    }
  },
};
