import type { Finding } from '../../core/finding/finding';
import { levelOf } from '../../core/finding/registry';
import { findingSentence, placeText } from '../../core/finding/render';
import type { Language } from '../../core/i18n/local-text';

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
