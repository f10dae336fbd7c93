import type { zhFindings } from '../i18n/zh-cn/findings';

/** Every kind of finding; its sentences stand in the catalogues, its level and source in the rule of the same code. */
export type FindingCode = keyof typeof zhFindings;

/** What the sentence of a code needs to be filled in. */
export type FindingParams<Code extends FindingCode> = Parameters<(typeof zhFindings)[Code]['reason']>[0];

/** Where a finding is: a file, a sheet of it, a row of that, a cell of that. Rows and columns are the sheet's own, from 1. */
export interface Place {
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
}

/** A finding of one code, as data. The sentence is made last, in the reader's language. */
export interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
  readonly at: Place;
  readonly params: FindingParams<Code>;
}

/** Any finding. */
export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];
