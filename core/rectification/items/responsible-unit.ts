import { said } from '../checks/cell-says';
import type { RectificationItem } from '../item';
import { isOfficeName } from './told-unit';

/** What a row says under 责任单位, else under 牵头单位, without spaces; '' where it says nothing. */
export function responsibleUnit(item: RectificationItem): string {
  return (said(item, 'respUnit') || said(item, 'leadUnit')).replace(/\s+/gu, '');
}

/** Whether 责任单位 of these rows names several units, as the ledger of a whole county does, and not the offices of one. */
export function namesSeveralUnits(items: readonly RectificationItem[]): boolean {
  const names = new Set(items.map(responsibleUnit).filter((name) => name !== '' && !isOfficeName(name)));
  return names.size > 1;
}
