import { has, type StatusRule } from './rule';

export const closingUndecided: StatusRule = {
  name: 'closing-undecided',
  status: null,
  because: 'neither on the list nor off it',
  examples: ['基本销号', '销号待定'],
  says: has(/基本(?:销号|销项|销账|摘牌|核销)|(?:销号|验收)待定/),
};
