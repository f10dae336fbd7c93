import { amissSigns, deeds } from './amiss-signs';
import { anyOf } from './any-of';

/** Words for how long or how often. 不断 holds a sign of what breaks, and is none. */
const lasting = /长期|持续|常年|一直|始终|不断|[经时]常|常常|频繁|屡[次屡修]?|[总老](?:是|(?=[漏停断坏]))|动不动|时不时|时断时续/u;
/** What is amiss only where it lasts: 长期未批, 长期闲置, 长期借用, 长期缺编. */
const fault = anyOf(
  amissSigns,
  /[未没]|不(?![懈断变间停松放留怕走打降减反出发再])|闲置|空置|搁置|存在|以来|遗留|积压|借[用调]|滞留|上访|信访|低[位迷]|旷|请假|时续/,
);
/** What is done about it, after which its name may hold any sign（长期整治拖欠、持续巩固）. */
const mended = anyOf(deeds, /抓|跟|关注|攻坚|服务|深化|治|守|改|清|盯|压|做|推|用力|发力|加力|执行|防|跑(?=办|项目|部门)|维护/);
/** 修复经常断电的线路, 解决长期停水问题 */
const madeGood =
  /(?:修[复缮理]?|[解处]决|整[治改]|纠正|清[理退]|治理|消除|收回|追[回缴]|处[理置]|化解|破解|杜绝|防止|避免|更换|拆除|盘活|查处|改[造善]|补[齐缴])了?$/u;

/**
 * Whether a clause tells of something amiss that lasts or comes back（长期拖欠工程款、设备经常断电）, and not of what is done about it again and
 * again（长期整治拖欠、经常检查、持续巩固）. Expects a clause without the signs that part clauses.
 */
export function tellsOfLastingFault(clause: string): boolean {
  const found = lasting.exec(clause);
  if (found === null || madeGood.test(clause.slice(0, found.index))) return false;
  const rest = clause.slice(found[0] === '时断时续' ? found.index : found.index + found[0].length);
  const at = rest.search(fault);
  if (at < 0) return false;
  const deed = rest.search(mended);
  return deed < 0 || at < deed;
}
