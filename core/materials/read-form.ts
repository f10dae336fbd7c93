/** How a material came to paper. `own`: by the own hand; `dictated`: told, written down by another; `brief`: a short one. */
export type WritingForm = 'own' | 'dictated' | 'brief';

/**
 * The form a text names; null for a blank text, `other` for one that names none.
 * Source: “坚持做到‘三个区别对待’……要强调亲笔撰写……可采取本人口述、其他党员记录等方式，形成简要党性分析材料” (R072).
 */
export function readForm(text: string): WritingForm | 'other' | null {
  if (text.trim() === '') return null;
  if (/口述|代记|代笔|他人记录/u.test(text)) return 'dictated';
  if (/简要|简写|简短/u.test(text)) return 'brief';
  return /亲笔|亲自|本人(?:撰写|书写)|自己写|手写/u.test(text) ? 'own' : 'other';
}
