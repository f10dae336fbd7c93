import { anyOf } from './rules/rule';

/** Words by which what stands behind an end may take it back or leave something over. */
const openSign = anyOf(
  // 李四拒不整改, 绿化未, 1户除外, 效果差, 出现反弹
  /但|出现|反弹|复发|不|没|未|无法|难|差|拒|[剩余]|其他|其它|异议|有意见|除外|部分|个别|少数|一半|过半/,
  // 软件待采购, 二期推进中, 绿化走程序, 绿化刚启动
  /待|[还仍尚]|正(?=[^常式规面确义])|[^其集]中$|在[做办建修改]|等(?:资金|批|天|领导|上级|验)|走(?:流程|程序)|刚|启动|招标|立项|准备|协调|跟进|滞后|缓慢/,
  // 绿化预计10月完成, 其他逐步解决, 后续跟进
  /需|拟|计划|预计|争取|力争|将|后续|下一?步|继续|加快|抓紧|加紧|暂|缓|逐步|分[期批]|陆续|明年|下个?[周月]/,
  // 1户诉讼中, 1户失联
  /困难|上访|信访|起诉|诉讼|失联|外出/,
);

/** The same signs in words that take nothing back. */
const harmless = new RegExp(
  anyOf(
    // 不再发生, 不断完善, 不留死角
    /不(?:再|断|少|定期|折不扣|留|漏|反弹|低于|少于|超过|打折扣|走过场)|无(?:一|需|死角)|未来/,
    // 尚未发现反弹, 无遗留问题
    /[尚还仍暂]?(?:[未没无]|没有|未再)(?:再|有)?(?:发现|出现|发生|反弹|收到|接到|投诉|遗漏|遗留|新增|逾期|异议|新的?问题|问题)+/,
    // 完成但逾期
    /但?是?已?(?:逾期|超期|超时)(?:[0-9]+[天日])?/,
    // 防止问题反弹
    /(?:防止|避免|严防|杜绝|防范)[^,]*/,
    // 今后将继续加强监管
    /(?:后续|下一?步|今后|将)*(?:继续|进一步|不断|持续)*(?:加强|强化|严格|坚持|巩固|提升|深化)[^,]*/,
    // 其余2项均已办结, 余款已退
    /[剩其]?余[^,]{0,4}(?:已|均|也|全部)|余额(?:已|均)?|业余/,
    // 按计划, 年度计划, 将其纳入, 还清欠款, 差旅费
    /[按照依]计划|计划(?:内|外|书|表|生育|单)|年度计划|制[定订][^,]{0,6}计划|[将待][其该此]|已将|还(?:款|清|原|贷)|[归退返偿]还|差(?:旅|额|距|异|评)/,
    /待(?:遇|办)|[接招对期看优善]待|难(?:点|题)|拒收|信访(?:积案|件|事项)[^,]*已|调整不合理|已化解|所需|需(?:求|要的)|准备(?:好|金)|协调(?:解决|处理)|缓解|困难(?:群众|职工|党员|家庭|户|学生|企业)/,
  ),
  'g',
);

/** 计划7月销号, 尚未归档: what comes after the work. */
const afterwards = /销号|销案|结案|归档|备案/;
/** 未完成0项, 剩余0户 */
const none = /(?<![0-9.])0[项个户件条处起人家]$/;

/** Whether a text holds any such word, harmless or not: most do not, and need no closer look. */
export const hasOpenSign = (text: string): boolean => openSign.test(text);

/** Whether a clause behind an end may take it back（李四拒不整改）. What is plainly harmless（未发现反弹、按计划）is taken out first. */
export function mayTakeBack(clause: string): boolean {
  return openSign.test(clause) && !afterwards.test(clause) && !none.test(clause) && openSign.test(clause.replace(harmless, ''));
}
