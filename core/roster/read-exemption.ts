import { once } from '../table/once';
import { denialOf } from '../text/denial';
import type { ExemptionKind } from './roster';

const kinds: readonly (readonly [RegExp, ExemptionKind])[] = [
  [/口述|代记|代笔|不识字|文盲/u, 'dictation'],
  [/年老|体弱|高龄|患病|重病|生病|病[重假休]|因病|住院|卧床|残疾|失能|行动不便|医治|养病|瘫痪|frail/iu, 'frail'],
  [/外出|流动|外地|异地|国外|境外|出国|出境|挂职|驻村|借调|抽调|援[藏疆外]|脱产|休假|产假|失联|away/iu, 'away'],
];

const named = '年老|体弱|高龄|患病|重病|生病|住院|卧床|残疾|失能|外出|流动|外地|异地|出国|出境|挂职|驻村|借调|抽调|休假|产假|失联';
/** 不是年老体弱, 非流动党员, 无病假. */
const denied = new RegExp(`${denialOf(named).source}|[非无](?:${named}|病假)`, 'u');
/** 已出院, 原流动党员, 驻村结束, 拟外出, 年老但能参加: it holds no longer, not yet, or for nothing. */
const notNow =
  /已(?:经)?(?:返|回|出院|康复|痊愈|归|到岗|恢复|结束)|已回|病愈|回来|结束|^[原曾拟]|^计划|能(?:够|正常)?(?:参加|到会)|不影响|取消/u;

/** What a text of column 特殊情况 exempts a person for; null where it says nothing（无、—）, `unknown` where nobody can tell, or where it is denied or over（非流动党员、已出院）. */
export const readExemption: (text: string) => ExemptionKind | 'unknown' | null = once((text) => {
  const plain = text.trim();
  if (plain === '' || /^(?:无|没有|否|正常|不涉及|[-—–/／\\]+|0)$/u.test(plain)) return null;
  if (denied.test(plain) || notNow.test(plain)) return 'unknown';
  return kinds.find(([pattern]) => pattern.test(plain))?.[1] ?? 'unknown';
});
