import { makeUps } from '../../../core/satisfaction/results/make-up';
import { makeUpSheet } from '../../../core/satisfaction/sheets/survey-plan';
import { doubtsText } from '../../doubts';
import { readSurveyBook } from '../../read/survey-book';
import { runAction } from '../../run/run-action';
import { Trouble } from '../../run/trouble';
import { makeSheet } from '../../write/made-sheets';

/** Menu 满意度 ▸ 补课名单: the units below the line, with room for what was redone; units only, in official order. */
export function listMakeUps(): void {
  runAction(
    (book) => {
      const { survey, settings } = readSurveyBook(book);
      const doubts = doubtsText(survey.findings, '。点“汇总测评”看全部');
      const plan = makeUpSheet(survey.results, settings, 'zh');
      if (plan === null) throw new Trouble(`没有低于合格线的测评，不用补课${doubts}。`);
      const made = makeSheet(book, plan, () => 0);
      const due = makeUps(survey.results).filter(({ state }) => state === 'due').length;
      return `要补课${due}项；已列入“${made.getName()}”${doubts}`;
    },
    { label: '补课名单' },
  );
}
