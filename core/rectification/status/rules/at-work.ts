import { anyOf, type StatusRule } from './rule';

const words = anyOf(
  // 整改中 at the end of a clause; 年中 and 其中 are none
  /(?<![集其环从年])中(?![央心期旬小])(?:$|,)/,
  /进行|推进|有序|序时|按计划|按进度|按时间|按节点|按方案/,
  /着手|启动|开展|进入|部署|施工|开工|立项|动工|进场|对接|收尾|在建|在办|在改|抓紧|加快|跟进|实施|办理/,
  /(?<!未|不予?)立案|受理|交办|已派|派单|已分派/,
  /已(?:责成|责令|督促|要求|通知)|已(?:经)?开始|^开始/,
  /制[定订]|研究|进度/,
  /整改期内|整改之中|整改当中/,
);
const english = /^in\s?progress$|^doing$/i;

/** Words for work that has begun, asked for after all that tell of more. */
export const atWork: StatusRule = { name: 'at-work', status: 'in_progress', says: (text) => words.test(text) || english.test(text) };
