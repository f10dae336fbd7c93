import { fullyDone, saysDone } from '../end-words';
import { saysNotBegun, saysUnfinished } from '../negations';
import type { StatusRule } from './rule';

const length = '(?:[0-9]+|[一二两三四五六七八九十半]+)(?:个?(?:工作日|半?月|星期|季度)|[天日周年])';
const late = '逾期|超期|超(?:过?时限|过?期限|时)|延期|过期';
const end = '(?:完成|办结|完毕|完工|解决|(?:整改)?到位)';
/** 逾期3天完成, 逾期后已整改, 逾期但已完成 */
const lateThenDone = new RegExp(
  `(?:${late})了?(?:${length})?(?:后|才|但|,)*(?:已经?(?:全部|全面)*(?:${end}|整改|销号|落实|处理|改)+(?:任务|工作|了)*(?=$|,)|(?:才|全部|整改)*(?:${end}(?:整改|任务|了)*$|(?:办结|到位)(?!后)))`,
);
/** 已完成（逾期3天） */
const doneThenLate = new RegExp(`(^.*${end}(?:整改|任务|了)*)(?:,|(?=但))(?:但|已)*(?:${late})了?(?:${length})?$`);
/** 已申请延期，现已完成 */
const putOffThenDone =
  /(?:延期|延长|延后|顺延|展期|推迟|缓期|逾期|超期|超时)(?:(?![0-9]+[项条个户件处家])[^,])*(?:,|但)(?:现|目前|现在|但|[于在]?[0-9年月日]+)*已经?(?:全部|全面|按期|如期)*(?:完成|办结|完工|竣工|整改完毕|整改到位|整改完成|解决)(?:整改|任务|了)*$/;

const notWhole = /基本|部分|初步|阶段|其余|其他|[待等]/;

/** 6月底前完成，逾期 and 方案已完成，逾期 have no end of the work before the word. */
function saysDoneThenLate(text: string): boolean {
  const head = doneThenLate.exec(text)?.[1];
  return head !== undefined && (saysDone.test(head) || fullyDone.test(head));
}

export const finishedLate: StatusRule = {
  name: 'finished-late',
  status: 'done',
  because: 'late or put off, and finished by now',
  examples: ['逾期3天完成', '已完成（逾期3天）', '已申请延期，现已完成'],
  says: (text) =>
    (lateThenDone.test(text) || saysDoneThenLate(text) || putOffThenDone.test(text)) &&
    !saysUnfinished(text) &&
    !saysNotBegun(text) &&
    !notWhole.test(text),
};
