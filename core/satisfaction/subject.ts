import { isPersonName } from '../rectification/person-names';

/** What a survey asks about when it is no person. */
export const surveySubjects = ['民主生活会', '组织生活会', '领导班子'] as const;
const impersonal = /会|班子|党组|党委|支部|总支|单位|部门|机关|集体|工作|活动|情况|总体|整体|综合|作风|质量|效果|成效/u;
const personalHeader = /姓名|被测评人|被评议人|领导干部|同志|本人/u;

/** 民主生活会, 组织生活会 or 领导班子 where the title or question speaks of one of them; null where it speaks of none. */
export function subjectIn(text: string): string | null {
  return surveySubjects.find((subject) => text.includes(subject)) ?? null;
}

/** Whether the subject is a person: by the header（姓名、被测评人）or because the cell holds a person's name and nothing that meets or works. */
export function isPersonal(subject: string, header: string): boolean {
  if (subject === '' || impersonal.test(subject)) return false;
  return personalHeader.test(header) || isPersonName(subject);
}
