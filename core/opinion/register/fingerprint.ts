import { sha256OfText } from '../../digest/sha256';

/** The fingerprint of an original: SHA-256 of its exact characters. A space more, a full stop less, and it is another one. */
export function fingerprintOf(verbatim: string): string {
  return sha256OfText(verbatim);
}

/** So many digits identify a text beyond doubt, and fit a column. */
const fewestDigits = 16;

/**
 * Whether an original is still the one that a fingerprint was taken of; null where what was kept is no fingerprint. A shortened one
 * (16 digits or more) is compared as far as it goes.
 */
export function stillFits(fingerprint: string, kept: string): boolean | null {
  const digits = kept.trim().toLowerCase();
  return digits.length >= fewestDigits && /^[0-9a-f]{1,64}$/.test(digits) ? fingerprint.startsWith(digits) : null;
}
