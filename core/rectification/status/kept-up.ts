import { tellsOfLastingFault } from '../../text/lasting-fault';
import { ended } from './end-words';

/** Words for what goes on without an end. 常态化机制 and 长效机制 are things that were set up. */
const kept =
  /(?<!(?:[未没](?!来|发)|不(?!断))(?:有|能够?|得到|很好地?|完全|真正|长期|持续){0,3})(?:长期|持续|常态(?!化?机制)|常抓|坚持|巩固|不懈|长效(?!机制))/;

/** What is kept up: 长期监管, 持续推进. */
const upkeep =
  '(?:坚持|保持|巩固|推[进动]|抓|监|管|维护|执行|落实|跟踪|关注|整[改治顿]|开展|深化|[加增]强|强化|改[进善]|用力|发力|进行|观察|治理)';
/** 长期闲置设备已处置, 已清退长期借调人员, 持续多年的纠纷已化解: how long it was amiss, or on leave. */
const ofWhatIsEnded = new RegExp(
  `(?:长期|持续)(?!${upkeep})(?=[^,并且但]{2,24}[均都全部现]*已)|(?<=已[^,并且但后需]{0,2}(?:完成|${ended}))(?:长期|持续)(?!${upkeep}|$|,|性)`,
  'g',
);

/** Whether a normalised text says that something is kept up. The word may stand in the name of what was put right, too: there it says nothing. */
export const saysKept = (text: string): boolean => kept.test(text) && kept.test(text.replace(ofWhatIsEnded, ''));

const always = /经常|日常|持之以恒|驰而不息|一以贯之|久久为功|不断/;

/** Whether it says so, or that something is done again and again（经常检查）, and not that a fault lasts（长期闲置、经常断电）. */
export const goesOn = (text: string): boolean => (saysKept(text) || always.test(text)) && !text.split(',').some(tellsOfLastingFault);

/** 持续整改 and 持续推进 are work that is not over; 长期坚持 is what is not meant to be over. */
export const carriedOn = '(?:持续|继续|长期)(?:推进|推动|整改|落实|改进|进行)+中?';
