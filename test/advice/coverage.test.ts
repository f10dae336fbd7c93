import type { FindingCode } from '../../core/finding/finding';
import { rules } from '../../core/finding/registry';
import { deadlineAdvice } from './cases/deadlines';
import { itemAdvice } from './cases/items';
import { mergeAdvice } from './cases/merges';
import { peopleAdvice } from './cases/people';
import { recordAdvice } from './cases/records';
import { registerAdvice } from './cases/registers';
import { rosterAdvice } from './cases/rosters';
import { rowAdvice } from './cases/rows';
import { statusAdvice } from './cases/statuses';
import { surveyAdvice } from './cases/surveys';
import { tableAdvice } from './cases/tables';
import { talkAdvice } from './cases/talks';
import { notFollowed } from './not-followed';

const followed = new Set<string>(
  [
    deadlineAdvice,
    itemAdvice,
    statusAdvice,
    tableAdvice,
    rowAdvice,
    mergeAdvice,
    rosterAdvice,
    talkAdvice,
    surveyAdvice,
    recordAdvice,
    registerAdvice,
    peopleAdvice,
  ].flatMap((cases) => cases.map(({ code }) => code)),
);

test('[F34] every finding is followed by a test, or is listed with the reason why not', () => {
  const reasons: Partial<Record<FindingCode, string>> = notFollowed;
  const unaccounted = Object.keys(rules).filter((code) => !followed.has(code) && reasons[code as FindingCode] === undefined); // keys of a record keyed by FindingCode
  expect(unaccounted).toEqual([]);
  expect(Object.keys(reasons).filter((code) => followed.has(code))).toEqual([]);
});
