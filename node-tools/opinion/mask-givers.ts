import type { Finding } from '../../core/finding/finding';
import { nameSearch } from '../../core/opinion/feedback/name-search';
import type { GiverNames } from '../../core/opinion/read-givers';
import type { Invocation } from '../command';
import { findingObject } from '../finding-object';
import { findingPrinter } from '../print-findings';

/** Takes the names and contacts of givers out of a line. */
export type Mask = (line: string) => string;

/**
 * What is said of a register may quote a cell or name a sheet that says who spoke: each name and contact becomes ＊＊. Names in `known`（the roster）
 * stay, since a colleague who gave an opinion is also somebody opinions are about.
 */
export function maskOf({ names, contacts }: GiverNames, known: Iterable<string> = []): Mask {
  const kept = new Set(known);
  const find = nameSearch([...names, ...contacts].filter((name) => !kept.has(name)));
  return (line) => find(line).reduce((masked, name) => masked.split(name).join('＊＊'), line);
}

/** Prints findings without the names of givers; notes are counted. */
export function printMasked(call: Invocation, findings: readonly Finding[], mask: Mask): void {
  const { io } = call;
  const printer = findingPrinter({ ...call, io: { ...io, err: (line) => io.err(mask(line)) } });
  printer.print(findings);
  printer.end();
}

/** Findings as programs get them, without the names of givers. */
export function maskedObjects(findings: readonly Finding[], { language }: Invocation, mask: Mask): unknown {
  const objects = findings.map((finding) => findingObject(finding, language));
  return JSON.parse(JSON.stringify(objects), (_, value: unknown) => (typeof value === 'string' ? mask(value) : value));
}
