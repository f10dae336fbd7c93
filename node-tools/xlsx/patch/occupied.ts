import { parseRange } from '../merge-ranges';
import { findTarget, readRelationships } from '../relationships';
import { readXmlPart } from '../xml/xml-encoding';
import { XmlReader } from '../xml/xml-reader';
import type { PackageDraft } from './package-draft';

/** Says which column is reached at a distance from the left edge of another. */
type Reach = (from: number, distance: number) => number;

/**
 * Elements that say where something lies: tables by `ref`, comments by `ref`, pictures and charts by their anchors: the columns (from 0) of both
 * corners, or of one, or none of them, and an extent.
 */
function rightOf(draft: PackageDraft, part: string, type: string, reach: Reach): number {
  const entry = draft.find(part);
  if (entry === undefined) return 0;
  const reader = new XmlReader(readXmlPart(draft, entry), part);
  let right = 0;
  let column = 0;
  let offset = 0;
  while (reader.nextElement()) {
    const name = reader.path.at(-1);
    if (type === 'drawing') {
      const side = reader.path.at(-2);
      if (name === 'oneCellAnchor' || name === 'absoluteAnchor') [column, offset] = [1, 0];
      if (name === 'col' && (side === 'from' || side === 'to')) {
        column = Number(reader.text()) + 1 || 0;
        right = Math.max(right, column);
      } else if (name === 'colOff' && side === 'from') offset = Number(reader.text()) || 0;
      else if (name === 'pos' && side === 'absoluteAnchor') offset = Number(reader.attribute('x')) || 0;
      else if (name === 'ext' && (side === 'oneCellAnchor' || side === 'absoluteAnchor'))
        right = Math.max(right, reach(column, offset + (Number(reader.attribute('cx')) || 0)));
    } else if (name === 'table' || name === 'comment' || name === 'threadedComment') {
      right = Math.max(right, parseRange(reader.attribute('ref') ?? '')?.right ?? 0);
    }
  }
  return right;
}

/**
 * The rightmost column that anything beside the cells themselves lies on: tables, pictures, charts, comments. 0 where there is nothing. `reach` turns
 * the extent of a picture into the column it ends in.
 */
export function occupiedRight(draft: PackageDraft, sheetPart: string, reach: Reach): number {
  let right = 0;
  for (const { type, target } of readRelationships(draft, sheetPart)) {
    if (!['table', 'drawing', 'comments', 'threadedComment'].includes(type)) continue;
    const part = findTarget(draft, target)?.name;
    if (part !== undefined) right = Math.max(right, rightOf(draft, part, type, reach));
  }
  return right;
}
