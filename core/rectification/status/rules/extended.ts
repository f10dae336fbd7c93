import { anyOf } from '../../../text/any-of';
import { has, type StatusRule } from './rule';

const words = /延期|延长|延后|顺延|展期|推迟|缓期/;
const denied = anyOf(
  /(?:未|不|不予|没有|无[需须]|不需)(?:再|要|批准|同意|准予|获批)?(?:延期|延长|顺延)|取消延期/,
  // 延期申请未批准, 延期未获批
  /(?:延期|延长|顺延|展期)[^,]{0,4},?(?:尚|还)?(?:未|不|没有?)(?:予|被|获|能|得到)*(?:批|通过|同意|准)/,
);

export const extended: StatusRule = {
  name: 'extended',
  status: 'extended',
  because: 'put off, or asked to be',
  examples: ['已延期', '延长至年底', '申请顺延'],
  says: has(words, denied),
};
