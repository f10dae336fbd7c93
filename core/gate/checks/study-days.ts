import { studyDays as daysOf } from '../../study/study-days';
import { studyTable } from '../../study/table';
import { type Check, type Evidence, type EvidenceWords, withoutTable } from '../check';

/**
 * Distinct days of learning together; lectures, talks, visits and films are shown and not counted.
 *
 * Source: “开展集中学习讨论，时间不少于3天” (R011), “不能用专家讲课、听辅导报告、现场教学、看专题教育片等形式代替” (R012).
 */
export const studyDays: Check = (input) => {
  const { records, pack, today } = input;
  const [first] = records.sessions;
  if (first === undefined) return withoutTable('study', studyTable, input);
  const { days, count, counted, recorded, ahead } = daysOf(records.sessions, today);
  const least = pack.study.days;
  const [extra] = recorded;
  const [next] = ahead;
  const isEnough = count >= least;
  const evidence: readonly Evidence[] = [
    {
      at: counted[0]?.at ?? first.at,
      done: isEnough,
      text: (words) => words.study({ days: count, least, list: days }),
    },
    ...(extra === undefined
      ? []
      : [{ at: extra.at, done: true, text: (words: EvidenceWords) => words.studyRecorded({ count: recorded.length }) }]),
    ...(next === undefined
      ? []
      : [{ at: next.session.at, done: null, text: (words: EvidenceWords) => words.studyAhead({ days: ahead.map(({ day }) => day) }) }]),
  ];
  return { state: isEnough ? 'pass' : 'fail', evidence, missing: [] };
};
