import { anyOf } from '../../../text/any-of';
import { closing } from '../closing-words';
import { has, type StatusRule } from './rule';

const words = anyOf(
  `(?:部分|大部分?|多数|一半)(?:问题)?(?:已|予以|实现|完成)*(?:${closing}|验收)`,
  /销号(?:了)?[0-9]+[项个条]|已验收(?:了)?(?:部分|[0-9]+[项个条])/,
);

export const partlyClosed: StatusRule = {
  name: 'partly-closed',
  status: 'in_progress',
  because: 'a part taken off the list says nothing of the rest',
  examples: ['部分销号', '销号3项', '已验收3项'],
  says: has(words),
};
