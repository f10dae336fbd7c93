const bare = (text: string): string => text.replace(/[\s“”"]+/gu, '').replace(/方面(?:的?问题)?$/u, '');

/**
 * The headings that a 意见类别 names, each once: 政治素质、工作作风 names two, 工作作风方面 and 作风 one. A short form that several headings hold names none.
 */
export function aspectsWritten(category: string | undefined, headings: readonly string[]): readonly string[] {
  if (category === undefined) return [];
  const found = new Set<string>();
  for (const part of category.split(/[、，,；;／/+＋\n]+/u).map(bare)) {
    if (part === '') continue;
    const named = headings.filter((heading) => part.includes(bare(heading)));
    const holding = [...part].length < 2 ? [] : headings.filter((heading) => bare(heading).includes(part));
    if (named.length > 0) for (const heading of named) found.add(heading);
    else if (holding.length === 1) for (const heading of holding) found.add(heading);
  }
  return [...found];
}
