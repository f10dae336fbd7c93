import { verdictOf } from '../text/verdict';

/** What a level says: `passed` 通过, `revise` 修改, `rewrite` 重新撰写, `returned` 退回. */
export type ReviewResult = 'passed' | 'revise' | 'rewrite' | 'returned';

/** The results that send a material back to its author. */
export const sentBack: readonly ReviewResult[] = ['revise', 'rewrite', 'returned'];

/**
 * The result a text names; null where it names none, or 通过 with something beside it that may take it back. 修改后通过 is no pass yet: what was
 * asked for has to be seen first.
 * Source: “要指明问题、督促修改，不能搞照顾性过关” (R069), “谈表面现象多、挖思想根源少的，要重新撰写” (R073).
 */
export function readResult(text: string): ReviewResult | null {
  const plain = text.replace(/\s+/gu, '');
  if (/重新撰写|重写|重新起草/u.test(plain)) return 'rewrite';
  const verdict = verdictOf(plain);
  if (verdict === 'refused') return 'returned';
  if (/修改|完善/u.test(plain) && !/[无不]需修改|已修改/u.test(plain)) return 'revise';
  return verdict === 'open' ? null : verdict;
}

/** The three stock reasons for writing anew, and what tells each in a comment. */
export const rewriteReasons: readonly { readonly zh: string; readonly pattern: RegExp }[] = [
  { zh: '讲成绩多、问题少', pattern: /成绩多|问题少/u },
  { zh: '分析客观原因多、主观原因少', pattern: /客观(?:原因)?多|主观(?:原因)?少/u },
  { zh: '谈表面现象多、挖思想根源少', pattern: /表面(?:现象)?多|(?:思想)?根源少/u },
];
