import type { Finding } from '../../core/finding/finding';
import { levelOf } from '../../core/finding/registry';
import { findingSentence, placeText } from '../../core/finding/render';
import type { Language } from '../../core/i18n/local-text';

/** How many findings of each level. */
export function countLevels(findings: readonly Finding[]): { readonly errors: number; readonly warnings: number; readonly notes: number } {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const finding of findings) counts[levelOf(finding)] += 1;
  return { errors: counts.error, warnings: counts.warning, notes: counts.note };
}

/** A finding as programs get it: its place, code, level and sentence. */
export function findingObject(finding: Finding, language: Language): object {
  return {
    place: placeText(finding.at, language),
    ...finding.at,
    code: finding.code,
    level: levelOf(finding),
    ...findingSentence(finding, language),
  };
}
