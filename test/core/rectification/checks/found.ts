import type { Finding } from '../../../../core/finding/finding';
import { placeText, renderFinding } from '../../../../core/finding/render';
import type { CheckedSheet } from '../../../../core/rectification/checks/check';
import type { RectificationItem } from '../../../../core/rectification/item';

/** A check of any code. */
interface AnyCheck {
  readonly check: (items: readonly RectificationItem[], sheet: CheckedSheet) => readonly Finding[];
}

/** The cells a check points at, in its order. */
export function cellsFound(check: AnyCheck, items: readonly RectificationItem[], sheet: CheckedSheet): readonly string[] {
  return check.check(items, sheet).map(({ at }) => placeText({ ...at, file: '' }, 'zh').replace(/^!整改台账!?/, ''));
}

/** The sentences of a check, Chinese. */
export function sentences(check: AnyCheck, items: readonly RectificationItem[], sheet: CheckedSheet): readonly string[] {
  return check.check(items, sheet).map((finding) => renderFinding(finding, 'zh'));
}
