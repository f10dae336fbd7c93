import { beginsWithSurname, hasDoubleSurname } from './surnames';

const body = '党委|党组|支部|总支|纪委|县委|区委|市委|人大|政协|组织|宣传|统战|政法|武装|办公室|工会|镇|乡|村|街道|局|办';
const posts =
  '书记|局长|主任|科长|股长|处长|部长|主席|镇长|乡长|县长|区长|市长|院长|校长|园长|队长|站长|所长|总经理|经理|董事长|组长|班长|委员|常委|同志|老师';
const title = `(?:${body})?(?:副|常务副|第一|专职副)?(?:${posts})`;
const leadingTitle = new RegExp(`^${title}(?=(?![和与及])[\\p{Script=Han}·]{2,})`, 'u');
const trailingTitle = new RegExp(`(?<=^(?![各全]|相关|有关)[\\p{Script=Han}·]{2,})${title}$`, 'u');
const titleAlone = new RegExp(`^${title}$`, 'u');
/** Whatever stands before a post and a whole name: 财务股股长李四, 四级调研员张三, 青禾县教育局局长张三. */
const longTitle = new RegExp(
  `^\\p{Script=Han}{0,14}(?:${posts}|调研员|科员|工程师|检察长|秘书长|会长|行长|社长|馆长|支书|政委)(?=[\\p{Script=Han}·]{2,}$)`,
  'u',
);
/** A title and a colon before the names: 副局长：李梅. */
export const labelledTitle = new RegExp(`^\\s*${title}\\s*[：:]`, 'u');

/** How posts and groups of people end. Offices（办公室、教育科）are neither: who they are is another question. */
const ending =
  /(?:书记|[局部镇乡县区市处科股室站所院校园馆队组班司厅会社行台厂]长|主任|主席|经理|董事长|[委专]员|常委|领导|[负责任]{2}人|负责同志|一把手|[正副]职|成员|人员|党员|干部|职工|教师|代表|班子|会计|出纳|科员|干事|工程师|会计师|秘书)(?:们|等)?$/u;
/** What stands between a family name and a post: 张副局长, 李常务副县长, 王代县长. */
const rankOfPost = /^(?:常务副?|[副代原前])/u;
/** How what stands before a post ends where it is an office or a task and no name: 局党组书记, 纪检委员, 分管副局长, 驻村工作队队长. */
const office = /(?:党支?|[总党]?支部|党组|[纪党工政]委|委会|[协商学工]会|纪检|分管|主管|中心|单位|机关|[队组局股室站所院校处办部委村])$/u;
/** Too short to hold a title and a name: it is one name. */
const shortName = /^\p{Script=Han}{2,3}$/u;
/** What somebody has to do with an item, written to the name: 责任领导张建国, 张建国牵头, 由张建国负责. */
const dutyBefore =
  /^(?:由|(?:主要|第一|直接|具体)?(?:责任|牵头|分管|主管|包案|联系|负责|督办|配合)(?:县?领导|同志|人)?)(?=\p{Script=Han}{2,})/u;
const dutyBehind = /(?<=^\p{Script=Han}{2,})(?:(?:总|具体|全面|亲自)?(?:牵头|主抓|主管|分管|负责|配合|协助|协办|督办|落实))$/u;
/** Longer than any post with a name: looked at no further. */
const longestPost = 40;
const dash = /^(\p{Script=Han}+)[—–―－-]+(\p{Script=Han}+)$/u;

/** Whether a text is a whole Chinese name, by its family name and its length, or one with a dot. */
export function isWholeName(text: string): boolean {
  const { length } = text;
  if (text.includes('·')) return true;
  return beginsWithSurname(text) && length >= 2 && length <= (hasDoubleSurname(text) ? 4 : 3);
}

/** 张局长, 欧阳副书记, 李常务副县长: a family name and a post, which name nobody whole. */
export function isFamilyNamePost(text: string): boolean {
  if (!beginsWithSurname(text)) return false;
  return titleAlone.test(text.slice(hasDoubleSurname(text) ? 2 : 1).replace(rankOfPost, ''));
}

/** The name without a duty or an office that is written to it with a dash（李梅-办公室主任、张建国牵头）. */
function withoutDuty(name: string): string {
  const [, left = '', right = ''] = dash.exec(name) ?? [];
  if (isWholeName(left) && ending.test(right)) return left;
  const bare = name.replace(dutyBefore, '').replace(dutyBehind, '');
  return bare !== name && isWholeName(bare) ? bare : name;
}

/** The name without a title or a duty that is written to it on either side; a post without a whole name（张副局长、局党组书记）stays as it is. */
export function withoutTitle(name: string): string {
  if (name.length > longestPost || shortName.test(name) || titleAlone.test(name) || isFamilyNamePost(name)) return name;
  const long = longTitle.exec(name)?.[0] ?? '';
  if (long !== '' && isWholeName(name.slice(long.length))) return name.slice(long.length);
  const bare = name.replace(leadingTitle, '').replace(trailingTitle, '');
  if (bare === name) return withoutDuty(name);
  return office.test(bare) ? name : bare;
}

/** Whether a text is a post or a group of people（局长、组织部部长、党组成员、各科室负责人）without a name. */
export function isPost(text: string): boolean {
  if (text.length > longestPost) return false;
  return titleAlone.test(text) || (ending.test(text) && withoutTitle(text) === text);
}
