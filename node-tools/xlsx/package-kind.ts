import { RefusedFile } from './refused-file';
import type { XlsxPackage } from './zip/package';
import type { PackageEntry } from './zip/package-entry';

/**
 * The refusal that names what a zip without a readable workbook is: xlsb, ods, docx, pptx, or an archive of workbooks; undefined where
 * `workbook` may be one.
 */
export function fileKindOf(pkg: XlsxPackage, workbook: PackageEntry | undefined): RefusedFile | undefined {
  if (workbook?.name.toLowerCase().endsWith('.bin') || pkg.find('xl/workbook.bin')) return new RefusedFile('file-xlsb', {});
  if (workbook?.name.toLowerCase().startsWith('word/')) return new RefusedFile('file-other-document', { kind: 'word' });
  if (workbook?.name.toLowerCase().startsWith('ppt/')) return new RefusedFile('file-other-document', { kind: 'slides' });
  if (workbook) return undefined;
  if (pkg.find('content.xml') && pkg.find('META-INF/manifest.xml')) return new RefusedFile('file-ods', {});
  const holdsFiles = pkg.entries.some(({ name }) => /\.(?:xlsx?|xlsm|et|docx?|pdf)$/iu.test(name));
  return holdsFiles ? new RefusedFile('file-archive', {}) : undefined;
}
