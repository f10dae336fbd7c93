import { isPersonName } from '../text/person-names';
import { beginsWithSurname, hasDoubleSurname } from '../text/surnames';
import { readHeader } from './header/match';
import { everyTable } from './registry';

const parting = /([\s:：、，,;；/|()（）]+)/u;
const hidden = '…';

/** Whether a word may be somebody's name and is no header of ours（时间、单位 begin with family names too）. */
function mayBeName(word: string): boolean {
  const isShort = word.length <= 3 || hasDoubleSurname(word) || word.includes('·');
  return isShort && beginsWithSurname(word) && isPersonName(word) && everyTable.every((table) => readHeader(table, word) === null);
}

/**
 * A text of a sheet that is none of ours, as a finding may quote it: what stands behind a label（填表人：钱小宝）, numbers as of telephones, addresses of
 * mail and whatever may be a person's name are left out.
 */
export function impersonal(text: string): string {
  const label = /^[^:：]{1,16}[:：](?=\s*\S)/u.exec(text)?.[0];
  if (label !== undefined) return `${impersonal(label.slice(0, -1))}：${hidden}`;
  return text
    .split(parting)
    .map((piece) => (/\d{5,}|\d{3,4}-\d{3,}|@/u.test(piece) || mayBeName(piece) ? hidden : piece))
    .join('');
}
