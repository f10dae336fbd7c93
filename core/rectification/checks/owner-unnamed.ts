import { quoted } from '../../finding/quotation';
import { rowList } from '../../finding/row-list';
import { once } from '../../table/once';
import { namesPostsOnly } from '../../text/post-alone';
import type { RectificationField } from '../table';
import { settled } from './cell-says';
import { headerCell, type LedgerCheck } from './check';

const personFields: readonly RectificationField[] = ['respPerson', 'leadLeader'];
/** Quoted in the sentence: enough to find them by. */
const mostQuoted = 3;

const isUnnamed = once(namesPostsOnly);

/**
 * 责任人 or 牵头领导 that names a post or a group（张局长、班子成员）and nobody by name: said once a column, with the rows. Offices under 责任人 are not
 * judged.
 */
export const ownerUnnamed: LedgerCheck<'owner-unnamed'> = {
  rule: {
    code: 'owner-unnamed',
    level: 'note',
    serves: ['R093', 'F112'],
    source: '“明确责任人和完成时限”：写到人，才知道问谁',
  },
  check(items, sheet) {
    return personFields.flatMap((field) => {
      const unnamed = items.filter((item) => item.status !== 'cancelled' && isUnnamed(settled(item, field)));
      if (unnamed.length === 0) return [];
      const texts = [...new Set(unnamed.map((item) => quoted(settled(item, field))))];
      const first = texts.slice(0, mostQuoted).map((text) => `“${text}”`);
      const written = `${first.join('')}${texts.length > mostQuoted ? '…' : ''}`;
      const params = { written, rows: rowList(unnamed.map(({ row }) => row)) };
      return [{ code: 'owner-unnamed' as const, at: headerCell(sheet, field), params }];
    });
  },
};
