import { readBareAnswer } from '../rectification/yes-no';
import { once } from '../table/once';
import { takingBack } from '../text/taken-back';

/** What words say of a talk or of one of its topics: talked through, held but not talked through, not held. */
export type TalkSaid = 'through' | 'half' | 'not-held';

const half =
  /半(?![天日年月小])|部分|基本|大体|不深|较浅|(?:未|没有?|不够?|不太)(?:能)?(?:完全|全部|都)?谈?(?:透|完|深|到位)|(?:再|继续|补)谈|进行中|正在/u;
const denied = /(?:未|没有?|不|否)(?:能|曾|按时|按期|如期|及时|再|有|是|予)*(?:谈|完成|开展|进行|举行)/u;
const awaited = /(?:待|拟|将|(?<!按原?|按照原?)计划|预计|准备|打算)[^，,。；;]{0,6}(?:谈|完成|开展|进行)/u;
const through = /谈透|谈完|谈过|已谈|已约谈|完成|(?:已|均|都)(?:开展|进行|举行)/u;
const ahead = /改期|延期|延后|推迟|顺延|取消|另行|择日|拟|待|将于|预计|预定|计划|预约|约定|约好|安排|准备|尚未|还没|暂未/u;

/** Reads 已谈、谈透、√ as through, 已谈未透、谈了一半 as half, 待谈、拟谈、改期、否 as not held; null for what says none of these. */
export const talkSaid: (text: string) => TalkSaid | null = once((text) => {
  const plain = text.replace(/\s+/gu, '');
  if (plain === '') return null;
  const answer = readBareAnswer(plain);
  if (half.test(plain)) return 'half';
  if (answer !== null) return answer ? 'through' : 'not-held';
  if (denied.test(plain) || awaited.test(plain)) return 'not-held';
  if (through.test(plain)) return 'through';
  return ahead.test(plain) ? 'not-held' : null;
});

/** 李四未到, 对方拒谈, 取消: nobody talked. */
const notMet = /(?:未|没有?)(?:能|按时|如期)*(?:到(?!位)|来|出现|谈成|见[面到])|拒谈|拒绝谈|取消|作废|改日|改期(?!后|至|到)|未成/u;
/** 中途中断, 改日续谈, 只谈了工作, 他人代谈, 记录待补: something is left over, beside what is so anywhere. */
const takesBack = takingBack(/中断|中途|续谈|补|[只仅]谈|代谈|代为|委托/, /(?:没有|无)[^,]{0,3}(?:遗留|分歧|异议|意见|问题)|不足/);

/** What 是否完成 or 实际谈话时间 says of a talk, as `talkSaid`, and by what stands beside it: 已谈，李四未到 was not held, 已谈，记录待补 is half. */
export const talkHeld: (text: string) => TalkSaid | null = once((text) => {
  const said = talkSaid(text);
  if (said === 'half' || said === 'not-held') return said;
  const plain = text.replace(/\s+/gu, '').replace(/[，；;。（）()]/gu, ',');
  if (notMet.test(plain)) return 'not-held';
  return takesBack(plain) ? 'half' : said;
});
