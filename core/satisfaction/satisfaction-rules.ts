import { type Rule, rule } from '../finding/rule';
import type { zhFindingsSatisfaction } from '../i18n/zh-cn/findings-satisfaction';

type SurveyCode = keyof typeof zhFindingsSatisfaction;

const makeUp = '“群众满意度未达到70%的，必须‘补课’”';
const survey = '“对领导班子专题民主生活会和组织生活会情况要进行群众满意度测评”';
const validity = '收回票多于发出票的，测评无效；到会人数过半数方可测评（wm114.cn 测评办法）';
const secret = '无记名测评：票上不留姓名';

/** What stands behind the findings on surveys. */
export const satisfactionRules: { readonly [Code in SurveyCode]: Rule<Code> } = {
  'survey-count-negative': rule('survey-count-negative', 'error', survey, 'R120', 'F60'),
  'survey-count-fraction': rule('survey-count-fraction', 'error', survey, 'R120', 'F60'),
  'survey-count-not-a-count': rule('survey-count-not-a-count', 'error', survey, 'R120', 'F60'),
  'survey-returned-over-issued': rule('survey-returned-over-issued', 'error', validity, 'R120', 'F60'),
  'survey-valid-over-returned': rule('survey-valid-over-returned', 'error', validity, 'R120', 'F60'),
  'survey-grades-over-valid': rule('survey-grades-over-valid', 'error', survey, 'R120', 'F60'),
  'survey-grades-under-valid': rule('survey-grades-under-valid', 'warning', survey, 'R120', 'F60'),
  'survey-middle-grade': rule('survey-middle-grade', 'warning', survey, 'R120', 'F60'),
  'survey-too-few-present': rule('survey-too-few-present', 'error', validity, 'R120', 'F60'),
  'survey-over-due': rule('survey-over-due', 'error', validity, 'R120', 'F60'),
  'survey-no-valid-ballots': rule('survey-no-valid-ballots', 'error', makeUp, 'R119', 'F61'),
  'survey-base-missing': rule('survey-base-missing', 'error', makeUp, 'R119', 'F60'),
  'survey-rate-differs': rule('survey-rate-differs', 'warning', makeUp, 'R119', 'F60'),
  'survey-questions-mixed': rule('survey-questions-mixed', 'error', survey, 'R120'),
  'survey-small-way': rule('survey-small-way', 'warning', secret, 'R120', 'F63'),
  'survey-unit-missing': rule('survey-unit-missing', 'warning', survey, 'R120'),
  'survey-rounds-by-date': rule('survey-rounds-by-date', 'note', makeUp, 'R119', 'F62'),
  'survey-rounds-mixed': rule('survey-rounds-mixed', 'error', makeUp, 'R119', 'F62'),
  'ballot-off-scale': rule('ballot-off-scale', 'warning', survey, 'R120', 'F60'),
  'ballot-several-marks': rule('ballot-several-marks', 'warning', survey, 'R120', 'F60'),
  'ballot-tick-unclear': rule('ballot-tick-unclear', 'error', survey, 'R120', 'F60'),
  'ballot-unmarked': rule('ballot-unmarked', 'warning', survey, 'R120', 'F60'),
  'ballots-unmarked-behind': rule('ballots-unmarked-behind', 'note', survey, 'R120', 'F60'),
  'ballot-names-voter': rule('ballot-names-voter', 'warning', secret, 'R120', 'R122'),
  'ballots-differ': rule('ballots-differ', 'error', survey, 'F65'),
  'survey-missing': rule('survey-missing', 'error', survey, 'R120'),
};
