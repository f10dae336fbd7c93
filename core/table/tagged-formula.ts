import type { Highlight } from './sheet-plan';

/**
 * The formula with its tag: `AND(N("taizhang:overdue")=0,…)`. N of a text is 0, so the tag changes nothing, and a later run knows the
 * format for ours by it.
 */
export function taggedFormula({ tag, formula }: Pick<Highlight, 'tag' | 'formula'>): string {
  return `AND(N("taizhang:${tag.replace(/"/g, '""')}")=0,${formula})`;
}

/**
 * Whether a conditional format carries one of our tags, with or without the header of a column that it remembers（`overdue:逾期情况`）. Spaces
 * are forgiven, since other programs write them in.
 */
export function carriesTag(formula: string, tag: string): boolean {
  const plain = formula.replace(/\s+/gu, '');
  return plain.includes(`N("taizhang:${tag}")=0`) || (plain.includes(`N("taizhang:${tag}:`) && plain.includes('")=0'));
}
