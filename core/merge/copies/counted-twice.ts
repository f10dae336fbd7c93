import type { IsoDate } from '../../calendar/iso-date';
import type { Finding } from '../../finding/finding';
import type { UnitResolver } from '../../roster/unit-resolver';
import { firstNames } from '../quoted-names';
import type { Submission } from '../submission';
import { groupByUnit } from '../units/unit-groups';
import { copiedLedgers, type TakenPart } from './copied-ledgers';
import { copiesOfUnit } from './unit-copies';

/** Files that say the same of one unit or more. */
interface Repeated {
  readonly files: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
}

function together(some: readonly Repeated[]): Repeated {
  return { files: new Set(some.flatMap(({ files }) => [...files])), units: new Set(some.flatMap(({ units }) => [...units])) };
}

function findingOf({ files, units }: Repeated): Finding {
  const names = [...files].sort();
  const [only, ...others] = units;
  const { quoted: listed, count, whole } = firstNames(names);
  const unit = others.length === 0 ? (only ?? '') : '';
  return { code: 'copies-all-counted', at: { file: names[0] ?? '' }, params: { unit, files: listed, count, whole } };
}

/**
 * What is to be said where files are counted one by one and not merged: that several hold one ledger, be they copies, versions of one another, or a
 * master beside its sources. Their items count once for each file, so the figures are too high. One finding for the files that hang together; ledgers that
 * say the same under two units' names have their own.
 *
 * Source: “准确地向市委反馈工作进展情况”（R130）.
 */
export function countedTwice(submissions: readonly Submission[], resolver: UnitResolver, today: IsoDate): readonly Finding[] {
  if (submissions.length < 2) return [];
  let found: readonly Repeated[] = [];
  const taken: TakenPart[] = [];
  for (const group of groupByUnit(submissions, resolver, [])) {
    const unit = group.unit?.name;
    if (unit !== undefined) taken.push(...group.parts.map((part) => ({ ...part, unit })));
    for (const { kind, used, leftOut } of copiesOfUnit(group, new Set(), today).decisions) {
      if (kind === 'both') continue;
      const now = { files: new Set([...used, ...leftOut]), units: new Set([group.unit?.name ?? '']) };
      const joined = found.filter(({ files }) => [...now.files].some((file) => files.has(file)));
      found = [...found.filter((one) => !joined.includes(one)), together([...joined, now])];
    }
  }
  return [...found.map(findingOf), ...copiedLedgers(taken)];
}
