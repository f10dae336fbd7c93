import { countLevels } from '../../core/finding/count-levels';
import type { Finding } from '../../core/finding/finding';
import { levelOf, rules } from '../../core/finding/registry';
import { findingSentence } from '../../core/finding/render';
import { messagesIn } from '../../core/i18n/messages';
import { cellName } from '../../core/table/address';
import type { PlanCell, SheetPlan } from '../../core/table/sheet-plan';

function lineOf(finding: Finding): readonly PlanCell[] {
  const { sheet, row, column } = finding.at;
  const { reason, fix } = findingSentence(finding, 'zh');
  const cell = row === undefined ? null : cellName(row, column ?? 1);
  const shown = row === undefined ? '' : column === undefined ? `第${row}行` : cellName(row, column);
  const place: PlanCell = cell === null || sheet === undefined ? shown : { value: shown, style: 'link', link: { sheet, cell } };
  return [messagesIn('zh').levels[levelOf(finding)], sheet ?? '', place, reason, fix, rules[finding.code].source];
}

/** The sheet's name, and the entry that renews it. */
interface FindingsSheet {
  readonly name: string;
  readonly entry: string;
}

/** 疑点清单 of a spreadsheet: every finding with a link to its cell, what is wrong, and what to write instead. */
export function findingsPlan(
  findings: readonly Finding[],
  { name, entry }: FindingsSheet = { name: '疑点清单', entry: '体检' },
): SheetPlan {
  const { errors, warnings, notes } = countLevels(findings);
  const headings = ['级别', '工作表', '单元格', '问题', '怎么改', '依据'];
  return {
    name,
    columns: [
      { width: 8, style: 'centre' },
      { width: 16, style: 'text' },
      { width: 9, style: 'link' },
      { width: 52, style: 'text' },
      { width: 46, style: 'text' },
      { width: 40, style: 'note' },
    ],
    head: [
      { cells: [name], style: 'title' },
      {
        cells: [`必须改${errors}处，请核对${warnings}处，提示${notes}处；点“单元格”可跳到该处。改好后再点一次“${entry}”`],
        style: 'subtitle',
      },
      { cells: headings, style: 'header' },
    ],
    body: findings.map(lineOf),
    bodyCount: findings.length,
    freeze: { rows: 3, columns: 0 },
    autoFilter: { top: 3, left: 1, bottom: 3 + Math.max(findings.length, 1), right: headings.length },
  };
}
