const longestName = 31;

/** Characters Excel forbids in a sheet name, and what stands in for each: the full-width twin, which reads the same. */
const twins: Readonly<Record<string, string>> = {
  ':': '：',
  '\\': '＼',
  '/': '／',
  '?': '？',
  '*': '＊',
  '[': '［',
  ']': '］',
  "'": '’',
};

/** Cuts to a length in UTF-16 units without leaving half a surrogate pair. */
function cutName(name: string, length: number): string {
  const cut = name.slice(0, length);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

function legalName(name: string): string {
  const legal = name
    .replace(/[:\\/?*[\]']/g, (character) => twins[character] ?? '')
    .replace(/[\u0000-\u001f\u007f\ufffe\uffff]+/g, ' ')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '＿')
    .trim();
  if (legal === '') return '工作表';
  return /^history$/i.test(legal) ? `${legal}_` : legal;
}

/** Excel holds two names for one when they differ in letter case or in full and half width only. */
function comparable(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

/**
 * A legal, unique name for every sheet, in the same order: forbidden characters become their full-width twins, 31 characters at most,
 * the second of a name gets ` (2)`. `History` is reserved by Excel.
 */
export function legalSheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const legal = legalName(name);
    let unique = cutName(legal, longestName);
    for (let count = 2; taken.has(comparable(unique)); count++) {
      const suffix = ` (${count})`;
      unique = `${cutName(legal, longestName - suffix.length)}${suffix}`;
    }
    taken.add(comparable(unique));
    return unique;
  });
}

/** A cell of a sheet as a link or a formula names it: `'整改台账'!E7`. The name must be a legal one. */
export function sheetReference(legalSheet: string, cell: string): string {
  return `'${legalSheet}'!${cell}`;
}
