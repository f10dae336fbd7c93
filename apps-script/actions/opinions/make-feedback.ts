import { runAction } from '../../run/run-action';
import { timer } from '../../run/slice-state';
import { handOut } from '../../write/feedback-sheets';

/**
 * Menu 征求意见 ▸ 生成个人反馈单: a sheet for each person of the roster with what was said of them, word for word, without a trace of who said it; the team's and
 * the organisation's apart; what may betray its giver in 反馈待定, for a person to decide.
 */
export function makeFeedback(): void {
  const isUp = timer();
  runAction((book) => handOut(book, isUp), { label: '生成个人反馈单' });
}
