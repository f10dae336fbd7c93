import { surveySheet } from '../../core/satisfaction/survey-plan';
import { makeSheet } from '../made-sheets';
import { runAction } from '../run-action';
import { doubtsText, readSurveyBook } from '../survey-book';

/** Menu 满意度 ▸ 汇总测评: the rate of every unit and subject with its ballots, by the line of 设置. */
export function sumSurvey(): void {
  runAction(
    (book) => {
      const { survey, settings } = readSurveyBook(book);
      const made = makeSheet(book, surveySheet(survey.results, settings, 'zh'), () => 0);
      const below = survey.results.filter(({ verdict }) => verdict === 'make_up').length;
      return `测评${survey.results.length}项，未达标${below}项；已列入“${made.getName()}”${doubtsText(survey)}`;
    },
    { label: '汇总测评' },
  );
}
