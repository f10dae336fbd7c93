import type { zhFindingsSatisfaction } from '../zh-cn/findings-satisfaction';
import { counted } from './counted';

/** English twin of the findings of satisfaction surveys. */
export const enFindingsSatisfaction: typeof zhFindingsSatisfaction = {
  'survey-count-negative': {
    reason: ({ column, text }) => `“${column}” holds “${text}”: ballots cannot be negative`,
    fix: () => 'check against the ballots and write 0 or a whole number; until then this row gives no result',
  },
  'survey-count-fraction': {
    reason: ({ column, text }) => `“${column}” holds “${text}”: ballots cannot be a fraction`,
    fix: () => 'write the number of ballots, not a share; until then this row gives no result',
  },
  'survey-count-not-a-count': {
    reason: ({ column, text }) => `“${column}” holds “${text}”, which is no number of ballots`,
    fix: () => 'write digits only, e.g. 87; until then this row gives no result',
  },
  'survey-returned-over-issued': {
    reason: ({ less, more }) => `${more} ballots returned but only ${less} issued: the survey is void`,
    fix: () => 'check both figures; if more did come back, hold the survey again',
  },
  'survey-valid-over-returned': {
    reason: ({ less, more }) => `${more} valid ballots but only ${less} returned`,
    fix: () => 'check both figures; until then there is no result',
  },
  'survey-grades-over-valid': {
    reason: ({ less, more }) => `the grades add up to ${more}, more than the ${less} valid ballots`,
    fix: () => 'count the ballots again; until then there is no result',
  },
  'survey-grades-under-valid': {
    reason: ({ less, more, told }) =>
      told
        ? `the grades add up to ${less}, ${more - less} fewer than the ${more} valid ballots; these count as abstained`
        : `the grades add up to ${less}, ${more - less} fewer than the ${more} ballots returned (without the invalid); the table does not say how many are valid, and these count as abstained`,
    fix: ({ told }) =>
      told
        ? 'check whether some were not counted; if they bear no mark, fill in 弃权'
        : 'check whether some were not counted; if they bear no mark, fill in 弃权; if they are invalid, fill in 有效票数',
  },
  'survey-middle-grade': {
    reason: ({ text }) => `“${text}” is counted as 基本满意, among the satisfied`,
    fix: ({ text }) => `where your rules do not count “${text}” among the satisfied, write 不太满意 for it and run again`,
  },
  'survey-too-few-present': {
    reason: ({ less, more }) => `${less} of ${more} present, not more than half: the survey is void`,
    fix: () => 'check the figures; if they are right, hold the survey again',
  },
  'survey-over-due': {
    reason: ({ column, less, more }) => `“${column}” is ${more}, more than the ${less} members due: no result is given`,
    fix: () => 'check the members due and this figure',
  },
  'survey-no-valid-ballots': {
    reason: ({ unit, subject }) => `the survey of ${unit} (${subject}) has no valid ballots`,
    fix: () => 'no rate can be formed; check the ballots or hold the survey again',
  },
  'survey-base-missing': {
    reason: ({ column }) => `the chosen formula needs “${column}”, which is blank or all 0`,
    fix: ({ column }) =>
      column !== '各等次票数' ? 'fill it in or choose another formula' : 'fill it in; if nobody marked a grade, write how many under 弃权',
  },
  'survey-rate-differs': {
    reason: ({ written, ours, formula }) =>
      formula === ''
        ? `the sheet says “${written}”, the ballots give ${ours} %`
        : `the sheet says “${written}”, which is the rate by ${formula}; by the chosen formula it is ${ours} %`,
    fix: () => 'check ballots and formula; the ballots decide',
  },
  'survey-questions-mixed': {
    reason: ({ grade, group, other, otherGroup }) =>
      `“${grade}” is of “${group}” and “${other}” of “${otherGroup}”: not one survey, so this table has no result`,
    fix: () => 'put the surveys on sheets of their own, one a sheet, and run again',
  },
  'survey-small-way': {
    reason: ({ phone, ballots, smallest }) =>
      `only ${counted(ballots, 'ballot')} ${phone ? 'by telephone' : 'other than by telephone'}, fewer than ${smallest}: the weighed score (S4) tells how they voted`,
    fix: () => 'do not publish this score; use a formula without weights (S5), or ask more people',
  },
  'survey-unit-missing': {
    reason: () => 'it cannot be seen which unit this survey is of',
    fix: () => 'fill in 单位名称, or write 填报单位：… above the header',
  },
  'survey-rounds-by-date': {
    reason: ({ unit, subject }) => `${unit} (${subject}) was surveyed more than once without a round; taken as rounds by date`,
    fix: () => 'check; a column 轮次 with 第一轮, 第二轮 is better',
  },
  'survey-rounds-mixed': {
    reason: ({ unit, subject }) => `${unit} (${subject}) stands here more than once and the rounds cannot be told apart`,
    fix: () => 'add a column 轮次 or fill in 测评时间; if different people voted, fill in 参评人员类别',
  },
  'ballot-off-scale': {
    reason: ({ text, scale }) => `“${text}” is no grade of the ballot (${scale}); counted as invalid`,
    fix: () => 'check against the paper and correct what was mistyped',
  },
  'ballot-several-marks': {
    reason: ({ text }) => `“${text}” marks more than one grade; counted as invalid`,
    fix: () => 'check against the paper and correct what was mistyped',
  },
  'ballot-tick-unclear': {
    reason: ({ column, text }) => `other ballots have a √; here ${column} says “${text}”, which may or may not be one`,
    fix: () => 'check the ballot: write √ where it is ticked, clear the cell where it is not; the unit has no result before that',
  },
  'ballot-unmarked': {
    reason: () => 'this ballot has no tick; it counts as 弃权 among the valid ones',
    fix: () => 'check the ballot and add what was left out; delete the row of a ballot that did not come back',
  },
  'ballots-unmarked-behind': {
    reason: ({ count }) => `${counted(count, 'row')} at the end without a tick, not counted among the returned ballots`,
    fix: () => 'nothing to do for ballots that did not come back; for blank ones that did, add a column 弃权 and tick it',
  },
  'ballot-names-voter': {
    reason: ({ column }) => `the ballots have a column “${column}” that tells who voted`,
    fix: () => 'a secret survey collects no names; delete the column before filing. It is neither read nor printed here',
  },
  'ballots-differ': {
    reason: ({ first, second, place }) => `the two entries differ: “${first}” here, “${second}” at ${place}`,
    fix: () => 'correct the mistyped one from the paper; the tally is made once both agree',
  },
  'survey-missing': {
    reason: ({ sheet }) =>
      sheet === '' ? 'neither a satisfaction table nor ballots were found' : 'nothing is filled in in the satisfaction table',
    fix: ({ sheet }) =>
      sheet !== ''
        ? 'fill in the unit and the ballots of each grade, one unit a row'
        : 'a table needs 单位名称 and 满意; ballots are one a row, one question a column, with 满意, 基本满意 … in the cells',
  },
};
