import { fullyDone } from '../end-words';
import type { StatusRule } from './rule';

/** What is written before the work begins. 材料, 报告 and 台账 are written after it. */
const paper = '方案|预案|计划|设计|图纸|可研|可行性研究报告|立项|初稿|草案|[^,]{0,4}意见稿|合同|预算|请示|制度|办法|规划|选址';
const word =
  '(?:待|等待?|送|报|提交)[^,]{0,8}(?:审批|审核|审查|审定|审议|评审|会审|批复|批准|报批|核准)|(?:审批|审核|审查|审定|评审|会签|报批)(?:进行)?中|待审$';
const awaited = new RegExp(`^(?:整改|初步|实施|工作|建设|设计|改造|相关|具体|该|项目)*(?:${paper})[^,]{0,6},?[^,]{0,4}(?:${word})`);

export const paperAwaited: StatusRule = {
  name: 'paper-awaited',
  status: 'in_progress',
  because: 'what waits for somebody’s word is the plan, not the work',
  examples: ['方案待审', '设计图审核中', '整改方案已上报，待县委审定', '合同审批中'],
  says: (text) => awaited.test(text) && !fullyDone.test(text),
};
