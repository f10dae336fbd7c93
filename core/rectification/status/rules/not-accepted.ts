import { closing } from '../closing-words';
import { fullyDone } from '../end-words';
import type { StatusRule } from './rule';

const words = new RegExp(`(?:未|没有?|不)(?:能|予)?(?:验收|${closing})`);

/** 未销号 and 未验收 say what is missing, not how far the work has come. */
export const notAccepted: StatusRule = { name: 'not-accepted', status: null, says: (text) => words.test(text) && !fullyDone.test(text) };
