import { dates, unitNamedIn, versionMarks } from './name';
import { isUnitName } from './reporting-unit';

const extension = /\.(?:xlsx?|xlsm|et|csv|zip)$/iu;

function baseName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).replace(extension, '');
}

/** The file's name without folder, extension, version marks and dates: copies of one file share it. */
export function fileStem(name: string): string {
  return baseName(name)
    .replace(versionMarks, '')
    .replace(dates, '')
    .replace(/[（(【[]\s*[）)】\]]/gu, '')
    .replace(/[\s\u3000\-—_.·]+/gu, '');
}

/** Whether names differ by marks of versions and by days only. */
export function differByVersion(one: string, other: string): boolean {
  return baseName(one) !== baseName(other) && fileStem(one) === fileStem(other);
}

/** The year that a file’s name speaks of（2023年度整改台账）; null where it names none, or a day only（20240708）. */
export function yearInFileName(name: string): number | null {
  const year = /(?:19|20)\d{2}(?=年)/u.exec(baseName(name))?.[0];
  return year === undefined ? null : Number(year);
}

/** Whether the name bears a mark of a version or a copy. */
export function hasVersionMark(name: string): boolean {
  return baseName(name).search(versionMarks) >= 0;
}

const numbering = /^\s*[（(]?[0-9０-９]{1,3}[)）]?\s*[.．、\-—_ ]*\s*/u;

/** The unit whose name alone is that of a folder on the way to the file（03 县教育局/整改台账.xlsx）, the nearest first; null where none is. */
function unitOfFolder(name: string): string | null {
  const folders = name
    .split(/[/\\]/u)
    .slice(0, -1)
    .map((folder) => folder.replace(numbering, '').trim());
  return folders.reverse().find(isUnitName) ?? null;
}

/** Whether it is a folder that says whose the file is, and not the file’s own name. */
export function isNamedByFolder(name: string): boolean {
  return unitNamedIn(baseName(name)) === null && unitOfFolder(name) !== null;
}

/**
 * The unit that a file name speaks of（“3.县教育局2023年度民主生活会问题整改台账（最终版）(1).xlsx” → 县教育局), else the folder of a unit that it lies in,
 * or null. A reading of last resort: the sheet's own words come first.
 */
export function unitFromFileName(name: string): string | null {
  return unitNamedIn(baseName(name)) ?? unitOfFolder(name);
}

/** 县纪委反馈问题整改台账, 政法委牵头事项: who found or leads it, as against whose it is. */
const otherPart = /^(?:[^局镇乡办委院]{0,4})(?:反馈|交办|移交|转办|督办|通报|指出|提出|巡察|巡视|督导|督查|检查|考核|审计|牵头|下发|印发)/u;

/** The one organisation that a title speaks of as the one that reports; null where it names none, or one that found or leads what is in it. */
export function reporterIn(title: string): string | null {
  const name = unitNamedIn(title);
  return name === null || otherPart.test(title.slice(title.indexOf(name) + name.length)) ? null : name;
}

/** The same of a file's name. */
export function reporterInFileName(name: string): string | null {
  return reporterIn(baseName(name));
}
