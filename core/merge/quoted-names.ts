/** So many names are quoted; of the others only the count. */
export const mostNamed = 5;

/** “甲镇”、“乙镇”. */
export function quotedNames(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join('、');
}

/** The first of many names, quoted; how many there are in all, and whether these are all of them. */
export function firstNames(names: readonly string[]): { readonly quoted: string; readonly count: number; readonly whole: boolean } {
  return { quoted: quotedNames(names.slice(0, mostNamed)), count: names.length, whole: names.length <= mostNamed };
}
