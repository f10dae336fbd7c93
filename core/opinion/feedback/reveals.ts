import { personKey } from '../../rectification/person-names';
import { beginsWithSurname } from '../../text/surnames';
import type { GiverNames } from '../read-givers';
import { nameSearch } from './name-search';

/** What in a text may tell who wrote it. */
export type Hint =
  | 'phone'
  | 'identity-number'
  | 'email'
  | 'account'
  | 'own-name'
  | 'own-post'
  | 'own-unit'
  | 'own-story'
  | 'signature'
  | 'giver';

const chineseDigits = '〇零一二三四五六七八九';

/** Digits in any writing, without what is put between them: １３８-0013 8000, 一三八零零… */
function digitsOf(text: string): string {
  return text
    .replace(/[〇零一二三四五六七八九]/gu, (digit) => String(Math.max(0, chineseDigits.indexOf(digit) - 1)))
    .replace(/(?<=\d)[\s\-—–.．·()（）]+(?=\d)/gu, '');
}

const own = '(?:我|本人|俺|咱|敝人|鄙人|自己)';
/** 本单位、我局 say nothing where all givers are of it; a section, a shop, a village does. */
const ownPlace = '(?:我|俺|咱)们?(?:所在的?)?(?:这个)?(?:科|室|股|处|所|站|队|班组|车间|窗口|村|组|社区|小区|支部|学校|医院|厂|店)';
const place =
  '(?:局|科|室|股|处|办|站|所|队|中心|部门|单位|公司|厂|校|院|学校|医院|村|组|社区|支部|镇|乡|街道|班组|车间|窗口|小区|年级|班)';
const job =
  '(?:教师|老师|医生|护士|会计|出纳|司机|科长|副科长|股长|主任|副主任|所长|站长|校长|书记|村主任|支委|组长|班长|队长|科员|干事|秘书|职工|工人|干部|聘用人员|临时工|保安|保洁员|网格员|大学生村官|选调生|退休干部|退休教师|个体户|企业主|法人|经理|厂长|党员|代表|委员)';

const patterns: readonly (readonly [Hint, RegExp, 'text' | 'digits'])[] = [
  ['identity-number', /(?<!\d)[1-9]\d{5}(?:18|19|20)\d{2}(?:0\d|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dXx](?!\d)/u, 'digits'],
  ['identity-number', /(?<!\d)[1-9]\d{5}\d{2}(?:0\d|1[0-2])(?:[0-2]\d|3[01])\d{3}(?!\d)/u, 'digits'],
  ['phone', /(?<!\d)(?:\+?86)?1[3-9]\d{9}(?!\d)/u, 'digits'],
  ['phone', /(?<!\d)0\d{2,3}[1-9]\d{6,7}(?!\d)/u, 'digits'],
  ['phone', /(?:电话|手机|座机|短号|联系方式|号码|致电|打给我|联系我|tel)[^\d\n]{0,8}\d{5,}/iu, 'digits'],
  ['email', /[\p{L}\p{N}._%+-]+\s*@\s*[\p{L}\p{N}-]+(?:\s*\.\s*[\p{L}\p{N}-]+)+/u, 'text'],
  ['account', /(?:微信|QQ|qq|扣扣|抖音|微博|工号|学号|车牌|账号|帐号)\s*(?:号|号码|名|ID|id)?\s*(?:是|为|[:：])?\s*[\w-]{4,}/u, 'text'],
  [
    'account',
    /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][\s·•.]?[A-HJ-NP-Z0-9]{5,6}(?![A-Z0-9])/u,
    'text',
  ],
  [
    'own-unit',
    new RegExp(`${own}(?:们)?(?:是|系|为|在|于|来自|就职于|供职于|任职于|所在的?|属于|现在|目前在)[^，。；！？\\n]{0,20}${place}`, 'u'),
    'text',
  ],
  ['own-unit', new RegExp(ownPlace, 'u'), 'text'],
  ['own-unit', new RegExp(`作为[^，。；！？\\n]{0,16}${place}的?[^，。；！？\\n]{0,6}${job}`, 'u'), 'text'],
  ['own-post', new RegExp(`${own}(?:们)?(?:是|系|为|作为|身为|担任|当过?|任|干|做)[^，。；！？\\n]{0,14}${job}`, 'u'), 'text'],
  ['own-post', new RegExp(`(?:作为|身为)(?:一名|一个|一位|本|你的?|您的?|分管)[^，。；！？\\n]{0,14}${job}`, 'u'), 'text'],
  [
    'own-story',
    /(?:我|本人)(?:今年|已|现年)?\d{2}岁|(?:我|本人)(?:家|住在|家住|的(?:孩子|儿子|女儿|爱人|妻子|丈夫|父亲|母亲|老伴))/u,
    'text',
  ],
  [
    'own-story',
    /(?:我|本人)(?:于|在|从)?(?:\d{2,4}年|[去前今]年|上个?月|\d{1,2}月)[^，。；！？\n]{0,12}(?:调|入职|参加工作|退休|提拔|考|分配|申请|反映|上访|找过?|到任|任职|离职|辞职)/u,
    'text',
  ],
  [
    'own-story',
    /(?:我|本人)(?:[^，。；！？\n]{0,4})(?:曾|曾经|当面|上次|多次|跟|向|给|找)(?:[^，。；！？\n]{0,10})(?:反映|汇报|请示|提过|打报告|谈过|说过|申请)/u,
    'text',
  ],
  ['own-name', /(?:我|本人)(?:的名字|姓名)?(?:叫|姓|名叫|是)\s*(?:做)?\s*([\p{Script=Han}·]{2,4})/u, 'text'],
  [
    'signature',
    /(?:反映人|提出人|意见人|建议人|署名|签名|落款|填表人|来信人|举报人|姓名|联系人|此致|敬礼)\s*[:：]?\s*([\p{Script=Han}·]{2,4})/u,
    'text',
  ],
  ['signature', /[—–-]{1,2}\s*([\p{Script=Han}·]{2,4})\s*$/u, 'text'],
  ['signature', /[。！；\n]\s*([\p{Script=Han}·]{2,4})\s*[，,]?\s*(?:\d{4}\s*[年.-]\s*\d{1,2}\s*[月.-]\s*\d{1,2}\s*日?)?\s*$/u, 'text'],
];

/** Patterns that end in a name count only where it looks like one: 我是说、我叫停 are none. */
const namesSomebody = (name: string | undefined): boolean => name === undefined || (name !== '谢谢' && beginsWithSurname(personKey(name)));

/** Looks for what may tell who wrote a text. */
export type RevealCheck = (text: string, concerned: readonly string[]) => readonly Hint[];

/**
 * A check for what may tell who wrote a text: numbers of telephones and identity cards, addresses and accounts, 我是××科的, 本人在…, a name
 * of one's own, and the names and contacts of a list of givers. It asks rather too often than too seldom: a person decides, and the text is never
 * changed. Names of those whom the text is about are no hint.
 */
export function revealCheck({ names, contacts }: GiverNames): RevealCheck {
  const givers = nameSearch([...names, ...contacts]);
  return (text, concerned) => {
    const plain = text.normalize('NFKC');
    const digits = digitsOf(plain);
    const hints = new Set<Hint>();
    for (const [hint, pattern, on] of patterns) {
      if (hints.has(hint)) continue;
      const match = pattern.exec(on === 'digits' ? digits : plain);
      if (match !== null && namesSomebody(match[1])) hints.add(hint);
    }
    const about = new Set(concerned.map(personKey));
    if (givers(text).some((name) => !about.has(personKey(name)))) hints.add('giver');
    return [...hints];
  };
}
