import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A data row of the sample as its writer meant it. */
export interface ExpectedRow {
  readonly sheet: string;
  readonly row: number;
  readonly unit: string | null;
  readonly unitText: string | null;
  readonly problem: string | null;
  readonly measure: string | null;
  readonly respPerson: string | null;
  readonly due: string | null;
  readonly status: string | null;
  readonly overdue: boolean;
  readonly inherited: readonly string[];
}

/** A file of the sample inbox: what is to become of it and what must be found in it. */
export interface ExpectedFile {
  readonly file: string;
  readonly unit: string;
  readonly fate: string;
  readonly rows?: readonly ExpectedRow[];
  readonly findings?: readonly {
    readonly sheet: string;
    readonly row: number | null;
    readonly field: string | null;
    readonly kind: string;
  }[];
}

/** The repository's root. */
export const root = join(__dirname, '../..');
/** The sample inbox. */
export const inbox = join(root, 'templates/sample/收件箱');
/** The sample's unit list. */
export const unitList = join(root, 'templates/sample/单位名单.xlsx');

/** What is truly in the sample, from the script that made it, not from any parser. */
export const sample = JSON.parse(readFileSync(join(root, 'test/fixtures/sample-expected.json'), 'utf8')) as {
  readonly files: readonly ExpectedFile[];
  readonly units: readonly { readonly name: string }[];
  readonly unitsWithoutReadableLedger: readonly string[];
};
