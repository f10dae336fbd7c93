import { yearInFileName } from '../table/unit/file-name';
import type { Submission } from './submission';

/** A file and the year it speaks of. */
export interface FileYear {
  readonly file: string;
  readonly year: number;
}

type Dated = Pick<Submission, 'file' | 'titleYear' | 'asOf'>;

function known(files: readonly Dated[], yearOf: (file: Dated) => number | null): readonly FileYear[] {
  return files.flatMap((each) => {
    const year = yearOf(each);
    return year === null ? [] : [{ file: each.file, year }];
  });
}

/**
 * The years of files that speak of different ones, by their titles, else by their names, else by their 截至 days where neither says; null where they do not
 * differ. A title is held against titles only: the ledger of a 2023年度 meeting is mended in 2024.
 */
export function differentYears(files: readonly Dated[]): readonly FileYear[] | null {
  const differ = (years: readonly FileYear[]): boolean => new Set(years.map(({ year }) => year)).size > 1;
  const said = [known(files, ({ titleYear }) => titleYear), known(files, ({ file }) => yearInFileName(file))];
  const found = said.find(differ);
  if (found !== undefined) return found;
  if (said.some((years) => years.length > 1)) return null;
  const days = known(files, ({ asOf }) => (asOf === null ? null : Number(asOf.slice(0, 4))));
  return differ(days) ? days : null;
}
