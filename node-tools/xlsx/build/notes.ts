import { cellName } from '../../../core/table/address';
import type { SheetPlan } from '../../../core/table/sheet-plan';
import type { OpenReport } from './report';
import { cutText, longestText, textElement, xmlText } from './xml-escape';

interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The notes of a sheet by row and column; two at one cell become one, as a cell holds no more. */
export function notesOf({ name, notes = [] }: SheetPlan, report: OpenReport): readonly Note[] {
  const byCell = new Map<string, Note>();
  for (const note of notes) {
    const cell = cellName(note.row, note.column);
    const earlier = byCell.get(cell);
    byCell.set(cell, earlier === undefined ? note : { ...note, text: `${earlier.text}\n${note.text}` });
  }
  return [...byCell.values()]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, text }) => {
      if (text.length > longestText) report.cutTexts.push({ sheet: name, row, column, length: text.length });
      return { row, column, text: cutText(text) };
    });
}

/** The comments part. */
export function commentsXml(notes: readonly Note[], author: string): string {
  const font = '<rPr><sz val="10"/><color rgb="FF000000"/><rFont val="宋体"/><charset val="134"/></rPr>';
  const comments = notes.map(
    ({ row, column, text }) =>
      `<comment ref="${cellName(row, column)}" authorId="0"><text><r>${font}${textElement(text)}</r></text></comment>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>${xmlText(author)}</author></authors><commentList>${comments.join('')}</commentList></comments>`;
}

const boxWidth = 260;
const lineHeight = 18;
const charactersPerLine = 18;

/** Pixels of a column; of a row we know nothing, as programs fit them, and take the least. */
const columnPixels = (width: number) => Math.round(width * 7 + 5);
const rowPixels = 20;

/** Where the box stands, in the format's own words: left column, pixels, top row, pixels, right column, pixels, bottom row, pixels. */
function anchor({ row, column, text }: Note, columns: SheetPlan['columns']): string {
  let right = column;
  let rest = boxWidth;
  for (; rest > columnPixels(columns[right]?.width ?? 9); right++) rest -= columnPixels(columns[right]?.width ?? 9);
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / charactersPerLine)), 0);
  const height = lines * lineHeight + 12;
  const top = Math.max(0, row - 2);
  return [column, 12, top, 4, right, Math.floor(rest), top + Math.floor(height / rowPixels), height % rowPixels].join(', ');
}

/** Shapes of one drawing have numbers of one or more blocks of 1,024; block 0 and the first number of a block stay free. */
const blockSize = 1_024;

/** How many blocks a sheet's notes need. */
export function shapeBlocks(notes: readonly Note[]): number {
  return Math.ceil(notes.length / (blockSize - 1));
}

/** The drawing part with the note boxes, in the old VML that every program still asks for. `firstBlock` counts from 1. */
export function notesVml(notes: readonly Note[], columns: SheetPlan['columns'], firstBlock: number): string {
  const blocks = Array.from({ length: shapeBlocks(notes) }, (_, index) => firstBlock + index);
  const shapes = notes.map((note, index) => {
    const block = firstBlock + Math.floor(index / (blockSize - 1));
    const id = block * blockSize + 1 + (index % (blockSize - 1));
    return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#fffbe6" strokecolor="#7f7f7f" o:insetmode="auto"><v:fill color2="#fffbe6"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto;mso-fit-shape-to-text:t"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor(note, columns)}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${note.row - 1}</x:Row><x:Column>${note.column - 1}</x:Column></x:ClientData></v:shape>`;
  });
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(',')}"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join('')}</xml>`;
}
