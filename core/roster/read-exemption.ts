import { once } from '../table/once';
import type { ExemptionKind } from './roster';

const kinds: readonly (readonly [RegExp, ExemptionKind])[] = [
  [/口述|代记|代笔|不识字|文盲/u, 'dictation'],
  [/年老|体弱|高龄|患病|重病|生病|病[重假休]|因病|住院|卧床|残疾|失能|行动不便|医治|养病|瘫痪|frail/iu, 'frail'],
  [/外出|流动|外地|异地|国外|境外|出国|出境|挂职|驻村|借调|抽调|援[藏疆外]|脱产|休假|产假|失联|away/iu, 'away'],
];

/** What a text of column 特殊情况 exempts a person for; null where it says nothing（无、—）, `unknown` where nobody can tell. */
export const readExemption: (text: string) => ExemptionKind | 'unknown' | null = once((text) => {
  const plain = text.trim();
  if (plain === '' || /^(?:无|没有|否|正常|不涉及|[-—–/／\\]+|0)$/u.test(plain)) return null;
  return kinds.find(([pattern]) => pattern.test(plain))?.[1] ?? 'unknown';
});
