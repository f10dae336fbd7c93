/** The children of a font, as Excel itself orders them. */
const childOrder: readonly string[] = [
  ...['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign'],
  ...['sz', 'color', 'name', 'family', 'charset', 'scheme'],
];

function rank(child: string): number {
  const name = /^<(\w+)/.exec(child)?.[1] ?? '';
  const found = childOrder.indexOf(name);
  if (found < 0) throw new Error(`unknown child of a font: ${name}`);
  return found;
}

/**
 * The style table with the children of every font in Excel's order. exceljs writes them in another one, which the standard's loose schema lets
 * pass (ECMA-376 part 1, 18.8.22, a choice), but the stricter one of Office (Open XML SDK) calls an error.
 * Errors: plain Error for a child that no font has.
 */
export function orderFonts(stylesXml: string): string {
  return stylesXml.replace(/(<font>)(.*?)(<\/font>)/gs, (_, open: string, children: string, close: string) => {
    const ranked = (children.match(/<[^>]+\/>/g) ?? []).map((xml) => ({ xml, rank: rank(xml) }));
    const inOrder = ranked.sort((a, b) => a.rank - b.rank).map(({ xml }) => xml);
    return `${open}${inOrder.join('')}${close}`;
  });
}
