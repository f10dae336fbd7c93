import { anyOf, has, type StatusRule } from './rule';

const words = anyOf(
  /逾期|超期|超时|过期/,
  // 到期仍未, 已到期, 超过整改时限
  /到期(?:仍|尚|还)?(?:未|没)|期满未|已到期|超过[^,]{0,4}(?:时限|期限)|超出(?:时限|期限)/,
  // 未按期完成, 没有在规定时限内整改
  /(?:未|没有?)能?(?:按[期时]|如期|按时限|按期限|在?(?:规定|要求)(?:的)?(?:时间|时限|期限)内?)(?:全面|全部)?(?:完成|整改|落实|解决|办结|销号|办理)/,
);
/** 未逾期, 即将到期, 无超期. */
const denied = anyOf(
  /未(?:逾期|超期|超时|过期)/,
  /(?:即将|快要?|将要?)(?:逾期|到期|超期)/,
  /(?:不|没有|无|不存在|(?:未|没有?)(?:出现|发生|发现))(?:逾期|超期|超时|过期)/,
);

/** The writer's own word that the day has passed. */
export const overdue: StatusRule = { name: 'overdue', status: 'overdue', says: has(words, denied) };
