import { RefusedFile } from './refused-file';
import { readXmlPart } from './xml/xml-encoding';
import type { XlsxPackage } from './zip/package';
import type { PackageEntry } from './zip/package-entry';

/** Text boxes and shapes, and the properties that an office sets itself. */
const parts = /^(?:xl\/drawings\/drawing\d*\.xml|docprops\/custom\.xml)$/iu;
/** A drawing with more in it is no stamp over a table. */
const largestPart = 4 * 1024 * 1024;
const paragraphEnds = /<\/(?:\w+:)?(?:p|property)>/u;

function textOf(pkg: XlsxPackage, entry: PackageEntry): string {
  try {
    return readXmlPart(pkg, entry).toString('utf8');
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    return ''; // nothing of the table: a damaged drawing keeps nobody from reading it
  }
}

/**
 * The paragraphs of text boxes, and the values of properties that an office added, where one holds `word`. They are no part of a table, and only
 * looked at for what they say of the whole paper.
 */
export function textsOutsideCells(pkg: XlsxPackage, word: string): readonly string[] {
  const found = pkg.entries.filter(({ name, size }) => parts.test(name) && size <= largestPart).map((entry) => textOf(pkg, entry));
  return found
    .filter((xml) => xml.includes(word))
    .flatMap((xml) => xml.split(paragraphEnds))
    .map((paragraph) => paragraph.replace(/<[^>]*>/gu, ''))
    .filter((text) => text.includes(word));
}
