import { type Fluent, fluent, type Guarded, guard } from './guard';
import type { Host } from './host';
import { type FakeRange, rangeFake, rangeMembers } from './range';
import type { RangeAt } from './range-at';
import type { SheetModel } from './sheet-model';

/** Many ranges of one sheet, formatted with one call. */
export function rangeListMembers(host: Host, places: readonly RangeAt[]) {
  const each = (act: (range: ReturnType<typeof rangeMembers>) => unknown): Fluent => {
    for (const at of places) act(rangeMembers(at));
    return fluent;
  };
  return {
    /** The last of the ranges becomes the active one. */
    activate(): Fluent {
      const last = places[places.length - 1];
      if (last !== undefined) {
        host.book.active = host.book.sheets.indexOf(last.sheet);
        host.book.activeCell = { sheet: last.sheet, box: last.box, boxes: places.map(({ box }) => box) };
      }
      return fluent;
    },
    getRanges: (): FakeRange[] => places.map(({ sheet, box, whole }) => rangeFake(host, sheet, box, whole)),
    setBackground: (color: string | null): Fluent => each((range) => range.setBackground(color)),
    setFontColor: (color: string | null): Fluent => each((range) => range.setFontColor(color)),
    setFontWeight: (fontWeight: 'normal' | 'bold' | null): Fluent => each((range) => range.setFontWeight(fontWeight)),
    setNumberFormat: (numberFormat: string): Fluent => each((range) => range.setNumberFormat(numberFormat)),
    setHorizontalAlignment: (alignment: string | null): Fluent => each((range) => range.setHorizontalAlignment(alignment)),
    setNote: (note: string | null): Fluent => each((range) => range.setNote(note)),
    setValue: (value: unknown): Fluent => each((range) => range.setValue(value)),
    clearContent: (): Fluent => each((range) => range.clearContent()),
    clearFormat: (): Fluent => each((range) => range.clearFormat()),
    clearNote: (): Fluent => each((range) => range.clearNote()),
    clearDataValidations: (): Fluent => each((range) => range.clearDataValidations()),
  };
}

export interface FakeRangeList extends Guarded<ReturnType<typeof rangeListMembers>> {}

export function rangeListFake(host: Host, sheet: SheetModel, places: readonly RangeAt[]): FakeRangeList {
  return guard(host, { type: 'RangeList', sheet }, rangeListMembers(host, places));
}
