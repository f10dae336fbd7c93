import type { Finding } from '../../core/finding/finding';
import type { Mask } from '../../core/opinion/mask-givers';
import type { Invocation } from '../command';
import { findingObject } from '../finding-object';
import { findingPrinter } from '../print-findings';

/** Prints findings without the names of givers: all of them, since `check` reads no register. */
export function printMasked(call: Invocation, findings: readonly Finding[], mask: Mask): void {
  const { io } = call;
  const printer = findingPrinter({ ...call, io: { ...io, err: (line) => io.err(mask(line)) } }, { everything: true });
  printer.print(findings);
  printer.end();
}

/** Findings as programs get them, without the names of givers. */
export function maskedObjects(findings: readonly Finding[], { language }: Invocation, mask: Mask): unknown {
  const objects = findings.map((finding) => findingObject(finding, language));
  return JSON.parse(JSON.stringify(objects), (_, value: unknown) => (typeof value === 'string' ? mask(value) : value));
}
