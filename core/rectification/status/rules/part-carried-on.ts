import { restOfCounted } from '../counted-parts';
import { type StatusRule, whereAny } from './rule';

export const partCarriedOn: StatusRule = {
  name: 'part-carried-on',
  status: 'ongoing',
  because: 'what is counted as done is not all: the rest is still being put right, without an end',
  examples: ['完成4项，持续整改1项', '4项已完成，1项持续推进', '已完成2个，持续推进整改1个'],
  says: whereAny(/持续|继续|长期/, (text) => restOfCounted(text) === 'carried-on'),
};
