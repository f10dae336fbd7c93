import { roundsSheet } from '../../../core/satisfaction/sheets/survey-plan';
import { doubtsText } from '../../doubts';
import { readSurveyBook } from '../../read/survey-book';
import { runAction } from '../../run/run-action';
import { Trouble } from '../../run/trouble';
import { makeSheet } from '../../write/made-sheets';

/** Menu 满意度 ▸ 两轮对比: units surveyed in more than one round, the rounds side by side. */
export function compareRounds(): void {
  runAction(
    (book) => {
      const { survey, settings } = readSurveyBook(book);
      const doubts = doubtsText(survey.findings, '。点“汇总测评”看全部');
      const plan = roundsSheet(survey.results, settings, 'zh');
      if (plan === null) throw new Trouble(`没有测过两轮的单位：补课后再测的，请在“轮次”一列写“第二轮”${doubts}。`);
      const made = makeSheet(book, plan, () => 0);
      return `${plan.bodyCount}个单位测过不止一轮；已列入“${made.getName()}”${doubts}`;
    },
    { label: '两轮对比' },
  );
}
