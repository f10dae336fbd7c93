import { escapeString } from '../xml/escape-xml';

/** A note to put at a cell; rows and columns from 1. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The font that Office gives comments in Chinese. */
function runXml(prefix: string, text: string, bold: boolean): string {
  const p = prefix;
  const weight = bold ? `<${p}b/>` : '';
  const font = `<${p}sz val="9"/><${p}color indexed="81"/><${p}rFont val="宋体"/><${p}family val="3"/><${p}charset val="134"/>`;
  return `<${p}r><${p}rPr>${weight}${font}</${p}rPr><${p}t xml:space="preserve">${escapeString(text)}</${p}t></${p}r>`;
}

/** A note's text never holds a blank line: that is where a paragraph of ours ends when it is looked for later. */
export function oneParagraph(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/\n(?:[ \t\u3000]*\n)+/gu, '\n')
    .trim();
}

/** The runs of a note: its heading, and what it says. */
export function noteRuns(prefix: string, heading: string, text: string): string {
  return runXml(prefix, `${heading}\n`, true) + runXml(prefix, oneParagraph(text), false);
}

/** The same as a paragraph behind what a comment already says. */
export function appendedRuns(prefix: string, heading: string, text: string): string {
  return runXml(prefix, `\n\n${heading}\n`, true) + runXml(prefix, oneParagraph(text), false);
}
