import { isPersonName, splitNames } from '../text/person-names';
import { beginsWithSurname, hasDoubleSurname } from '../text/surnames';

/** What a survey asks about when it is no person. */
export const surveySubjects = ['民主生活会', '组织生活会', '领导班子'] as const;
const impersonal =
  /会|班子|党组|党委|支部|总支|单位|部门|机关|集体|工作|活动|情况|总体|整体|综合|作风|质量|效果|成效|干部|党员|职工|群众|人员|[局委办科股组院校]$/u;
const personalHeader = /姓名|被测评人|被评议人|领导干部|同志|本人/u;

/** 民主生活会, 组织生活会 or 领导班子 where the title or question speaks of one of them; null where it speaks of none. */
export function subjectIn(text: string): string | null {
  return surveySubjects.find((subject) => text.includes(subject)) ?? null;
}

/** 食堂服务, 供热, 金融, 党建: as short as a name, and what is done for people. */
const matter =
  /服务|环境|公开|事务|管理|养护|饮水|[供采]|[高中]考|康养|路[灯面]|金融|司法|安[全置]|执法|审批|窗口|大厅|食堂|医疗|教育|交通|治安|卫生|文[化明]|发展|建设|改革|民生|住房|就业|养老|保障|救助|物业|环保|绿化|保洁|信访|政策|落实|学习|廉洁|党[建务风组]|廉政|队伍|制度|措施|整改|项目|产业|农[业村]|收费|停车|车间|热线|办事|态度|能力|水平|氛围|成果|关[心爱]|温暖|施工|经济|治理|公路|马路|市场|[小中大]学|学校|广场|公园|评议|规范|执行|停[放车]|安排|搬迁|信箱|接[访待]|分工|流程|程序|方案|监督|考核|培训|宣传|整治|巡查|防[控汛疫]|振兴|维修|出行|通行|报销|绩效|反馈|问题|周[边到密]|许可|张[贴罗]|水电|自来水|天然气|燃气|公[交厕]|应急|方便|和谐|高效|党[课费]|成[本绩]|计生|路桥|农机|助学|值班|陈[列设]|罗列|(?:[镇乡村县市区街]|街道|社区)$/u;

/** Whether a word is a person's name: of 李建设 the family name says so, 安全 and 路灯管理 are none. */
function isName(word: string): boolean {
  if (!isPersonName(word)) return false;
  const { length } = word;
  if (
    /[·•]/u.test(word) ||
    (length === 3 && beginsWithSurname(word) && !/^党|[镇乡村县市区街]$/u.test(word)) ||
    (length === 4 && hasDoubleSurname(word))
  )
    return true;
  return !matter.test(word);
}

const isSureName = (word: string): boolean => isName(word) && beginsWithSurname(word) && (word.length < 4 || hasDoubleSurname(word));

const comrade = /(?:^|[^\p{Script=Han}]|[书主][记任]|[长对])\p{Script=Han}{2,4}同志(?!们)|(?:主要负责|负责)(?:人|同志)$|一把手$/u;
const post = /^(?:\p{Script=Han}{0,16})(?:书记|(?<!部)[局镇乡县市区部院校处科所站队厂馆]长|主任|主席|董事长|经理|委员|常委|组长|调研员)$/u;
const ofHim = /(?:同志|个人|本人|履职|述职|述廉|述责).*$/u;

/** 党组成员, 总会计师, 单位负责人: what stands before a name, and alone is nobody or all of them. */
const rank =
  /^\p{Script=Han}{0,14}?(?:(?:党组|党委|班子|支委|工委|委员会)(?:班子)?成员|总(?:工程|会计|经济|农艺|规划)师|会计|出纳|护士长|教师|医生|[常支]委|组长|调研员|科员|负责人|(?:正|副)职)(?:个人|同志)?/u;
const looseRank = /^\p{Script=Han}{0,6}?(?:群众代表|干部|党员|职工|群众|代表)/u;
const unitBefore = /^\p{Script=Han}{1,10}[局委办院校站所镇乡村科股处](?=\p{Script=Han}{2,3}$)/u;
/** Family names that few words begin with: 干部任用 and 党员管理 are no persons, 干部李四 is. */
const common = /^[王李张刘陈杨赵吴周徐孙朱胡郭罗郑梁宋唐许韩冯邓曹彭]/u;
/** Names of minorities as they are written in Chinese, without a dot: 麦尔丹木盖提, 扎西. */
const transliterated =
  /^[阿艾买麦尔丹木盖提依布拉古丽热合曼吐逊玛卓扎西顿珠才让旦增洛桑巴特那仁斯琴图雅格勒克孜江汗别库帕夏力娜衣德哈萨迪亚伊买孜]{2,14}$/u;

const isBehindRank = (name: string): boolean => isSureName(name) || transliterated.test(name) || (/[·•]/u.test(name) && isName(name));

/** Whether a name stands behind a rank, in brackets or not（党组成员李四、党组成员（李四）、总会计师：李四）, or a plain one behind a unit（县教育局李四）. */
function namesByRank(text: string): boolean {
  const plain = text.replace(/[\s:：（()）]+/gu, '');
  const behind = plain.replace(rank, '');
  if (behind !== plain && behind !== '' && isBehindRank(behind)) return true;
  return [looseRank, unitBefore].some((before) => {
    const name = plain.replace(before, '');
    return name !== plain && common.test(name) && isSureName(name);
  });
}

/** 班子副职, 正职: one person or a few, by their standing alone. */
const standing = /^(?:班子|领导班子|单位|党政|领导)?(?:正|副)职$/u;
/** L某某 */
const veiled = /^[A-Z]某{1,2}$/u;

/** Whether a text names somebody by name and post（局长张建国、张建国（局长）、李梅、王强）or by the post alone（县教育局局长）. */
function namesPerson(text: string): boolean {
  const bare = text.replace(/[（(【[][^）)】\]]*[）)】\]]/gu, '').trim();
  if (comrade.test(text) || namesByRank(text) || standing.test(text) || veiled.test(text)) return true;
  const parts = bare.split(/[、，,；;]/u).map((part) => part.trim());
  if (parts.length > 1 && parts.some(namesByRank) && parts.every((part) => post.test(part) || rank.test(part))) return true;
  const named = parts.filter((part) => parts.length === 1 || rank.exec(part)?.[0] !== part);
  return (
    named.length > 0 &&
    named.every((part) => {
      if (post.test(part)) return true;
      const names = splitNames(part.replace(/^(?:领导)?班子成员/u, '').replace(ofHim, ''));
      return names.length > 0 && names.every(isSureName);
    })
  );
}

/** Whether the subject is a person: by the header（姓名、被测评人）or because the cell names one and nothing that meets or works. */
export function isPersonal(subject: string, header: string): boolean {
  if (subject === '') return false;
  if (namesPerson(subject)) return true;
  if (transliterated.test(subject) && subject.length >= 4) return true;
  if (impersonal.test(subject)) return false;
  return personalHeader.test(header) || isName(subject);
}

const asksAbout = /对(?!照)([^，,。；;？?]{2,14}?)(?:的|工作|履职|表现|是否|满意|评价|看法|印象)/u;

/** Whether a question is about a person: 您对张三局长的工作是否满意. */
export function asksAboutPerson(question: string): boolean {
  if (/\p{Script=Han}{2,4}(?:同志|个人)(?!们)/u.test(question)) return true;
  return [question.trim(), asksAbout.exec(question)?.[1] ?? ''].some((text) => text !== '' && namesPerson(text));
}
