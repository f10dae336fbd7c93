import type { IsoDate } from '../calendar/iso-date';
import type { Language } from '../i18n/local-text';
import { messagesIn } from '../i18n/messages';
import { cellPieces } from '../opinion/feedback/pieces';
import type { Mask } from '../opinion/givers/mask-givers';
import { type PlaceCell, placeInFile } from '../table/place-cell';
import { type PlanCell, plannedValue, type SheetPlan, type WorkbookPlan } from '../table/sheet-plan';
import { bodyBottom, headOf, plainColumns, titledHead, titledSheet } from '../table/titled-sheet';
import type { Carried } from './carry';
import type { CarryEntry } from './entries';

/**
 * 去年事项核对表: every entry of last year with what the two years show, in last year’s order, and room for a person to confirm it. What
 * may tell who gave an opinion is covered already（`coverGivers`）; words longer than a cell go on in the rows below.
 */
export function carrySheet(carried: readonly Carried[], language: Language, placeOf: PlaceCell = placeInFile()): SheetPlan {
  const { sheet, verdicts, reasons } = messagesIn(language).opinion.carry;
  const words = (entry: CarryEntry | undefined): readonly string[] => (entry === undefined ? [''] : cellPieces(entry.text));
  // Places that lead somewhere have a look of their own; a blank one has it too, so that all rows look alike.
  const nowhere: PlanCell = typeof placeOf({ file: '', sheet: '', row: 1 }) === 'object' ? { value: '', style: 'link' } : '';
  const body = carried.flatMap(({ last, verdict, reason, matches }): (readonly PlanCell[])[] => {
    const [best] = matches;
    const [own, now] = [words(last), words(best?.entry)];
    return Array.from({ length: Math.max(own.length, now.length) }, (_, at): readonly PlanCell[] =>
      at > 0
        ? [null, null, own[at] ?? null, null, null, null, null, now[at] ?? null, null, null, null, null]
        : [
            last.id,
            placeOf(last),
            own[0] ?? '',
            last.stateText,
            verdicts[verdict],
            reasons[reason],
            foundIn(
              matches.map(({ entry }) => placeOf(entry)),
              nowhere,
            ),
            now[0] ?? '',
            best?.entry.stateText ?? '',
            best === undefined ? '' : `${best.likeness}%`,
            null,
            null,
          ],
    );
  });
  return titledSheet({
    ...headOf(sheet),
    columns: plainColumns([9, 20, 36, 12, 10, 22, 20, 36, 12, 9, 11, 10]),
    body,
    titleTo: 8,
    frozen: 1,
    dropDowns: [{ range: { top: titledHead + 1, left: 11, bottom: bodyBottom(body.length), right: 11 }, choices: sheet.choices }],
    filledIn: [11, 12],
  });
}

/** Places in one cell: the first, which may lead there, and the others after it. */
function foundIn(places: readonly PlanCell[], nowhere: PlanCell): PlanCell {
  const [first, ...others] = places;
  if (first === undefined) return nowhere;
  const text = places.map((cell) => String(plannedValue(cell) ?? '')).join('\n');
  return others.length === 0 ? first : typeof first === 'object' && first !== null && 'value' in first ? { ...first, value: text } : text;
}

/** The same as a workbook. */
export function carryWorkbook(carried: readonly Carried[], mask: Mask, asOf: IsoDate, language: Language): WorkbookPlan {
  return { title: messagesIn(language).opinion.carry.sheet.title, asOf, sheets: [carrySheet(carried, language, placeInFile(mask))] };
}
