import type { Table } from '../schema';
import { senseOfHeader } from './match';
import { senseOfQualified } from './qualifier';
import type { HeaderSense } from './sense';
import { plainHeader } from './text';

/** A column's header: its lowest text, and the group titles above it, nearest first. */
export interface HeaderColumn {
  readonly column: number;
  /** The last column of its merge, where it is merged over several. */
  readonly right?: number;
  readonly text: string;
  readonly groups: readonly string[];
}

const groupTail = /(?:情况|信息|内容|部分|安排|及?其?他?)$/u;
/** Whether a sense is open to what the group titles or the other columns say. */
export const isWeak = (sense: HeaderSense): boolean => sense.kind !== 'known' || sense.bare;

/** 票数 and 占比 under 满意: the count that the group names, and a share of it. */
const counted = /^(?:得?票数?|[票人份张]?数量?)$/u;
const share = /占比|比例|比率|百分|率$|^[%％]$/u;

/** What a column holds that only says how its group is counted; null for every other column. */
function senseUnderCount<Field extends string>(table: Table<Field>, text: string, groups: readonly string[]): HeaderSense<Field> | null {
  const group = groups.find((title) => title.trim() !== '');
  const { base } = plainHeader(text);
  const isCounted = counted.test(base);
  if (group === undefined || (!isCounted && !share.test(base === '' ? text.trim() : base))) return null;
  const sense = senseOfHeader(table, group);
  if (sense.kind !== 'known' || table.columns[sense.field].cell !== 'count') return null;
  return isCounted ? { kind: 'known', field: sense.field, bare: false } : { kind: 'unknown' };
}

/**
 * 完成时限 under 调整前 or 实际. What the two do not mean together is what its own text says, and gives way to a column of that field under
 * no such title: 责任人 under 原方案 to 责任人 under 现方案.
 */
function senseUnderQualifier<Field extends string>(
  table: Table<Field>,
  text: string,
  groups: readonly string[],
  alone: HeaderSense<Field>,
): HeaderSense<Field> {
  for (const group of groups) {
    const title = plainHeader(group).base.replace(groupTail, '');
    if (title === '') continue;
    const qualified = senseOfQualified(table, alone, title, (qualifier) => senseOfHeader(table, qualifier + text));
    if (qualified === null) continue;
    return qualified.kind === 'unknown' && alone.kind === 'known' ? { ...alone, bare: true } : qualified;
  }
  return alone;
}

/**
 * What a column means under its group titles. The lowest text decides; where it is bare（单位、时间）, open or unknown, it is read together
 * with its group（整改责任 + 单位, 完成时间 over 计划）, and that reading counts only when it is certain.
 */
export function senseOfColumn<Field extends string>(table: Table<Field>, { text, groups }: HeaderColumn): HeaderSense<Field> {
  const under = senseUnderCount(table, text, groups);
  if (under !== null) return under;
  const alone = senseOfHeader(table, text);
  if (groups.length === 0) return alone;
  if (!isWeak(alone)) return senseUnderQualifier(table, text, groups, alone);
  let above = '';
  for (const group of groups) {
    const { base } = plainHeader(group);
    if (base === '') continue;
    for (const title of new Set([base, base.replace(groupTail, '')])) {
      for (const joined of [`${title}${above}${text}`, `${text}${above}${title}`]) {
        const together = senseOfHeader(table, joined);
        if (together.kind === 'known' && !together.bare) return together;
      }
    }
    above = base + above;
  }
  return senseUnderQualifier(table, text, groups, alone);
}

/** The header as findings and 来源 columns quote it: one line, group titles before it. */
export function headerLine({ text, groups }: HeaderColumn): string {
  if (groups.length === 0) return text.replace(/\s+/gu, '');
  return [...groups]
    .reverse()
    .concat(text)
    .map((part) => part.replace(/\s+/gu, ''))
    .filter((part) => part !== '')
    .join('·');
}
