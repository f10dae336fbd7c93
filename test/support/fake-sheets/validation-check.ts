import type { Content, ValidationModel } from './sheet-model';

/** Whether a rule that refuses lets a value in. Rules the fake does not judge let everything in. */
export function acceptsTyped(rule: ValidationModel, content: Content): boolean {
  if (rule.allowInvalid) return true;
  if (rule.type === 'VALUE_IN_LIST') return Array.isArray(rule.values[0]) && rule.values[0].includes(String(content));
  if (rule.type === 'CHECKBOX') return rule.values.length === 0 ? typeof content === 'boolean' : rule.values.includes(content);
  if (rule.type === 'NUMBER_BETWEEN')
    return typeof content === 'number' && content >= Number(rule.values[0]) && content <= Number(rule.values[1]);
  if (rule.type === 'NUMBER_GREATER_THAN_OR_EQUAL_TO') return typeof content === 'number' && content >= Number(rule.values[0]);
  return true;
}
