import { materialTable } from '../../materials/table';
import { personKey } from '../../rectification/person-names';
import { type Check, type Evidence, withoutTable } from '../check';
import { materialStandings, teamOf } from '../material-standings';

/**
 * 党性分析材料达不到要求的不开: every material has passed every level in order, and none of the team's is missing.
 *
 * Source: “三是党性分析材料达不到要求的不开” (R078), “‘一把手’、督导组、活动办公室要逐级把关” (R068).
 */
export const materialsPassed: Check = (input) => {
  const { records, pack } = input;
  if (records.materials.length === 0) return withoutTable('materials', materialTable, input);
  const table = records.found.get('materials') ?? records.at;
  const standings = materialStandings(records, pack);
  const evidence = standings.flatMap(({ material, levels, steps, subject, passed }): readonly Evidence[] => {
    const { author, at } = material;
    if (subject === null || levels.length === 0) return [{ at, done: false, text: (words) => words.materialNoChain({ author }) }];
    if (passed) return [{ at, done: true, text: (words) => words.materialPassed({ author, levels: levels.length }) }];
    return [
      ...steps.map(({ step, done }): Evidence => ({ at, done, text: (words) => words.materialStep({ author, step, done }) })),
      ...levels.map(
        ({ level, state, review }): Evidence => ({
          at: review?.at ?? at,
          done: state === 'passed',
          text: (words) => words.material({ author, level: level.name, state }),
        }),
      ),
    ];
  });
  const written = new Set(
    records.materials.filter(({ isTeam, isDocument }) => !isTeam && !isDocument).map(({ author }) => personKey(author)),
  );
  const wantsTeam = pack.reviews.some(({ subject }) => subject === 'team') && !records.materials.some(({ isTeam }) => isTeam);
  const absent = [
    ...(wantsTeam ? ['领导班子'] : []),
    ...teamOf(records)
      .filter(({ name }) => !written.has(personKey(name)))
      .map(({ label }) => label),
  ];
  const missing = absent.map((author): Evidence => ({ at: table, done: false, text: (words) => words.materialMissing({ author }) }));
  const isKnown = teamOf(records).length > 0;
  const unknown: readonly Evidence[] = isKnown ? [] : [{ at: table, done: null, text: (words) => words.noRoster() }];
  const failed = missing.length > 0 || standings.some(({ passed }) => !passed);
  const open = evidence.filter(({ done }) => done !== true);
  return {
    state: failed ? 'fail' : isKnown ? 'pass' : 'human',
    evidence: [...missing, ...open, ...unknown, ...evidence.filter(({ done }) => done === true)],
    missing: isKnown ? [] : records.roster === null ? ['roster'] : [],
  };
};
