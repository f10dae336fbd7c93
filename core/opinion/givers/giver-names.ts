import { isPersonName, personKey, splitNames } from '../../text/person-names';
import { beginsWithSurname, hasDoubleSurname } from '../../text/surnames';
import { withDot } from '../../text/transliterated';

/** 群众、党员、离退休干部: kinds of people, which the columns are there for. */
const kindOfPeople =
  /群众|党员|干部|职工|代表|委员|对象|单位|部门|企业|村民|居民|教师|学生|家长|老师|师生|员工|基层|纪检|组织|巡视|巡察|审计|信访|上级|督导|匿名|社会|网民|市民|商户|商家|其他|人员|班子|支部|机关|街道|社区|科室|下属|领导|本人|自查|座谈|问卷|调研|农民|农户|牧民|司机|乘客|游客|客户|顾客|业主|户主|住户|党政|党外|同事|常委|驻村|包村|患者|家属|用户|青年|妇女|工会|团员|军人|退役|退休|离休|管理|会议|提出|反映|集体|讨论|多人|数人|共同/u;
const notNamed = /不[详明愿便]|未[知留署]|保密|无名|没有|不记名|同上|略/u;
const placeEnd = /[局委办科股组部处室所站队院校厂店村镇乡县区市会社司库馆街路园]$/u;
/** A place or a kind of people before a name without a sign between them（财政所钱小宝、党员钱小宝）. */
const beforeName =
  /^.*(?:中心|单位|公司|社区|支部|街道|[小中]学|二小|党员|群众|代表|委员|干部|职工|员工|教师|老师|村民|居民|市民|网民|学生|家长|商户|业主|农户|患者|服务对象|[局科室股处办站所队村组镇乡院校厂店])(?=[\p{Script=Han}·]{2,})/u;
/** Family names so common that two characters behind a place are a name（群众张伟）. */
const common = /^[王李张刘陈杨赵黄周吴徐孙胡朱郭马罗]/u;
const nickname = /^[老小大阿]\p{Script=Han}$/u;
const foreign = /^[A-Za-z][A-Za-z .'-]{2,}$/u;

/** Whether a text is the name of a person, not a kind of people. */
export function namesSomebody(text: string): boolean {
  const key = personKey(text);
  if (!isPersonName(text) || kindOfPeople.test(text) || placeEnd.test(text)) return false;
  return key.includes('·') || hasDoubleSurname(key) || ([...key].length < 4 && beginsWithSurname(key));
}

/** The name at the end of a text that begins with a place or a kind of people, or null. */
function nameBehindPlace(text: string): string | null {
  const name = text.replace(beforeName, '');
  const isLong = [...name].length > 2 || name.includes('·');
  return name !== text && namesSomebody(name) && (isLong || common.test(name)) ? name : null;
}

const numbers = /[\d０-９][\d０-９\s-]{5,}[\d０-９]/gu;

/** A cell parted into what may be a name: what stands in brackets too, without numbering, telephone numbers and a label before it. */
const tokensOf = (text: string): readonly string[] => {
  const plain = text
    .replace(numbers, '、')
    .replace(/等\s*[\d一二三四五六七八九十几多]*\s*[人名位户]?$/u, '')
    .replace(/^\s*\d+\s*[.、．)）]\s*/u, '');
  const inBrackets = [...plain.matchAll(/[（(【[]([^）)】\]]*)[）)】\]]/gu)].map(([, inner = '']) => inner);
  const names = [plain, ...inBrackets].flatMap((part) => splitNames(part.replace(/^[^：:]*[：:]/u, '')));
  // Of 买买提 艾力 either part alone gives him away.
  return names.flatMap((name) => [name, ...(withDot(name) === name ? [] : name.split(/\s+/u))]);
};

/** Names in a cell that may hold kinds of people, places and names（党员钱小宝（二小））. */
export function namesIn(text: string): readonly string[] {
  const found = tokensOf(text).flatMap((token) => (namesSomebody(token) ? [token] : (nameBehindPlace(token) ?? [])));
  return [...new Set(found)];
}

/** Names in a cell of a column that asks for one: 老钱, Tom Smith and names without a family name count there too. */
export function namesAskedFor(text: string): readonly string[] {
  const strangers = text
    .split(/[、，,；;/\n]+/u)
    .map((part) => part.trim())
    .filter((part) => foreign.test(part));
  const isName = (token: string): boolean =>
    nickname.test(token) || (isPersonName(token) && !placeEnd.test(token) && [...personKey(token)].length > 2);
  const found = tokensOf(text).filter((token) => isName(token) && !kindOfPeople.test(token) && !notNamed.test(token));
  return [...new Set([...namesIn(text), ...found, ...strangers])];
}

/** Telephone and other long numbers that stand beside a name. */
export const numbersIn = (text: string): readonly string[] => [...text.matchAll(numbers)].map(([number]) => number.trim());

const said = [
  /(?:^|[，。；、（(\s由据])([\p{Script=Han}·]{2,8}?)(?:同志|老师)?(?:当面|座谈会上|会上)?(?:提出?|反映|所提|来[电访信])/gu,
  /(?:意见人|提出人|反映人|建议人|来访人|当事人)[:：是为]?\s*([\p{Script=Han}·]{2,4})/gu,
  /[向给与同]([\p{Script=Han}·]{2,8}?)(?:同志|本人|老师|女士|先生)?(?:当面|电话|书面|及时|逐条|个别|[进作]行?了?)*(?:反馈|回复|答复|说明|解释|沟通)/gu,
];

/** Names of those whom a sentence on the handling says to have spoken or been answered（已向钱小宝同志当面反馈、钱小宝反映）. */
export function namesSaid(text: string): readonly string[] {
  const found = said.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name));
  // two characters in a sentence are rather a word（周边反映、向高校反馈）
  return [...new Set(found.flatMap((name) => splitNames(name)).filter((name) => [...personKey(name)].length > 2 && namesSomebody(name)))];
}
