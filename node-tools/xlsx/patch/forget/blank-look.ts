import { locateSheets } from '../../locate-sheets';
import { findTarget } from '../../relationships';
import { XmlReader } from '../../xml/xml-reader';
import type { PackageDraft } from '../package-draft';

/** The looks of a blank cell by style index: its frame and its ground. */
function readLooks(draft: PackageDraft): readonly string[] {
  const { stylesPart } = locateSheets(draft);
  const name = stylesPart === undefined ? undefined : findTarget(draft, stylesPart)?.name;
  const looks: string[] = [];
  if (name === undefined) return looks;
  const reader = new XmlReader(draft.read(name), name);
  while (reader.nextElement()) {
    if (!reader.isAt('styleSheet', 'cellXfs', 'xf')) continue;
    looks.push(`${reader.attribute('borderId') ?? 0} ${reader.attribute('fillId') ?? 0}`);
  }
  return looks;
}

/**
 * Tells whether cells of two styles (as cells state them) look alike while they are blank. LibreOffice gives cells another style for the script of
 * their text, so the style alone does not tell. The style sheet is read when two styles that differ ask for it.
 */
export function blankLooks(draft: PackageDraft): (one: string | undefined, other: string | undefined) => boolean {
  let looks: readonly string[] | undefined;
  const lookOf = (style: string | undefined): string => {
    looks ??= readLooks(draft);
    return looks[Number(style ?? 0)] ?? `style ${style}`;
  };
  return (one, other) => one === other || lookOf(one) === lookOf(other);
}
