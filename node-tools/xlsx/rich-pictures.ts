import { RefusedFile } from './refused-file';
import { findTarget, type Relationship } from './relationships';
import { readXmlPart } from './xml/xml-encoding';
import { XmlReader } from './xml/xml-reader';
import type { XlsxPackage } from './zip/package';

/** No cell holds a picture: so it is in nearly every workbook. */
const noPictures: ReadonlySet<number> = new Set();

/** Kinds of rich values that show as a picture: one placed in the cell, and one that `IMAGE` fetches. */
const pictureKinds: ReadonlySet<string> = new Set(['_localImage', '_webImage']);

function* elementsOf(pkg: XlsxPackage, relationships: readonly Relationship[], type: string): Generator<XmlReader> {
  const target = relationships.find((relationship) => relationship.type === type)?.target;
  const entry = target === undefined ? undefined : findTarget(pkg, target);
  if (entry === undefined) return;
  const reader = new XmlReader(readXmlPart(pkg, entry), entry.name);
  while (reader.nextElement()) yield reader;
}

/** The rich values that are pictures, by their place among all. */
function pictureValues(pkg: XlsxPackage, relationships: readonly Relationship[]): ReadonlySet<number> {
  const kinds: boolean[] = [];
  for (const reader of elementsOf(pkg, relationships, 'rdRichValueStructure')) {
    if (reader.isAt('rvStructures', 's')) kinds.push(pictureKinds.has(reader.attribute('t') ?? ''));
  }
  const pictures = new Set<number>();
  let place = 0;
  for (const reader of kinds.includes(true) ? elementsOf(pkg, relationships, 'rdRichValue') : []) {
    if (!reader.isAt('rvData', 'rv')) continue;
    if (kinds[Number(reader.attribute('s'))] === true) pictures.add(place);
    place++;
  }
  return pictures;
}

/**
 * The value metadata (`vm` of a cell, from 1) behind which a picture stands. Excel 365 writes such a cell as the error #VALUE!, for programs
 * that know no pictures in cells; what its reader sees is told through four parts: metadata → rich value → structure.
 *
 * Errors: none; where a part of these is damaged nothing is known of pictures, and the cells stay the errors that they say they are.
 * Source: [MS-XLSX] 2.3.7 (rich data), ECMA-376 part 1, 18.9 (metadata).
 */
export function picturesIn(pkg: XlsxPackage, relationships: readonly Relationship[]): ReadonlySet<number> {
  try {
    const values = pictureValues(pkg, relationships);
    return values.size === 0 ? noPictures : metadataOf(pkg, relationships, values);
  } catch (error) {
    if (!(error instanceof RefusedFile) || error.code !== 'file-damaged') throw error;
    return noPictures;
  }
}

function metadataOf(pkg: XlsxPackage, relationships: readonly Relationship[], values: ReadonlySet<number>): ReadonlySet<number> {
  const types: string[] = [];
  /** By block of the future metadata of rich values, the place of its rich value. */
  const blocks: number[] = [];
  const pictures = new Set<number>();
  let future = '';
  let value = 0;
  for (const reader of elementsOf(pkg, relationships, 'sheetMetadata')) {
    if (reader.isAt('metadata', 'metadataTypes', 'metadataType')) types.push(reader.attribute('name') ?? '');
    else if (reader.isAt('metadata', 'futureMetadata')) future = reader.attribute('name') ?? '';
    else if (reader.isAt('metadata', 'futureMetadata', 'bk', 'extLst', 'ext', 'rvb')) {
      if (future === 'XLRICHVALUE') blocks.push(Number(reader.attribute('i')));
    } else if (reader.isAt('metadata', 'valueMetadata', 'bk')) value++;
    else if (reader.isAt('metadata', 'valueMetadata', 'bk', 'rc') && types[Number(reader.attribute('t')) - 1] === 'XLRICHVALUE') {
      if (values.has(blocks[Number(reader.attribute('v'))] ?? -1)) pictures.add(value);
    }
  }
  return pictures;
}
