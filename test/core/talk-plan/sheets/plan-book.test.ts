import { kindsText, missingText, outcomeText, spansUnits } from '../../../../core/talk-plan/sheets/plan-book';
import { bookOf } from './books';

const book = bookOf();

test('[R054] the sentence says how many slots are needed at least, by whom, and whether that is proved', () => {
  if (book.outcome === null) throw new Error('the book has its outcome');
  expect(outcomeText(book.outcome, book.talks.length, book.roster, 'zh')).toMatch(
    /^共\d+场，用5个时段；最少需5个时段（.+），已证明不能再少$/u,
  );
  // where not all found room, the fewest slots are those of all of them
  expect(outcomeText({ ...book.outcome, rounds: 4, proved: false }, 10, book.roster, 'zh')).toMatch(
    /^共10场，用4个时段；要全部排下，最少需5个时段（[^）]+）$/u,
  );
  expect(outcomeText({ ...book.outcome, rounds: 6, proved: false }, 10, book.roster, 'en')).toContain('not proved');
});

test('[R092] a missing talk says why in words', () => {
  const [exempt] = book.missing;
  if (exempt === undefined) throw new Error('somebody is exempt');
  expect(missingText(exempt, 'zh')).toBe('免谈：康德厚年老体弱');
  const { talker } = exempt.pair;
  expect(missingText({ pair: exempt.pair, reason: { kind: 'away', blockers: [talker] } }, 'zh')).toBe(
    `${talker.label}不在，没有两人都在的时段`,
  );
});

test('kinds are shown in the order of the rules', () => {
  expect(kindsText(['principal-members', 'members-each-other'], 'zh')).toBe('主要负责同志与班子成员；班子成员相互之间');
  expect(spansUnits(book)).toBe(false);
});
