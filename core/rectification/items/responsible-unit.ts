import { said } from '../checks/cell-says';
import type { RectificationItem } from '../item';
import { isOfficeName } from './told-unit';

const part = '(?:牵头|责任|主责|主办|配合|协办|协助|参与)(?:单位|部门)?';
const partInBrackets = new RegExp(`[（(]${part}[）)]`, 'gu');
const partOnLine = new RegExp(`[\\r\\n]+(?=\\s*${part}[：:])`, 'gu');
const partBefore = new RegExp(`^${part}[：:]`, 'u');

/**
 * What a row says under 责任单位, else under 牵头单位, without spaces; '' where it says nothing. Several units are parted by 、 in the order they are written
 * in, whatever parts them and whichever of them is said to lead（牵头单位：县教育局；配合单位：县财政局、县教育局（牵头）、县财政局）.
 */
export function responsibleUnit(item: RectificationItem): string {
  const text = said(item, 'respUnit') || said(item, 'leadUnit');
  const units = text
    .replace(partOnLine, '、')
    .replace(/\s+/gu, '')
    .replace(partInBrackets, '')
    .split(/[、，,；;/／]/u);
  return units
    .map((unit) => unit.replace(partBefore, ''))
    .filter((unit) => unit !== '')
    .join('、');
}

/** Whether 责任单位 of these rows names several units, as the ledger of a whole county does, and not the offices of one. */
export function namesSeveralUnits(items: readonly RectificationItem[]): boolean {
  const names = new Set(items.map(responsibleUnit).filter((name) => name !== '' && !isOfficeName(name)));
  return names.size > 1;
}
