import type { Finding, Place } from '../finding/finding';
import { columnName } from './address';
import { fieldsJoined, type HeaderSense, senseOfHeader } from './header-match';
import { plainHeader } from './header-text';
import type { Table } from './schema';

/** A column's header: its lowest text, and the group titles above it, nearest first. */
export interface HeaderColumn {
  readonly column: number;
  /** The last column of its merge, where it is merged over several. */
  readonly right?: number;
  readonly text: string;
  readonly groups: readonly string[];
}

/** Which column holds which field, and what was guessed on the way. */
export interface ColumnMap<Field extends string = string> {
  readonly columnOf: Readonly<Partial<Record<Field, number>>>;
  readonly unknownColumns: readonly { readonly column: number; readonly header: string }[];
  readonly findings: readonly Finding[];
}

const groupTail = /(?:情况|信息|内容|部分|安排|及?其?他?)$/u;
const isWeak = (sense: HeaderSense): boolean => sense.kind !== 'known' || sense.bare;

/** 票数 and 占比 under 满意: the count that the group names, and a share of it. */
const counted = /^(?:得?票数?|得票|(?:票|人|份|张)?数量?|人数)$/u;
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
 * What a column means under its group titles. The lowest text decides; where it is bare（单位、时间）, open or unknown, it is read together
 * with its group（整改责任 + 单位, 完成时间 over 计划）, and that reading counts only when it is certain.
 */
export function senseOfColumn<Field extends string>(table: Table<Field>, { text, groups }: HeaderColumn): HeaderSense<Field> {
  const under = senseUnderCount(table, text, groups);
  if (under !== null) return under;
  const alone = senseOfHeader(table, text);
  if (!isWeak(alone)) return alone;
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
  return alone;
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

/**
 * Maps all headers of a table at once, so that the other columns can decide an open one: 完成时间 is the deadline only where no column
 * else is. Plain headers claim their fields first, bare ones next, then shared and open ones. A field claimed twice goes to the first
 * column that holds data; the other column stays as an unknown one. A header that joins a required field with another（责任人及联系电话） is
 * that field's column where no other is. Every guess is a finding at its header.
 */
export function readHeaders<Field extends string>(
  table: Table<Field>,
  headers: readonly HeaderColumn[],
  at: Place,
  holdsData: (column: number) => boolean = () => true,
): ColumnMap<Field> {
  const columnOf: Partial<Record<Field, number>> = {};
  const unknownColumns: { column: number; header: string }[] = [];
  const findings: Finding[] = [];
  const has = (field: Field): boolean => columnOf[field] !== undefined;
  const read = headers.map((header) => ({
    header,
    sense: senseOfColumn(table, header),
    place: { ...at, column: header.column },
    line: headerLine(header),
  }));
  const keep = ({ header: { column }, line }: (typeof read)[number]): void => void unknownColumns.push({ column, header: line });

  const claims = new Map<Field, (typeof read)[number][]>();
  for (const entry of read) {
    if (entry.sense.kind !== 'known') continue;
    claims.set(entry.sense.field, [...(claims.get(entry.sense.field) ?? []), entry]);
  }
  for (const [field, entries] of claims) {
    const plain = entries.filter(({ sense }) => !isWeak(sense));
    const rivals = plain.length > 0 ? plain : entries;
    const chosen = (rivals.length > 1 ? rivals.find(({ header }) => holdsData(header.column)) : undefined) ?? rivals[0];
    if (chosen === undefined) continue;
    columnOf[field] = chosen.header.column;
    for (const entry of entries) {
      if (entry === chosen) continue;
      keep(entry);
      findings.push({
        code: 'column-twice',
        at: entry.place,
        params: { header: entry.line, column: nameOf(table, field), used: columnName(chosen.header.column) },
      });
    }
  }

  for (const [field, entries] of claims) {
    const entry = entries.find(({ header }) => header.column === columnOf[field]);
    const parts = entry === undefined || table.columns[field].required ? [] : fieldsJoined(table, entry.header.text);
    const needed = parts.includes(field) ? parts.find((part) => table.columns[part].required === true && !has(part)) : undefined;
    if (entry === undefined || needed === undefined) continue;
    delete columnOf[field];
    columnOf[needed] = entry.header.column;
    findings.push({ code: 'header-joined', at: entry.place, params: { header: entry.line, column: nameOf(table, needed) } });
  }

  for (const entry of read) {
    if (entry.sense.kind !== 'joined') continue;
    const open = entry.sense.fields.filter((field) => !has(field));
    const field = open.find((candidate) => table.columns[candidate].required) ?? open[0];
    if (field === undefined) {
      keep(entry);
      findings.push({ code: 'header-open', at: entry.place, params: { header: entry.line } });
      continue;
    }
    columnOf[field] = entry.header.column;
    findings.push({ code: 'header-joined', at: entry.place, params: { header: entry.line, column: nameOf(table, field) } });
  }

  for (const choice of table.choices ?? []) {
    for (const entry of read) {
      if (entry.sense.kind !== 'choice' || entry.sense.choice !== choice) continue;
      const field = choice.choose(has);
      if (field === null || has(field)) {
        keep(entry);
        findings.push({ code: 'header-open', at: entry.place, params: { header: entry.line } });
        continue;
      }
      columnOf[field] = entry.header.column;
      if (choice.certain !== true)
        findings.push({ code: 'header-assumed', at: entry.place, params: { header: entry.line, column: nameOf(table, field) } });
    }
  }

  const strange = read.filter(({ sense }) => sense.kind === 'unknown');
  for (const entry of strange) keep(entry);
  const named = strange.filter(({ line }) => line !== '');
  const [first] = named;
  if (first !== undefined) findings.push({ code: 'columns-unknown', at: first.place, params: { headers: named.map(({ line }) => line) } });
  unknownColumns.sort((a, b) => a.column - b.column);
  return { columnOf, unknownColumns, findings };
}

function nameOf<Field extends string>(table: Table<Field>, field: Field): { readonly zh: string; readonly en: string } {
  const { zh, en } = table.columns[field];
  return { zh, en };
}
