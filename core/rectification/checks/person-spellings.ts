import type { FindingOf } from '../../finding/finding';
import { rowList } from '../../finding/row-list';
import { inCodeOrder } from '../../lists/code-order';
import { once } from '../../table/once';
import { isPersonName, personKey, splitNames } from '../../text/person-names';
import type { RectificationItem } from '../item';
import type { RectificationField } from '../table';
import { said } from './cell-says';
import { cellOf, type LedgerCheck } from './check';

const nameFields: readonly RectificationField[] = ['respPerson', 'leadLeader', 'assistLeader', 'verifier'];

/** Too long for a name, unless its dot was left out: 麦尔丹木盖提. */
const mayLackDot = /^\p{Script=Han}{5,12}$/u;

/** The persons in a cell, with or without the dot in their names; the same few names stand in cell after cell. */
const namesIn = once((text) =>
  splitNames(text)
    .filter((name) => isPersonName(name) || mayLackDot.test(name))
    .map((name) => ({ name, person: personKey(name).replace(/·/gu, '') })),
);

interface Spelling {
  readonly item: RectificationItem;
  readonly field: RectificationField;
  readonly rows: number[];
}

/** Whether anybody is written in two ways in the sheet. In nearly all nobody is, and then there is nothing to count. */
function anyTwice(items: readonly RectificationItem[]): boolean {
  const firsts = new Map<string, string>();
  for (const item of items) {
    for (const field of nameFields) {
      const text = said(item, field);
      if (text === '') continue;
      for (const { name, person } of namesIn(text)) {
        const first = firsts.get(person);
        if (first === undefined) firsts.set(person, name);
        else if (first !== name) return true;
      }
    }
  }
  return false;
}

/**
 * One person written in several ways within a unit: a space inside the name（张 建国）, another dot or none（麦尔丹.木盖提、麦尔丹木盖提）, a variant glyph（张建囯）.
 * Names that differ by a character are other people and are left alone. One finding for each of the rarer spellings.
 */
export const personSpellings: LedgerCheck<'person-spellings'> = {
  rule: {
    code: 'person-spellings',
    level: 'warning',
    serves: ['R093', 'F112'],
    source: '“明确责任人和完成时限”：同一人只能有一种写法，否则会被当成两个人',
  },
  check(items, sheet) {
    if (!anyTwice(items)) return [];
    const people = new Map<string, Map<string, Spelling>>();
    for (const item of items) {
      for (const field of nameFields) {
        const text = said(item, field);
        if (text === '') continue;
        for (const { name, person } of namesIn(text)) {
          const key = `${item.unit ?? ''}\n${person}`;
          const spellings = people.get(key) ?? new Map<string, Spelling>();
          people.set(key, spellings);
          const seen = spellings.get(name);
          if (seen === undefined) spellings.set(name, { item, field, rows: [item.row] });
          else if (seen.rows[seen.rows.length - 1] !== item.row) seen.rows.push(item.row);
        }
      }
    }
    const findings: FindingOf<'person-spellings'>[] = [];
    for (const spellings of people.values()) {
      if (spellings.size < 2) continue;
      const [usual, ...others] = [...spellings].sort(byUse);
      if (usual === undefined) continue;
      for (const [name, { item, field, rows }] of others) {
        findings.push({ code: 'person-spellings', at: cellOf(item, field, sheet), params: { name, usual: usual[0], rows: rowList(rows) } });
      }
    }
    return findings;
  },
};

/** Most rows first; then the one that is its own key, then code point. */
function byUse([a, one]: [string, Spelling], [b, other]: [string, Spelling]): number {
  const plain = (name: string): number => (personKey(name) === name ? 0 : 1);
  return other.rows.length - one.rows.length || plain(a) - plain(b) || inCodeOrder(a, b);
}
