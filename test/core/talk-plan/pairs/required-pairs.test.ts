import fc from 'fast-check';
import type { Grid } from '../../../../core/table/grid';
import { usualTalks, withKinds } from '../../../../core/talk-plan/pairs/registry';
import { requiredPairs } from '../../../../core/talk-plan/pairs/required-pairs';
import { rosterOf } from '../../roster/rosters';
import { asked, bureau, pairNames } from '../talks';

test('[R055] one talk serves several rules, and carries them all', () => {
  const { pairs } = asked();
  const pair = pairs.find(({ talker, talkee }) => talker.name === '张建国' && talkee.name === '李梅');
  expect(pair).toMatchObject({ kinds: ['principal-members', 'members-each-other', 'members-own-branch'], duty: 'must', exempt: null });
  expect(new Set(pairNames(pairs)).size).toBe(pairs.length);
});

test('[R092] an exempt pair is kept with its reason; dictating to a helper exempts nobody from talking', () => {
  const { pairs } = asked();
  const exempt = pairs.filter((pair) => pair.exempt !== null);
  expect(pairNames(exempt)).toEqual(['张建国—康德厚', '李梅—康德厚', '王强—康德厚']);
  expect(exempt[0]?.exempt).toMatchObject({ exemption: { kind: 'frail', text: '年老体弱' } });
  const dictating: Grid = {
    ...bureau,
    rows: bureau.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (cell === '年老体弱' ? '口述代记' : cell)) })),
  };
  expect(asked(usualTalks, dictating).pairs.every((pair) => pair.exempt === null)).toBe(true);
});

test('[R059] kinds that are only counted ask for nothing until they are asked for', () => {
  const more = asked(withKinds(usualTalks, ['secretary-branch'])).pairs;
  expect(asked().pairs.some(({ kinds }) => kinds.includes('secretary-branch'))).toBe(false);
  expect(more.filter(({ kinds }) => kinds.includes('secretary-branch'))).toHaveLength(4);
});

test('[R054] the order of the rows changes neither pairs nor ids nor who asks whom', () => {
  const shown = (grid: Grid) => {
    const { roster, resolver } = rosterOf(grid);
    return requiredPairs(roster, resolver, usualTalks).pairs.map(({ id, talker, talkee, kinds }) => [id, talker.id, talkee.id, kinds]);
  };
  const [header, ...people] = bureau.rows;
  const usual = shown(bureau);
  fc.assert(
    fc.property(fc.shuffledSubarray(people, { minLength: people.length }), (mixed) => {
      const rows = [header, ...mixed].flatMap((row, at) => (row === undefined ? [] : [{ ...row, row: at + 1 }]));
      expect(shown({ ...bureau, rows })).toEqual(usual);
    }),
    { seed: 4, numRuns: 30 },
  );
});
