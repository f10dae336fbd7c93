import type { Style } from 'exceljs';
import { allLooks, columnLookOf, type Look, lookOf, type ValueKind, valueKinds, type Zone, zones } from './styles';

/** Style numbers of one named look: by what the cell holds, and for text that begins like a formula. */
export type StyleNumbers = Readonly<Record<ValueKind | 'quoted', number>>;

/** The style numbers of a workbook. */
export interface StyleIds {
  cell(style: Look, zone: Zone): StyleNumbers;
  column(style: Look, zone: Zone): number;
}

interface Prototype {
  readonly key: string;
  readonly look: Partial<Style>;
}

const cellKey = (style: Look, zone: Zone, kind: ValueKind | 'quoted') => `${style} ${kind} ${zone}`;
const columnKey = (style: Look, zone: Zone) => `${style} column ${zone}`;

/** One cell for every look the pouring may ask for. exceljs makes the style table from them; their numbers are read back from its sheet. */
export const prototypes: readonly Prototype[] = zones.flatMap((zone) =>
  allLooks.flatMap((style) => [
    ...valueKinds.map((kind) => ({ key: cellKey(style, zone, kind), look: lookOf(style, kind, zone) })),
    { key: columnKey(style, zone), look: columnLookOf(style, zone) },
  ]),
);

/** The style numbers of the prototype cells, in the order of `prototypes`. */
function prototypeNumbers(sheetXml: string): readonly number[] {
  const numbers = [...sheetXml.matchAll(/<c r="[A-Z]+1" s="(\d+)"/g)].map((match) => Number(match[1]));
  if (numbers.length !== prototypes.length) throw new Error(`${numbers.length} prototype cells of ${prototypes.length}`);
  return numbers;
}

/** The `<xf>` elements of the style table, and the text around them. */
function splitCellFormats(stylesXml: string): { readonly before: string; readonly formats: readonly string[]; readonly after: string } {
  const start = stylesXml.indexOf('<cellXfs');
  const open = stylesXml.indexOf('>', start) + 1;
  const end = stylesXml.indexOf('</cellXfs>');
  if (start < 0 || end < open) throw new Error('no cell formats in the style table');
  const formats = stylesXml.slice(open, end).match(/<xf [^>]*\/>|<xf [^>]*[^/]>.*?<\/xf>/gs) ?? [];
  return { before: stylesXml.slice(0, start), formats, after: stylesXml.slice(end) };
}

/** Numbers of the twins that cell formats get for quoted texts, and these twins in the order of their numbers, which follow those of the formats. */
function quotedTwins(formats: readonly string[]): { readonly twinOf: (plain: number) => number; readonly added: readonly string[] } {
  const added: string[] = [];
  const known = new Map<number, number>();
  const twinOf = (plain: number): number => {
    const format = formats[plain];
    if (format === undefined) throw new Error(`no cell format ${plain}`);
    const twin = known.get(plain) ?? formats.length + added.length;
    if (!known.has(plain)) added.push(format.replace('<xf ', '<xf quotePrefix="1" '));
    known.set(plain, twin);
    return twin;
  };
  return { twinOf, added };
}

/**
 * Reads the style numbers back, and adds to the style table a twin with `quotePrefix` for every text look: text such as 「=1+1」 or
 * 「-」 is stored as text anyway, and the twin keeps it text when a user opens the cell and presses Enter.
 */
export function readStyleIds(prototypeSheetXml: string, stylesXml: string): { readonly ids: StyleIds; readonly stylesXml: string } {
  const { before, formats, after } = splitCellFormats(stylesXml);
  const { twinOf, added } = quotedTwins(formats);
  const numberOf = new Map<string, number>();
  for (const [index, number] of prototypeNumbers(prototypeSheetXml).entries()) numberOf.set(prototypes[index]?.key ?? '', number);
  const look = (key: string): number => {
    const number = numberOf.get(key);
    if (number === undefined) throw new Error(`no prototype for ${key}`);
    return number;
  };
  const cells = new Map<string, StyleNumbers>();
  for (const zone of zones) {
    for (const style of allLooks) {
      const [blank, text, number, date] = (['blank', 'text', 'number', 'date'] as const).map((kind) => look(cellKey(style, zone, kind)));
      if (blank === undefined || text === undefined || number === undefined || date === undefined) continue;
      cells.set(`${style} ${zone}`, { blank, text, number, date, quoted: twinOf(text) });
    }
  }
  const all = [...formats, ...added];
  return {
    ids: {
      cell: (style, zone) => {
        const numbers = cells.get(`${style} ${zone}`);
        if (numbers === undefined) throw new Error(`no style ${style}`);
        return numbers;
      },
      column: (style, zone) => look(columnKey(style, zone)),
    },
    stylesXml: `${before}<cellXfs count="${all.length}">${all.join('')}${after}`,
  };
}
