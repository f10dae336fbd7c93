import type { Finding } from '../../core/finding/finding';
import { renderFinding } from '../../core/finding/render';
import { type Mask, maskOf } from '../../core/opinion/givers/mask-givers';
import type { GiverNames } from '../../core/opinion/givers/read-givers';
import type { Invocation } from '../command';
import type { InputFile } from '../intake/collect-files';
import { findingObject } from '../print/finding-object';

/** What is put over the words of a finding before it is said. */
export type MaskFor = (finding: Finding) => Mask;

/**
 * Names of givers are covered in all that is said of the registers. The person whom an opinion is about stays to be read, and so does what is said of the other
 * lists（a roster）: a name covered there would tell that its bearer gave an opinion.
 */
export function masksFor(givers: GiverNames, registers: readonly InputFile[], others: readonly string[]): MaskFor {
  const mask = maskOf(givers);
  const ofRegisters = new Set(registers.map(({ label }) => label));
  const uncovered = new Set(others.filter((label) => !ofRegisters.has(label)));
  const byPerson = new Map<string, Mask>();
  const maskBut = (name: string): Mask => {
    const known = byPerson.get(name) ?? maskOf(givers, [name]);
    byPerson.set(name, known);
    return known;
  };
  return (finding) => {
    if (uncovered.has(finding.at.file)) return (line) => line;
    if (finding.code === 'person-not-in-roster' || finding.code === 'person-twice-in-roster') return maskBut(finding.params.name);
    return mask;
  };
}

/** Prints findings without the names of givers: all of them, since `check` reads no register. */
export function printMasked({ io, language }: Invocation, findings: readonly Finding[], maskFor: MaskFor): void {
  for (const finding of findings) io.err(maskFor(finding)(renderFinding(finding, language)));
}

/** Findings as programs get them, without the names of givers. */
export function maskedObjects(findings: readonly Finding[], { language }: Invocation, maskFor: MaskFor): unknown {
  return findings.map((finding) => maskedObject(findingObject(finding, language), maskFor(finding)));
}

/** The same with every text in it covered. */
export function maskedObject(object: object, mask: Mask): unknown {
  return JSON.parse(JSON.stringify(object), (_, value: unknown) => (typeof value === 'string' ? mask(value) : value));
}
