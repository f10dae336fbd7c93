import type { Finding } from './finding';
import { levelOf } from './registry';

/** How many findings of each level. */
export function countLevels(findings: readonly Finding[]): { readonly errors: number; readonly warnings: number; readonly notes: number } {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const finding of findings) counts[levelOf(finding)] += 1;
  return { errors: counts.error, warnings: counts.warning, notes: counts.note };
}
