import { closing } from '../closing-words';
import { fullyDone } from '../end-words';
import { isOpenAndToEnd } from '../open-beside-closing';
import type { StatusRule } from './rule';

const words = new RegExp(`(?:未|没有?|不|待)(?:能|予)?(?:验收|审核|核查|${closing})`);

export const notAccepted: StatusRule = {
  name: 'not-accepted',
  status: null,
  because: 'it says what is missing, not how far the work has come',
  examples: ['未销号', '尚未验收'],
  says: (text) => words.test(text) && !fullyDone.test(text) && !isOpenAndToEnd(text),
};
