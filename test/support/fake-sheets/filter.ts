import { type Fluent, fluent, type Guarded, guard } from './guard';
import { checkWrite, type Host } from './host';
import { type FakeRange, rangeFake } from './range';
import type { SheetModel } from './sheet-model';

/** The one filter of a sheet. Which rows it hides a test says itself: the fake does not evaluate criteria. */
export function filterMembers(host: Host, sheet: SheetModel) {
  const filter = (): NonNullable<SheetModel['filter']> => sheet.filter ?? host.fail('rangeNotFound');
  const column = (position: number): number => {
    const { left, right } = filter().box;
    return position >= left && position <= right ? position : host.fail('columnsOutOfBounds');
  };
  return {
    getRange: (): FakeRange => rangeFake(host, sheet, filter().box, null),
    getColumnFilterCriteria: (columnPosition: number): unknown => filter().criteria.get(column(columnPosition)) ?? null,
    removeColumnFilterCriteria(columnPosition: number): Fluent {
      checkWrite(host, sheet, filter().box);
      filter().criteria.delete(column(columnPosition));
      return fluent;
    },
    remove(): void {
      checkWrite(host, sheet, filter().box);
      sheet.filter = null;
      sheet.rowsHiddenByFilter = new Set();
    },
  };
}

export interface FakeFilter extends Guarded<ReturnType<typeof filterMembers>> {}

export function filterFake(host: Host, sheet: SheetModel): FakeFilter {
  return guard(host, { type: 'Filter', sheet }, filterMembers(host, sheet));
}
