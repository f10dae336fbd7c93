import type { LocalText } from '../i18n/local-text';

/**
 * What a mark-up is for. Everything one tag adds is renewed and taken out together, and leaves what other tags added alone. The heading opens
 * each of its notes, and is how a note is known again, in whatever program it has been meanwhile.
 */
export const markTags = {
  overdue: { zh: '【台账助手·逾期】', en: '[Taizhang · overdue]' },
  check: { zh: '【台账助手·核对】', en: '[Taizhang · check]' },
} as const satisfies Readonly<Record<string, LocalText>>;

/** One of the tags. */
export type MarkTag = keyof typeof markTags;
