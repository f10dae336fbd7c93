import { surveySheet } from '../../../core/satisfaction/sheets/survey-plan';
import { votersSheet } from '../../../core/satisfaction/sheets/voters-plan';
import { listDoubts } from '../../doubts';
import { readSurveyBook } from '../../read/survey-book';
import { runAction } from '../../run/run-action';
import { makeNamed, makeSheet } from '../../write/made-sheets';

/** What is wrong in the surveys, cell by cell. */
const doubtsSheet = { name: '满意度疑点', entry: '汇总测评' };

/** Menu 满意度 ▸ 汇总测评: the rate of every unit and subject with its ballots, by the line of 设置. */
export function sumSurvey(): void {
  runAction(
    (book) => {
      const read = readSurveyBook(book);
      const { survey, settings } = read;
      // Merged notes would lie across other rows once there are more results; unmerged they run over their empty neighbours.
      const made = makeSheet(book, { ...surveySheet(survey.results, settings, 'zh'), merges: [] }, () => 0);
      const voters = votersSheet(survey.results, 'zh');
      const also = voters === null ? '' : `，各类人员票数列入“${makeNamed(book, voters, () => 0).name}”`;
      const below = survey.results.filter(({ verdict }) => verdict === 'make_up').length;
      return `测评${survey.results.length}项，未达标${below}项；已列入“${made.getName()}”${also}${listDoubts(book, survey.findings, doubtsSheet, read)}`;
    },
    { label: '汇总测评' },
  );
}
