import { once } from '../table/once';

/** How two people talk. Only `face` counts: 一对一、面对面. */
export type TalkMethod = 'face' | 'remote' | 'group' | 'unknown';

/** How a talk is held, as 谈话方式 says it; null where it says nothing. */
export const readMethod: (text: string) => TalkMethod | null = once((text) => {
  const plain = text.replace(/[\s\u3000]+/gu, '');
  if (plain === '' || /^[-—/／]+$/u.test(plain)) return null;
  if (/集体|座谈|会议|小组|多人|一对多|集中|group/iu.test(plain)) return 'group';
  if (/电话|视频|微信|线上|网络|远程|书面|信函|短信|通话|语音|phone|video|online/iu.test(plain)) return 'remote';
  if (/一对一|1对1|面对面|当面|面谈|个别|单独|约谈|face|inperson/iu.test(plain)) return 'face';
  return 'unknown';
});
