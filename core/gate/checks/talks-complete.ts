import { messagesIn } from '../../i18n/messages';
import { rosterTable } from '../../roster/table';
import { talkTable } from '../../talk-plan/table';
import { coverageOf, type PairCoverage } from '../../talk-plan/talks/coverage';
import { talkCell } from '../../talk-plan/talks/read-talks';
import { type Check, type Evidence, firstOf, withoutTable } from '../check';

/**
 * 谈心不广泛的不开: every required pair has talked, one to one and through all five. Exempt pairs need none.
 *
 * Source: “二是谈心不广泛的不开” (R077), “主要负责同志与班子成员、班子成员相互之间、班子成员与分管部门主要负责同志之间‘三个必谈’” (R055).
 */
export const talksComplete: Check = (input) => {
  const { records } = input;
  const { roster, found } = records;
  if (roster === null || records.people.length === 0) return withoutTable('roster', rosterTable, input);
  const at = found.get('talk');
  if (at === undefined) return withoutTable('talk', talkTable, input);
  const { pairs, byDuty } = coverageOf(records.pairs, records.judged);
  const must = byDuty.get('must');
  if (must === undefined || must.asked + must.exempt === 0)
    return { state: 'fail', evidence: [{ at: roster.at, done: false, text: (words) => words.noPairs() }], missing: [] };
  const { done, asked, exempt } = must;
  const open = pairs.filter(({ pair, state }) => pair.duty === 'must' && state !== 'done' && state !== 'exempt');
  const openEvidence = open.map(({ pair, state, talk }: PairCoverage): Evidence => {
    return {
      at: talk === null ? at : talkCell(talk.talk, 'actualDate'),
      done: false,
      text: (words, language) =>
        words.talkOpen({ talker: pair.talker.label, talkee: pair.talkee.label, state: messagesIn(language).talk.states[state] }),
    };
  });
  return {
    state: open.length === 0 ? 'pass' : 'fail',
    evidence: [{ at, done: open.length === 0, text: (words) => words.talks({ done, asked, exempt }) }, ...firstOf(openEvidence)],
    missing: [],
  };
};
