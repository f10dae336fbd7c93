import type { MaterialStanding } from '../../materials/judge-material';
import { materialTable } from '../../materials/table';
import { personKey } from '../../text/person-names';
import { type Check, type CheckInput, type Evidence, withoutTable } from '../check';
import { materialStandings, teamOf } from '../material-standings';

/** How a material stands: passed as a whole, or step by step and level by level. */
function evidenceOf({ material, levels, steps, subject, passed }: MaterialStanding): readonly Evidence[] {
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
}

/** Whose material is not there: the team's, where the campaign reviews one, and that of each of its members. */
function absentAuthors({ records, pack }: CheckInput): readonly string[] {
  const { materials } = records;
  const written = new Set(materials.filter(({ isTeam, isDocument }) => !isTeam && !isDocument).map(({ author }) => personKey(author)));
  const wantsTeam = pack.reviews.some(({ subject }) => subject === 'team') && !materials.some(({ isTeam }) => isTeam);
  const members = teamOf(records).filter(({ name }) => !written.has(personKey(name)));
  return [...(wantsTeam ? ['领导班子'] : []), ...members.map(({ label }) => label)];
}

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
  const evidence = standings.flatMap(evidenceOf);
  const missing = absentAuthors(input).map(
    (author): Evidence => ({ at: table, done: false, text: (words) => words.materialMissing({ author }) }),
  );
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
