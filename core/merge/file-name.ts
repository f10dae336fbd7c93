import { dates, unitNamedIn, versionMarks } from '../table/unit-name';

const extension = /\.(?:xlsx?|xlsm|et|csv|zip)$/iu;

function baseName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).replace(extension, '');
}

/** The file's name without folder, extension, version marks and dates: copies of one file share it. */
export function fileStem(name: string): string {
  return baseName(name)
    .replace(versionMarks, '')
    .replace(dates, '')
    .replace(/[\s\u3000\-—_.·]+/gu, '');
}

/** Whether the name bears a mark of a version or a copy. */
export function hasVersionMark(name: string): boolean {
  return baseName(name).search(versionMarks) >= 0;
}

/**
 * The unit that a file name speaks of（“3.县教育局2023年度民主生活会问题整改台账（最终版）(1).xlsx” → 县教育局), or null. A reading of last resort:
 * the sheet's own words come first.
 */
export function unitFromFileName(name: string): string | null {
  return unitNamedIn(baseName(name));
}
