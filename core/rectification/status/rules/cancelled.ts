import { anyOf } from '../../../text/any-of';
import { ofOtherThing } from '../closing-words';
import type { StatusRule } from './rule';

const words = anyOf(
  // 取消, 终止该项整改; 取消延期 and 撤销销号 say the contrary of an end
  /(?:取消(?!延期|销号)|作废|终止|撤[销消回项](?!销号)|注销|剔除|废止|删除)(?=了?(?:$|,|整改|任务|该|此|本项|事项|项目|实施|执行|措施|计划|推进|办理|处理|督办|立项))/,
  /停止(?:整改|实施|推进|执行|办理|开展|$)/,
  // 不再列入, 不再整改
  /不再(?:继续|予以|进行|单独)?(?:整改|实施|推进|执行|办理|开展|进行|列入|纳入|保留|跟踪|作为)/,
  // 无需整改, 免于整改
  /(?:无[需须]|不需要?|免于|不予)(?:再)?整改/,
  /不(?:予)?(?:实施|办理|受理|执行)/,
);
/** 未取消; 不执行到位 is work done badly. */
const denied = /(?:完成|整改|到位|办结)[^,]{0,4},[^,]*不再|[未不](?:能|予)?取消|不(?:予)?(?:实施|办理|受理|执行)(?:到位|力|好|彻底)/;

export const cancelled: StatusRule = {
  name: 'cancelled',
  status: 'cancelled',
  because: 'taken off the list without being done; an account or a contract that is cancelled is another thing',
  examples: ['取消整改', '无需整改', '不再列入', '停止实施', '不予办理'],
  says: (text) => words.test(text) && !denied.test(text) && !ofOtherThing.test(text),
};
