import { countedMeasures } from '../counted-measures';
import { countedIn } from '../counted-unit';
import type { StatusRule } from './rule';

const noneLeft = new RegExp(
  `^(?:目前|还|尚|仍|现)*(?:剩余?|余|遗留|未(?:完成|整改|办结|解决|落实|到位|销号)|(?:正在)?整改中?)(?:问题|整改|任务|事项|的)*(?:0|零|〇)${countedIn}?$`,
);
/** 共6项,已完成6项: the two numbers are the same. */
const allCounted = new RegExp(
  `^(?:[^,未0-9]{0,8}([0-9]+)${countedIn}(?:问题|任务)?,(?=[^,]*[^0-9]\\1${countedIn}))?(?:已|均|都|全部|整改|问题|现)*(?:完成|整改|办结|解决|落实)(?:整改|了)*[0-9]+${countedIn}(?:问题|任务|整改)?$`,
);

function leavesNone(text: string): boolean {
  const counted = countedMeasures(text);
  if (counted !== null) return counted.done === counted.total;
  const clauses = text.split(',');
  const others = clauses.filter((clause) => !noneLeft.test(clause));
  return others.length < clauses.length && allCounted.test(others.join(','));
}

export const noneLeftOver: StatusRule = {
  name: 'none-left-over',
  status: 'done',
  because: 'all that was counted is done',
  examples: ['三项措施完成三项', '已整改5/5', '已完成6项，未完成0项', '制定措施5条，已完成5条'],
  says: leavesNone,
};
