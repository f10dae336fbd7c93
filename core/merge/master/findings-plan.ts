import { countLevels } from '../../finding/count-levels';
import type { Finding } from '../../finding/finding';
import { levelOf, rules } from '../../finding/registry';
import { findingSentence } from '../../finding/render';
import type { Language } from '../../i18n/local-text';
import { messagesIn } from '../../i18n/messages';
import { cellName } from '../../table/address';
import type { PlanCell, SheetPlan } from '../../table/sheet-plan';
import { titledSheet } from '../../table/titled-sheet';
import { type MasterRowOf, masterSheetName } from './plan';

/** The sheet's name. */
export const findingsSheetName = { zh: '疑点清单', en: 'Findings' } as const;

const words = {
  title: { zh: '疑点清单', en: 'Findings' },
  columns: {
    zh: ['级别', '文件', '工作表', '单元格', '问题', '怎么改', '总台账', '依据'],
    en: ['Level', 'File', 'Sheet', 'Cell', 'What is wrong', 'What to write', 'Master', 'Source'],
  },
  row: { zh: (row: number) => `第${row}行`, en: (row: number) => `row ${row}` },
} as const;

/** Every finding with its place in the unit's own file, what to write instead, and a link to the row in the master where it stands there. */
export function findingsSheet(findings: readonly Finding[], masterRowOf: MasterRowOf, language: Language): SheetPlan {
  return titledSheet({
    name: findingsSheetName[language],
    title: words.title[language],
    subtitle: subtitleOf(findings, language),
    header: words.columns[language].map((value): PlanCell => ({ value, style: 'header' })),
    columns: [
      { width: 7, style: 'centre' },
      { width: 28, style: 'text' },
      { width: 14, style: 'text' },
      { width: 9, style: 'centre' },
      { width: 52, style: 'text' },
      { width: 46, style: 'text' },
      { width: 10, style: 'link' },
      { width: 40, style: 'note' },
    ],
    body: { [Symbol.iterator]: () => lines(findings, masterRowOf, language) },
    bodyCount: findings.length,
    filtered: true,
  });
}

function subtitleOf(findings: readonly Finding[], language: Language): string {
  const { errors, warnings, notes } = countLevels(findings);
  return language === 'zh'
    ? `必须改${errors}处，请核对${warnings}处，提示${notes}处；位置是各单位原文件中的位置`
    : `${errors} errors, ${warnings} warnings, ${notes} notes; places are those in the units’ own files`;
}

function* lines(findings: readonly Finding[], masterRowOf: MasterRowOf, language: Language): Generator<readonly PlanCell[]> {
  for (const finding of findings) {
    const { file, sheet, row, column } = finding.at;
    const { reason, fix } = findingSentence(finding, language);
    const place = row === undefined ? '' : column === undefined ? words.row[language](row) : cellName(row, column);
    const at = sheet === undefined || row === undefined ? null : masterRowOf(file, sheet, row);
    const link: PlanCell =
      at === null
        ? null
        : { value: words.row[language](at), style: 'link', link: { sheet: masterSheetName[language], cell: cellName(at, 1) } };
    yield [messagesIn(language).levels[levelOf(finding)], file, sheet ?? '', place, reason, fix, link, rules[finding.code].source];
  }
}
