import { anyOf } from '../../../text/any-of';
import { ofOtherThing } from '../closing-words';
import type { StatusRule } from './rule';

/** 因政策调整, 经县委研究, 上级要求; 本项, 该任务, 项目: why, by whom, and the item itself. Anything else before the word is what is cancelled（违规岗位、过期药品）. */
const ofItem =
  '(?:^|,)(?:(?:因|由于|根据|按照?|依据|随着?|经|报|应|鉴于|由)[^,]{0,40}|[^,]{0,40}(?:政策|规划|机构|职能|上级|省|市|县|区|镇|乡|局|委|组|部|会议|要求|调整|改革|变[化更动]|决定|同意|研究|批准|批复|安排|统一|原因|情况|疫情|不可抗力|建议|申请|部分))?(?:全部|原定?|[本该此这])?[项条件个]?(?:整改|工作|任务|事项|项目|问题|措施|计划|活动)*(?:已经?|现已?|予以|被|均|都|全部|正式|自[行动]|拟|建议|申请|后|而|故|需|应|可|将|直接|按程序|依法|[己巳])*';
const deeds = '(?:取消(?!延期|销号)|作废|终止|撤[销消回项](?!销号)|注销|剔除|废止|删除)';
const words = anyOf(
  // 取消, 终止该项整改; 取消延期 and 撤销销号 say the contrary of an end, 取消该岗位 and 过期药品作废处理 are deeds
  new RegExp(
    `${deeds}(?<=${ofItem}${deeds})(?=了?(?:$|,|整改|任务|[该此]项?(?:$|,|整改|任务|事项|工作|问题|项目|措施|条)|本项|事项|项目|实施|执行|措施|计划|推进|办理|处理|督办|立项))`,
  ),
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
