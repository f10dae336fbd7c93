import { onceForBytes } from './known-parts';
import { readXmlPart } from './xml/xml-encoding';
import { XmlReader } from './xml/xml-reader';
import type { XlsxPackage } from './zip/package';
import type { PackageEntry } from './zip/package-entry';

/** One relationship of a part. `type` is the last segment of its address, so that transitional and strict files read alike. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The part it points at, as a part name, whether or not the package holds it; external ones are left out. */
  readonly target: string;
}

/** Where a part's relationships stand: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; '' is the package itself. */
export function relationshipsPart(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** A target as a part name: backslashes are slashes, a leading one makes it absolute, `.` and `..` are resolved, `%20` decoded. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll('\\', '/').replace(/[?#].*$/su, '');
  const folder = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') folder.pop();
    else if (segment !== '' && segment !== '.') folder.push(segment);
  }
  return folder.join('/');
}

/** Percent signs decoded where that is possible; a name that only looks encoded stays. */
function decodePercent(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The entry a target names, as it stands or percent-decoded. */
export function findTarget(pkg: XlsxPackage, target: string): PackageEntry | undefined {
  return pkg.find(target) ?? (target.includes('%') ? pkg.find(decodePercent(target)) : undefined);
}

const relationshipsOf = onceForBytes((bytes: Buffer, source: string): readonly Relationship[] => {
  const reader = new XmlReader(bytes, relationshipsPart(source));
  const found: Relationship[] = [];
  while (reader.nextElement()) {
    if (!reader.isAt('Relationships', 'Relationship') || reader.attribute('TargetMode')?.toLowerCase() === 'external') continue;
    const type = reader.attribute('Type') ?? '';
    const target = resolveTarget(source, reader.attribute('Target') ?? '');
    found.push({ id: reader.attribute('Id') ?? '', type: type.slice(type.lastIndexOf('/') + 1), target });
  }
  return found;
});

/** A part's relationships in the order of the file; none where it has no relationships part. */
export function readRelationships(pkg: XlsxPackage, part: string): readonly Relationship[] {
  const entry = pkg.find(relationshipsPart(part));
  return entry ? relationshipsOf(readXmlPart(pkg, entry), part) : [];
}
