import { enFindings } from '../i18n/en/findings';
import type { Language } from '../i18n/local-text';
import { messagesIn } from '../i18n/messages';
import { zhFindings } from '../i18n/zh-cn/findings';
import { cellName } from '../table/address';
import type { Finding, Place } from './finding';
import { levelOf } from './registry';

/** The two halves of a finding's sentence: what is wrong, and what to write or do. */
export interface FindingSentence {
  readonly reason: string;
  readonly fix: string;
}

/** `文件!工作表!E7`; `文件!工作表!第7行` for a row as a whole; shorter where the finding is about a sheet or a file. */
export function placeText({ file, sheet, row, column }: Place, language: Language): string {
  const parts = [file];
  if (sheet !== undefined) parts.push(sheet);
  if (row !== undefined) parts.push(column !== undefined ? cellName(row, column) : language === 'zh' ? `第${row}行` : `row ${row}`);
  return parts.join('!');
}

/** The finding's sentence in one language. */
export function findingSentence(finding: Finding, language: Language): FindingSentence {
  const sentences = language === 'zh' ? zhFindings : enFindings;
  // A finding's params are those of its own code, which the union type cannot carry through an indexed access.
  const { reason, fix } = sentences[finding.code] as { reason(params: unknown): string; fix(params: unknown): string };
  return { reason: reason(finding.params), fix: fix(finding.params) };
}

/** How grave it is, what is wrong and what to write: `必须改：完成时限空着；请写…`. What a reader should do depends on the first word. */
export function gradedSentence(finding: Finding, language: Language): string {
  const { reason, fix } = findingSentence(finding, language);
  const grade = messagesIn(language).levels[levelOf(finding)];
  if (language === 'en') return `${grade}: ${reason}; ${fix}`;
  // 请核对：…；请核对；… would say it twice.
  return `${grade}：${reason}；${fix.startsWith(`${grade}；`) ? fix.slice(grade.length + 1) : fix}`;
}

/** One line: `文件!工作表!单元格 [code] grade：reason；what to write`. Line breaks of quoted cells are shown as ⏎. */
export function renderFinding(finding: Finding, language: Language): string {
  const line = `${placeText(finding.at, language)} [${finding.code}] ${gradedSentence(finding, language)}`;
  return line.replace(/\r\n|\r|\n/g, '⏎');
}
