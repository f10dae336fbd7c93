import { splitNames } from './person-names';

/** How posts and groups of people end. Offices（办公室、教育科）are neither: who they are is another question. */
const ending =
  /(?:书记|[局部镇乡县区市处科股室站所院校园馆队组司厅会社行台厂]长|主任|主席|经理|董事长|[委专]员|常委|领导|[负责任]{2}人|负责同志|一把手|[正副]职|成员|人员|党员|干部|职工|教师|代表|班子|股东|会计|出纳|科员|干事|工程师|会计师|秘书)(?:们|等)?$/u;

/** 全体, 各科室, 相关责任人: whoever it is, nobody is named. */
const everybody = /^(?:全体|各|相关|有关|所有)/u;

/**
 * Whether a cell names people by their post or as a group only（张局长、分管领导、班子成员、各科室负责人）, and nobody by name. A cell that names
 * one person among them does not, nor does a blank one.
 */
export function namesPostsOnly(text: string): boolean {
  const names = splitNames(text);
  return names.length > 0 && names.every((name) => everybody.test(name) || ending.test(name));
}
