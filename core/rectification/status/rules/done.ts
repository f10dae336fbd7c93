import { fullyDone, saysDone, wholePercent } from '../end-words';
import type { StatusRule } from './rule';

/** 整改完成,形成长效机制; 已完成,材料已归档: what was left behind says nothing against it. */
const alsoKept =
  /^[^,并]+,(?:佐证材料|材料|具体情况?|情况)?详?见[^,]*$|^[^,并]+[,并](?:已|并|均)*(?:形成|建立|健全|出台|完善|制[定订]|修订|材料|资料|档案|佐证|上报|报备|备案|报送|回复|答复|反馈|告知)[^,]*$/;
/** 已全部整改12个问题: a count of all there are. */
const allOfThem =
  /已经?(?:全部|全面|均)(?:整改|解决|落实|处理|处置|办结|清退|拆除)(?:到位|完毕|了)?[^,]{0,4}[0-9]+[项个条件处家户起点][^,]{0,6}$/;
const english = /^(?:done|finished|completed?|resolved|fixed)$/i;
const firstPart = (text: string): string => text.split(/,|并/)[0] ?? '';

export const done: StatusRule = {
  name: 'done',
  status: 'done',
  because: 'the work as a whole is at its end',
  examples: ['已完成', '整改到位', '按期完成', '100%', '整改完成，形成长效机制', '完成进度100%', 'Completed'],
  // The plain words first: most texts are 已完成 and no more, and the patterns behind take their time to be made ready.
  says: (text) =>
    saysDone.test(text) ||
    english.test(text) ||
    wholePercent.test(text) ||
    (saysDone.test(firstPart(text)) && alsoKept.test(text)) ||
    allOfThem.test(text) ||
    fullyDone.test(text),
};
