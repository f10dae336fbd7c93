import { splitNames } from './person-names';
import { isPost } from './posts';

/** 全体, 各科室, 相关责任人: whoever it is, nobody is named. */
const everybody = /^(?:全体|各|相关|有关|所有)/u;

/**
 * Whether a cell names people by their post or as a group only（张局长、分管领导、班子成员、各科室负责人）, and nobody by name. A cell that names
 * one person among them does not, nor does a blank one.
 */
export function namesPostsOnly(text: string): boolean {
  const names = splitNames(text);
  return names.length > 0 && names.every((name) => everybody.test(name) || isPost(name));
}
