import type { Finding } from '../../finding/finding';
import { grouped } from '../../lists/grouped';
import type { Opinion } from '../opinion';
import { stillFits } from './fingerprint';

/**
 * Fingerprints kept beside a register, one opinion a line: fingerprint, tab, number. Opinions that bear the same number have a line each, so the
 * fingerprints of a number are a list.
 */
export type KeptFingerprints = ReadonlyMap<string, readonly string[]>;

/** A number on one line. */
const keyOf = ({ id }: Opinion): string => id.replace(/[\r\n\t]+/gu, ' ');

/** Reads what `writeFingerprints` wrote; lines that are none are passed over. */
export function readFingerprints(text: string): KeptFingerprints {
  const lines = text.split(/\r?\n/u).flatMap((line) => {
    const [, fingerprint, id] = /^([0-9a-f]{64})\t(.+)$/u.exec(line) ?? [];
    return fingerprint === undefined || id === undefined ? [] : [{ fingerprint, id }];
  });
  const byId = grouped(lines, ({ id }) => id);
  return new Map([...byId].map(([id, own]) => [id, own.map(({ fingerprint }) => fingerprint)]));
}

/** The lines of all opinions known so far: what was kept stays, even where the register has lost the opinion; new ones are added. */
export function writeFingerprints(kept: KeptFingerprints, opinions: readonly Opinion[]): string {
  const lines: string[] = [];
  const known = new Set<string>();
  for (const [id, fingerprints] of kept) {
    known.add(id);
    for (const fingerprint of fingerprints) lines.push(`${fingerprint}\t${id}`);
  }
  for (const opinion of opinions) if (!known.has(keyOf(opinion))) lines.push(`${opinion.fingerprint}\t${keyOf(opinion)}`);
  return lines.map((line) => `${line}\n`).join('');
}

/** Originals that no longer fit any fingerprint kept for their number, and numbers kept that the register has lost. */
export function checkFingerprints(kept: KeptFingerprints, opinions: readonly Opinion[], file: string): readonly Finding[] {
  const here = new Set(opinions.map(keyOf));
  return [
    ...opinions.flatMap((opinion): Finding[] => {
      const { id, fingerprint, file: at, sheet, row } = opinion;
      const own = kept.get(keyOf(opinion));
      if (own === undefined || own.some((one) => stillFits(fingerprint, one) === true)) return [];
      return [{ code: 'opinion-edited', at: { file: at, sheet, row }, params: { id } }];
    }),
    ...[...kept.keys()].filter((id) => !here.has(id)).map((id): Finding => ({ code: 'opinion-lost', at: { file }, params: { id } })),
  ];
}
