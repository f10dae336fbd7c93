import { fullyDone } from '../end-words';
import { kept } from '../kept-up';
import type { StatusRule } from './rule';

/** 长期闲置, 长期存在: what is wrong, not what is done about it. */
const ofTheFault = /长期(?:存在|以来|拖欠|闲置|空置|遗留|占用|搁置|停滞|滞留|积压|[未没无不得])/;
const always = /经常|日常|持之以恒|驰而不息|一以贯之|久久为功|不断/;

export const ongoing: StatusRule = {
  name: 'ongoing',
  status: 'ongoing',
  because: 'it goes on without an end',
  examples: ['长期坚持', '纳入日常工作', '持续整改中'],
  says: (text) => (kept.test(text) || always.test(text)) && !ofTheFault.test(text) && !fullyDone.test(text),
};
