import { type Rule, rule } from '../../finding/rule';
import type { zhFindingsBreadth } from '../../i18n/zh-cn/findings-breadth';

type BreadthCode = keyof typeof zhFindingsBreadth;

const later = '“学习动员阶段征求意见范围达不到要求的，第二阶段要补上”';
const lists = '“在理论学习方面、政治素质方面、能力本领方面等6个方面”';

/** What stands behind the findings on breadth and keyword tables. */
export const breadthRules: { readonly [Code in BreadthCode]: Rule<Code> } = {
  'opinions-not-broad': rule('opinions-not-broad', 'warning', later, 'R036', 'R037', 'R038', 'R039', 'F21'),
  'principal-not-spoken-of': rule(
    'principal-not-spoken-of',
    'note',
    '“既要听取对党组织整体的，也要听取对领导班子的，还要听取对党员个人的”',
    'R037',
    'F26',
  ),
  'keywords-missing': rule('keywords-missing', 'warning', lists, 'R049', 'F25'),
  'keyword-twice': rule('keyword-twice', 'note', lists, 'R049', 'F25'),
};
