import { finished, stepDone } from '../end-words';
import { saysUnfinished } from '../negations';
import type { StatusRule } from './rule';

const nearly = /基本|总体(?!目标|任务|要求)|(?<!责任|场)主体(?!责任|地位|作用)|大体|大致|原则上|主要(?:任务|工作|问题|内容|措施)/;
const end = new RegExp(`${finished}|达到|实现|闭环`);

export const basicallyDone: StatusRule = {
  name: 'basically-done',
  status: 'basically_done',
  because: 'it stands by itself in published counts and is no 完成',
  examples: ['基本完成', '主要问题已解决', '主体完工'],
  says: (text) => nearly.test(text) && end.test(text) && !stepDone.test(text) && !saysUnfinished(text) && !/正在基本/.test(text),
};
