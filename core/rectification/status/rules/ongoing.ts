import { fullyDone } from '../end-words';
import { goesOn } from '../kept-up';
import type { StatusRule } from './rule';

export const ongoing: StatusRule = {
  name: 'ongoing',
  status: 'ongoing',
  because: 'it goes on without an end',
  examples: ['长期坚持', '纳入日常工作', '持续整改中'],
  says: (text) => goesOn(text) && !fullyDone.test(text),
};
