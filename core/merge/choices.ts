import type { UnitResolver } from '../roster/unit-resolver';
import type { Submission } from './submission';

/** What somebody has chosen where files of one unit differ. */
export interface Choices {
  /** The labels chosen for a unit: those named for it（单位=文件名）, else those named without a unit. */
  readonly of: (unit: string | null) => ReadonlySet<string>;
  /** As written: choices of a file that is not here, or that is not chosen for any unit that it holds. */
  readonly unknown: (isHeld: (unit: string, file: string) => boolean) => readonly string[];
}

interface Choice {
  readonly written: string;
  readonly file: string | null;
  /** Null where the file is chosen for every unit that it holds. */
  readonly unit: string | null;
}

const forUnit = /^([^=＝]+)[=＝](.+)$/u;

function readChoice(written: string, labels: ReadonlySet<string>, { resolve }: Pick<UnitResolver, 'resolve'>): Choice {
  if (labels.has(written)) return { written, file: written, unit: null };
  const [, name = '', file = ''] = forUnit.exec(written) ?? [];
  return labels.has(file) ? { written, file, unit: resolve(name).name } : { written, file: null, unit: null };
}

/**
 * Choices as they are written: the label of a file, or `单位=文件名` where the file holds several units and is meant for one. What is named for
 * a unit counts before what is named for all, so that a master may be chosen beside one unit's new ledger and not beside another's.
 */
export function readChoices(
  use: readonly string[],
  submissions: readonly Pick<Submission, 'file'>[],
  resolver: Pick<UnitResolver, 'resolve'>,
): Choices {
  const labels = new Set(submissions.map(({ file }) => file));
  const choices = use.map((written) => readChoice(written, labels, resolver));
  const filesFor = (wanted: string | null): ReadonlySet<string> =>
    new Set(choices.flatMap(({ file, unit }) => (file !== null && unit === wanted ? [file] : [])));
  const forAll = filesFor(null);
  const named = new Map(choices.flatMap(({ unit }) => (unit === null ? [] : [[unit, filesFor(unit)] as const])));
  return {
    of: (unit) => (unit === null ? undefined : named.get(unit)) ?? forAll,
    unknown: (isHeld) => {
      const astray = choices.filter(({ file, unit }) => file === null || (unit !== null && !isHeld(unit, file)));
      return [...new Set(astray.map(({ written }) => written))].sort();
    },
  };
}
