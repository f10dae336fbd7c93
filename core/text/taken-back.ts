import { anyOf } from './any-of';

/** Words by which what stands beside a good word may take it back or leave something over, in any cell. */
const openSigns = anyOf(
  // 李四拒不整改, 除第3项外, 效果差, 但须补充材料
  /但|不|没|未|无法|难|差|拒|[剩余]|其他|其它|异议|有意见|除[^,]{0,8}外|部分|个别|少数|一半|过半/,
  // 待书记签字, 尚有1项, 拟另报, 暂缓
  /待|[还仍尚]|需|拟|暂|缓/,
);

/** The same signs in words that take nothing back, in any cell. */
export const harmlessAnywhere = anyOf(
  // 没有不同意见, 无其他意见
  /(?:没有|[无未])[^,]{0,2}(?:不同|其他|其它|反对|修改|保留)+意见/,
  // 不再发生, 不断完善, 不留死角
  /不再(?:反弹|反复|复发|回潮)|不(?:再|断|少|定期|折不扣|留|漏|反弹|低于|少于|超过|打折扣|走过场|走样|走形式)|无(?:一|需|死角)|未来/,
  // 尚未发现反弹, 无遗留问题
  /[尚还仍暂]?(?:[未没无]|没有|未再)(?:再|有)?(?:发现|出现|发生|反弹|收到|接到|投诉|遗漏|遗留|新增|逾期|异议|新的?问题|问题|来[电访]|上访|反映|反复|复发|回潮)+|(?:公示|公告)(?:期(?:间|内|满)?|[中后])?[均也]?无(?:任何)?(?:人提出)?异议|无人(?:提出)?(?:异议|反对)/,
  // 不存在走过场问题, 未见异常
  /不存在[^,]{0,10}|未见[^,]{0,2}(?:异常|反弹|回潮)|(?:小事|问题|矛盾|纠纷)不(?:上交|出[村组网社镇街])|大事不出[镇乡街县]/,
  // 其余2项均已办结, 余款已退
  /[剩其]?余[^,]{0,4}(?:已|均|也|全部)|余额(?:已|均)?|业余/,
  // 按计划, 年度计划, 将其纳入, 还清欠款, 差旅费
  /[按照依]计划|计划(?:内|外|书|表|生育|单)|年度计划|制[定订][^,]{0,6}计划|[将待][其该此]|已将|还(?:款|清|原|贷)|[归退返偿]还|差(?:旅|额|距|异|评)/,
  // 时间缩短一半
  /(?:[缩减][短少减]|下降|降低|压[缩减]|精简|节[约省]|提高|增加)[了近约]?一半/,
  /待(?:遇|办)|[接招对期看优善]待|难(?:点|题)|所需|需(?:求|要的)|缓解|个别(?:谈|访|酝酿)/,
);

/** The signs, with those of one kind of cell. */
export function openSignsWith(more: RegExp): RegExp {
  return anyOf(openSigns, more);
}

/**
 * Tells whether words beside a good one may take it back（同意，但须补充材料; 已完成，李四拒不整改）: they hold a sign of something open and are not
 * plainly harmless. `more` are signs in one kind of cell alone, `harmless` its words that take nothing back. Bad words cannot all be listed, so
 * that a text with no sign is the one that counts. Expects clauses parted by half-width commas.
 */
export function takingBack(more: RegExp, harmless: RegExp): (text: string) => boolean {
  const signs = openSignsWith(more);
  const without = new RegExp(anyOf(harmless, harmlessAnywhere).source, 'g');
  return (text) => signs.test(text) && signs.test(text.replace(without, ''));
}
