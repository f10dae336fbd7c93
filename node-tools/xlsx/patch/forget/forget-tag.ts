import type { MarkTag } from '../../../../core/marking/mark-tags';
import { isOwnCellText } from '../../../../core/marking/own-words';
import { readRelationships } from '../../relationships';
import { formulaMark } from '../mark-formula';
import type { PackageDraft } from '../package-draft';
import { readSheetLayout, rowStarts } from '../sheet-layout';
import { locateParts, targetOf } from '../workbook-parts';
import { emptyReport, joinReports, type PatchReport } from '../workbook-patch';
import { forgetColumns } from './forget-column';
import { forgetFormats } from './forget-formats';
import { forgetNotes } from './forget-notes';

function forgetInSheet(draft: PackageDraft, sheet: string, part: string, tag: MarkTag): PatchReport {
  const layout = readSheetLayout(draft.read(part), part, true);
  const { splices, columns } = forgetFormats(layout, tag);
  const forgotten = forgetColumns(draft, layout, columns, (text) => isOwnCellText(tag, text));
  draft.edit(part, [...splices, ...forgotten.splices], rowStarts(layout));
  return {
    ...emptyReport,
    keptColumns: forgotten.kept ? [sheet] : [],
    keptWords: forgotten.words.map((words) => ({ ...words, sheet })),
  };
}

/**
 * Takes out what a tag added where no journal tells how it was: in workbooks that another program has saved since. Formats are known by
 * their formula, notes by their heading, the column by its format and header. What cannot be told from the user's own work stays: the
 * differential formats, the width of the column, the stated dimension. `wanted` are the sheets that will be changed next and are worth
 * keeping unpacked.
 */
export function forgetTag(draft: PackageDraft, tag: MarkTag, wanted: ReadonlySet<string>): PatchReport {
  let report = emptyReport;
  for (const [sheet, { part }] of locateParts(draft).sheets) {
    if (wanted.has(sheet)) draft.read(part);
    if (draft.mentions(part, formulaMark)) report = joinReports(report, forgetInSheet(draft, sheet, part, tag));
    if (targetOf(draft, readRelationships(draft, part), 'comments') !== null) forgetNotes(draft, part, tag);
  }
  return report;
}
