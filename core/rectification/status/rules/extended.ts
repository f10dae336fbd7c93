import { has, type StatusRule } from './rule';

const words = /延期|延长|延后|顺延|展期|推迟|缓期/;
const denied = /(?:未|不|不予|没有|无[需须]|不需)(?:再|要|批准|同意|准予|获批)?(?:延期|延长|顺延)|取消延期/;

/** Put off, or asked to be. */
export const extended: StatusRule = { name: 'extended', status: 'extended', says: has(words, denied) };
