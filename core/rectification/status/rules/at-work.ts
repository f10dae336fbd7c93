import { anyOf } from '../../../text/any-of';
import type { StatusRule } from './rule';

const words = anyOf(
  // 整改中 at the end of a clause; 年中 and 其中 are none
  /(?<![集其环从年])中(?![央心期旬小])(?:$|,)/,
  /进行|推进|有序|序时|按计划|按进度|按时间|按节点|按方案/,
  /着手|启动|开展|进入|部署|施工|开工|立项|动工|进场|对接|收尾|在建|在办|在改|抓紧|加快|跟进|实施|办理/,
  /(?<!未|不予?)立案|受理|交办|已派|派单|已分派/,
  // 已安排专人整改，每周督查; 已拟定方案
  /已(?:安排|组织|抽调)[^,]{0,6}整改|已(?:形成|拟定|制作|编制)[^,]{0,4}(?:方案|措施)/,
  // 已责成整改, 责令限期整改, 已下达整改通知, 已转办
  /已(?:现场|当场)?(?:责成|责令|督促|要求|通知)|^(?:现场|当场)?(?:责成|责令|督促)[^,]{0,8}(?:整改|落实|办理|处理)|已(?:下达|下发|发出|印发)[^,]{0,4}整改通知|整改通知书?已(?:下达|下发|发出|印发|送达)|已(?:转办|转交|批转)/,
  /已(?:经)?开始|^开始|[已刚]起步|已破题/,
  /制[定订]|研究|进度/,
  /整改期内|整改之中|整改当中/,
);
const english = /^in\s?progress$|^doing$/i;

export const atWork: StatusRule = {
  name: 'at-work',
  status: 'in_progress',
  because: 'it has begun, and nothing tells of more',
  examples: ['责令限期整改', '已转办', '已拟定方案', '有序推进', '已启动', '施工中', 'in progress'],
  says: (text) => words.test(text) || english.test(text),
};
