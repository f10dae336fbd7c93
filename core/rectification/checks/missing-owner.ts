import type { RectificationItem } from '../item';
import type { RectificationField } from '../table';
import { settled } from './cell-says';
import { rowCheck } from './check';

const ownerFields: readonly RectificationField[] = ['respPerson', 'leadLeader', 'respUnit', 'leadUnit'];

function others(item: RectificationItem): string {
  return ownerFields
    .map((field) => settled(item, field))
    .filter((text) => text !== '')
    .join('、');
}

/** Nobody is named in any of 责任人, 牵头领导, 责任单位, 牵头单位. A ledger without any of these columns is the reader's finding. */
export const missingOwner = rowCheck(
  {
    code: 'missing-owner',
    level: 'error',
    serves: ['R093', 'R107'],
    source: '“认真制定整改方案，列明整改目标、任务和措施，明确责任人和完成时限，建立整改台账”',
  },
  (item, { columnOf }) => {
    const field = ownerFields.find((name) => columnOf[name] !== undefined);
    return field === undefined || others(item) !== '' ? null : { field, params: { text: item.texts[field] ?? '' } };
  },
);

/** 责任人 is blank, though a unit or a leader is named: somebody must still do the work. */
export const ownerPersonBlank = rowCheck(
  {
    code: 'owner-person-blank',
    level: 'warning',
    serves: ['R093', 'R107'],
    source: '“明确责任人和完成时限”',
  },
  (item, { columnOf }) => {
    if (columnOf.respPerson === undefined || settled(item, 'respPerson') !== '') return null;
    const named = others(item);
    return named === '' ? null : { field: 'respPerson', params: { named, text: item.texts.respPerson ?? '' } };
  },
);
