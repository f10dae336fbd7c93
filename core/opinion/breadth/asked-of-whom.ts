import { takingBack } from '../../text/taken-back';

/** Other words for the channels of the notices. */
const sameChannel: readonly (readonly [RegExp, string])[] = [
  [/问卷/u, '调查问卷'],
  [/意见箱|信箱/u, '意见箱'],
  [/征求意见表|意见表/u, '征求意见表'],
  [/征求意见会|意见征求会/u, '征求意见会'],
  [/座谈会/u, '座谈会'],
  [/座谈访谈|访谈/u, '座谈访谈'],
  [/个别(?:交谈|谈话|访谈|走访)|谈心/u, '个别交谈'],
  [/电子邮箱|邮箱|邮件/u, '电子邮箱'],
  [/热线|电话/u, '热线电话'],
  [/网络|网上|微信|公众号|线上|网站|扫码/u, '网络征询'],
  [/登门|入户|走访|上门/u, '登门入户'],
  [/随机|暗访|调研/u, '随机调研'],
  [/书面|发函|函询/u, '书面征求意见'],
  [/一线|下基层|蹲点|下沉/u, '深入基层一线'],
  [/来信|来访|信访/u, '来信来访'],
  [/举报|转办/u, '举报转办'],
  [/民主评议|评议/u, '民主评议'],
];

/** 拟开座谈会, 座谈会改书面, 非服务对象, 服务对象（请假）, 走访未成, 意见箱（空）: nobody was asked that way, beside what says so anywhere. */
const notAsked = takingBack(
  /^非|[^原]非|[无空0]|改|取消|计划|请假|缺|代[为替]|由[^,]+代|作废|停/,
  /非党员|党外|无[职业]|待业|[不无]记名|无党派|不(?:定期|特定|同|记)|未成年|其[他它]|部分|少数民族|个别|困难|[1-9]0+|空巢|[拟]?退休|差(?:旅|异)|难|无(?:异议|意见)|(?:改革|改制)|非公/,
);
/** 座谈会，未开: what stands behind the comma speaks of what stands before it. */
const behindComma = /[，,；;]\s*(?=但|未(?!成年)|没|已?取消|改为?)/gu;

const partsOf = (text: string): readonly string[] =>
  text
    .replace(behindComma, '')
    .split(/[、，,；;／/+＋\s]+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !notAsked(part));

/** The names a cell speaks of: by themselves first（座谈会2场）, else by other words for them. */
function namesIn(text: string | undefined, names: readonly string[], others: readonly (readonly [RegExp, string])[]): readonly string[] {
  if (text === undefined) return [];
  const found = new Set<string>();
  for (const part of partsOf(text)) {
    const own = names.filter((name) => part.includes(name));
    const longest = own.filter((name) => !own.some((other) => other !== name && other.includes(name)));
    if (longest.length > 0) for (const name of longest) found.add(name);
    else {
      const other = others.find(([pattern, name]) => pattern.test(part) && names.includes(name));
      if (other !== undefined) found.add(other[1]);
    }
  }
  return [...found];
}

/** The kinds of people of a list that an 意见来源 names, by other words too; 党员群众 is both. 党代表, 职工代表 and 纪检委员 are neither 人大代表 nor 政协委员. */
export function audiencesIn(text: string | undefined, names: readonly string[]): readonly string[] {
  if (text === undefined) return [];
  const plain = text
    .replace(/非党员|党外(?:人士|群众)?/gu, '群众')
    .replace(/(?:管理|工作)?服务(?:的)?(?:对象|企业|群众)|办事群众|监管对象/gu, '服务对象')
    .replace(/(?:人大|政协|群众)[^、，,；;]{0,6}(?:办公?室?|机关|[部局科室])(?=$|[、，,；;])/gu, '')
    .replace(/两代表一委员|^(?:各级)?代表[、]?委员$/gu, '人大代表、政协委员');
  const words: readonly (readonly [RegExp, string])[] = [
    [/人大|^(?:各级|基层|部分|[省市县区镇乡])*代表$/u, '人大代表'],
    [/政协|^(?:各级|部分|[省市县区])*委员$/u, '政协委员'],
    [/群众|村民|居民|市民|职工|学生|家长|网民/u, '群众'],
  ];
  return namesIn(plain, names, words);
}

/** The channels of a list that a 征求渠道 names, by themselves or by other words for them. */
export function channelsIn(text: string | undefined, names: readonly string[]): readonly string[] {
  return namesIn(text, names, sameChannel);
}
