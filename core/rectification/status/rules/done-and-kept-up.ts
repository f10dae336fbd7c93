import { restOfCounted } from '../counted-parts';
import { fullyDone, saysDone } from '../end-words';
import { saysKept } from '../kept-up';
import type { StatusRule } from './rule';

const firstPart = (text: string): string => text.split(/,|并|且|但|(?:仍|还|尚)?需|转/)[0] ?? '';

export const doneAndKeptUp: StatusRule = {
  name: 'done-and-kept-up',
  status: 'done_sustained',
  because: 'done, and it goes on',
  examples: ['已完成并长期坚持', '完成但需长期坚持', '完成4项，长期坚持1项'],
  says: (text) => saysKept(text) && (saysDone.test(firstPart(text)) || fullyDone.test(text) || restOfCounted(text) === 'kept-up'),
};
