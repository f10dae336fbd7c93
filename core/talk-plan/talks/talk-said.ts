import { once } from '../../table/once';
import { anyOf } from '../../text/any-of';
import { takingBack } from '../../text/taken-back';
import { readBareAnswer } from '../../text/yes-no';

/** What words say of a talk or of one of its topics: talked through, held but not talked through, not held. */
export type TalkSaid = 'through' | 'half' | 'not-held';

const half =
  /半(?![天日年月小])|部分|基本|大体|初步|简单|匆[忙匆]|不深|较浅|(?:未|没有?|不够?|不太)(?:能)?(?:完全|全部|都)?谈?(?:透|完|深|到位)|(?:再|继续|补)谈|进行中|正在/u;
const denied =
  /(?:未|没有?|不|否|免|无(?=需)|忘[记了]?|拒绝?)(?:能|曾|按时|按期|如期|及时|再|有|是|予|需|用|必|肯|愿)*(?:谈|完成|开展|进行|举行)/u;
const toCome =
  '待|拟|将|预计|准备|打算|争取|力争|[应须请]|要求|建议|可以?|安排|预?约[定好]?(?!谈)|推迟|改期(?!后)|延期|[下本]周|明[天日年]|[月日号底周]前';
const awaited = new RegExp(`(?:${toCome}|(?<!按原?|按照原?)计划)[^，,。；;已后过并]{0,6}(?:谈|完成|开展|进行)`, 'u');
/** 按时间安排完成, 按要求已谈, 预约后: nothing that is still to come. */
const asAgreed = /按照?[^，,。；;]{0,6}(?:计划|安排|要求|约定|预约|部署)|(?:经|已)?预?约[定好]?后|可以了/gu;
/** 已完成预约, 完成谈话提纲, 已谈好时间: what comes before a talk. 已完成80% is under way. */
const onlyReady =
  /(?:完成|谈[妥好定])了?(?:谈心|谈话|谈)*(?:的|前)?(?:时间|地点|预约|约定|方案|准备|安排|提纲|名单|计划表?$|通知|登记|开场|对象|动员|部署)/u;
const share = /(?:完成|谈了?)(?:率|比例)?(?:约|近)?(?!100)[0-9０-９.]+[%％]/u;
const through = /谈透|谈完|谈过|已谈|已约谈|完成|(?:已|均|都)(?:开展|进行|举行)/u;
const ahead = /改期|延期|延后|推迟|顺延|取消|另行|择日|拟|待|将于|预计|预定|计划|预约|约定|约好|安排|准备|尚未|还没|暂未/u;

/** Reads 已谈、谈透、√ as through, 已谈未透、谈了一半 as half, 待谈、拟谈、改期、否 as not held; null for what says none of these. */
export const talkSaid: (text: string) => TalkSaid | null = once((text) => {
  const plain = text.replace(/\s+|经?改期后/gu, '');
  if (plain === '') return null;
  const answer = readBareAnswer(plain);
  if (half.test(plain) || share.test(plain)) return 'half';
  if (answer !== null) return answer ? 'through' : 'not-held';
  if (denied.test(plain) || onlyReady.test(plain) || awaited.test(plain.replace(asAgreed, ''))) return 'not-held';
  if (through.test(plain)) return 'through';
  return ahead.test(plain) ? 'not-held' : null;
});

/** 李四未到, 对方拒谈, 李四代, 李四请假, 对方否认, 取消: these two did not talk. */
const notMet = anyOf(
  /(?:未|没有?)(?:能|按时|如期)*(?:到(?!位)|来|出现|谈成|参加|见[面到])|拒谈|拒绝谈|取消|作废|撤销|改日|改期(?!后|至|到)|未成|爽约|否认|(?:^|,)[否×✗未无空](?=,|$)/,
  /[代替](?![表理书局镇乡县办])|委?托(?![儿管育运])|派人|换人|非本人|改由|(?<!已)由[^,]{2,4}谈/,
  /请[病事]?假|缺席|出差|外出|住院|休假|(?:时间|日程)?冲突|不在(?!意|乎)|单方|一方|一人到|在外地/,
);
/** 会前李四出差，回来后谈的: not then, and yet later. */
const metAfterAll = /(?:回来|返岗|返回|出院|假满|销假|结束|改期)[^,]{0,3}后|冲突(?:已)?(?:协调|解决)/u;
/** 中途中断, 改日续谈, 只谈了工作, 记录待补, 走过场: something is left over, or may never have been, beside what is so anywhere. */
const takesBack = takingBack(
  anyOf(
    /[中打]断|草草|象征|站着|中[止途]|谈开场|终止|停|崩|吵|早退|离席|[走无重]?形式|实质|续谈|再约|[补缺]|[只仅]|[重再]新?谈|退回|推迟|延[后期]|下周|明天|[月日底]前|敷衍|应付|走过场|闲|聊|招呼|顺[便路]|路上|[酒饭]|谈了?(?:工作|业务|其他)|(?<![0-9])5分钟|几分钟|副[^,]{0,4}谈的|^重谈|[^已]重谈/,
    /口头约|(?:^|,)约了|存疑|疑|[据听]说|大概|可能|应该?已?|估计|好像|记不清|[?？]|[虚假倒伪]|^是否|[^是]否$|无(?:记录|签字|法|内容)|匆/,
  ),
  /(?:没有|无)[^,]{0,3}(?:遗留|分歧|异议|意见|问题)|不足|(?:指出|提出|查找|剖析)[^,]*|出差|补充意见|假期|寒假|暑假|不(?:回避|护短|遮掩|绕弯)|聊得|午饭后|饭后|经?改期/,
);

/** What 是否完成 or 实际谈话时间 says of a talk, as `talkSaid`, and by what stands beside it: 已谈，李四未到 was not held, 已谈，记录待补 is half. */
export const talkHeld: (text: string) => TalkSaid | null = once((text) => {
  const said = talkSaid(text);
  if (said === 'half' || said === 'not-held') return said;
  const plain = text.replace(/\s+/gu, '').replace(/[，；;。、（）()]/gu, ',');
  if (notMet.test(plain) && !metAfterAll.test(plain)) return 'not-held';
  return takesBack(plain) ? 'half' : said;
});
