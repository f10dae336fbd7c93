import { parseRange } from '../merge-ranges';
import { findTarget, readRelationships } from '../relationships';
import { readXmlPart } from '../xml-encoding';
import { XmlReader } from '../xml-reader';
import type { PackageDraft } from './package-draft';

/** Elements that say where something lies: tables by `ref`, pictures and charts by their anchors' columns (from 0), comments by `ref`. */
function rightOf(draft: PackageDraft, part: string, type: string): number {
  const entry = draft.find(part);
  if (entry === undefined) return 0;
  const reader = new XmlReader(readXmlPart(draft, entry), part);
  let right = 0;
  while (reader.nextElement()) {
    const name = reader.path.at(-1);
    if (type === 'drawing') {
      const side = reader.path.at(-2);
      if (name === 'col' && (side === 'from' || side === 'to')) right = Math.max(right, Number(reader.text()) + 1 || 0);
    } else if (name === 'table' || name === 'comment' || name === 'threadedComment') {
      right = Math.max(right, parseRange(reader.attribute('ref') ?? '')?.right ?? 0);
    }
  }
  return right;
}

/** The rightmost column that anything beside the cells themselves lies on: tables, pictures, charts, comments. 0 where there is nothing. */
export function occupiedRight(draft: PackageDraft, sheetPart: string): number {
  let right = 0;
  for (const { type, target } of readRelationships(draft, sheetPart)) {
    if (!['table', 'drawing', 'comments', 'threadedComment'].includes(type)) continue;
    const part = findTarget(draft, target)?.name;
    if (part !== undefined) right = Math.max(right, rightOf(draft, part, type));
  }
  return right;
}
