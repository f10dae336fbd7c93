import { has, type StatusRule } from './rule';

/** 基本销号, 销号待定: neither on the list nor off it. */
export const closingUndecided: StatusRule = {
  name: 'closing-undecided',
  status: null,
  says: has(/基本(?:销号|销项|销账|摘牌|核销)|(?:销号|验收)待定/),
};
