import { once } from '../table/once';
import { denialOf } from '../text/denial';

/** How two people talk. Only `face` counts: 一对一、面对面. */
export type TalkMethod = 'face' | 'remote' | 'group' | 'unknown';

const face = '一对一|1对1|面对面|当面|面谈|个别|单独|约谈';
/** 不是面对面, 待面谈, 当面（未成）, 一对一（委托李四）. */
const notFace = new RegExp(`${denialOf(face).source}|[待拟非](?:${face})|未成|代谈|代为|委托`, 'u');

/** How a talk is held, as 谈话方式 says it; null where it says nothing. */
export const readMethod: (text: string) => TalkMethod | null = once((text) => {
  const plain = text.replace(/[\s\u3000]+/gu, '');
  if (plain === '' || /^[-—/／]+$/u.test(plain)) return null;
  if (/集体|座谈|会议|小组|多人|一对多|集中|group/iu.test(plain)) return 'group';
  if (/电话|视频|微信|线上|网络|远程|书面|信函|短信|通话|语音|phone|video|online/iu.test(plain)) return 'remote';
  if (new RegExp(`${face}|face|inperson`, 'iu').test(plain)) return notFace.test(plain) ? 'unknown' : 'face';
  return 'unknown';
});
