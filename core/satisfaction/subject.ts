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
  /服务|环境|公开|事务|管理|养护|饮水|[供采]|[高中]考|康养|路[灯面]|金融|司法|安[全置]|执法|审批|窗口|大厅|食堂|医疗|教育|交通|治安|卫生|文[化明]|发展|建设|改革|民生|住房|就业|养老|保障|救助|物业|环保|绿化|保洁|信访|政策|落实|学习|廉洁|党[建务风组]|廉政|队伍|制度|措施|整改|项目|产业|农[业村]|收费|停车|车间|热线|办事|态度|能力|水平|氛围|成果|关[心爱]|温暖|施工|经济|治理|(?:[镇乡村县市区]|街道|社区)$/u;

/** Whether a word is a person's name: of 李建设 the family name says so, 安全 and 路灯管理 are none. */
function isName(word: string): boolean {
  if (!isPersonName(word)) return false;
  const { length } = word;
  if (
    /[·•]/u.test(word) ||
    (length === 3 && beginsWithSurname(word) && !/^党|[镇乡村县市区]$/u.test(word)) ||
    (length === 4 && hasDoubleSurname(word))
  )
    return true;
  return !matter.test(word);
}

const isSureName = (word: string): boolean => isName(word) && beginsWithSurname(word) && (word.length < 4 || hasDoubleSurname(word));

const comrade = /(?:^|[^\p{Script=Han}]|[书主][记任]|[长对])\p{Script=Han}{2,4}同志(?!们)|(?:主要负责|负责)(?:人|同志)$|一把手$/u;
const post = /^(?:\p{Script=Han}{0,16})(?:书记|(?<!部)[局镇乡县市区部院校处科所站队厂馆]长|主任|主席|董事长|经理|委员)$/u;
const ofHim = /(?:同志|个人|本人|履职|述职|述廉|述责).*$/u;

/** Whether a text names somebody by name and post（局长张建国、张建国（局长）、李梅、王强）or by the post alone（县教育局局长）. */
function namesPerson(text: string): boolean {
  const bare = text.replace(/[（(【[][^）)】\]]*[）)】\]]/gu, '').trim();
  if (comrade.test(text)) return true;
  const parts = bare.split(/[、，,；;]/u).map((part) => part.trim());
  return parts.every((part) => {
    if (post.test(part)) return true;
    const names = splitNames(part.replace(/^(?:领导)?班子成员/u, '').replace(ofHim, ''));
    return names.length > 0 && names.every(isSureName);
  });
}

/** Whether the subject is a person: by the header（姓名、被测评人）or because the cell names one and nothing that meets or works. */
export function isPersonal(subject: string, header: string): boolean {
  if (subject === '') return false;
  if (namesPerson(subject)) return true;
  if (impersonal.test(subject)) return false;
  return personalHeader.test(header) || isName(subject);
}

const asksAbout = /对(?!照)([^，,。；;？?]{2,14}?)(?:的|工作|履职|表现|是否|满意|评价|看法|印象)/u;

/** Whether a question is about a person: 您对张三局长的工作是否满意. */
export function asksAboutPerson(question: string): boolean {
  if (/\p{Script=Han}{2,4}(?:同志|个人)(?!们)/u.test(question)) return true;
  return [question.trim(), asksAbout.exec(question)?.[1] ?? ''].some((text) => text !== '' && namesPerson(text));
}
