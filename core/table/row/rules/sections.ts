import { cellText } from '../../cell/text';
import { isBlank } from '../../sheet-view';
import { isChineseNumber, isSectionText } from '../texts';
import type { RowView } from '../view';
import type { RowRule } from './rule';
import { isCount } from './totals';

const longestTitle = 40;

export const sectionTitle: RowRule = {
  name: 'section-title',
  kind: 'section',
  because: 'alone in its row and numbered as titles are; under a merged problem only over the width or where the numbers are Arabic ones',
  example: '一、领导班子',
  applies: (row) => {
    if (!row.isLone || !isSectionText(row.text)) return false;
    const isTitleCell = !row.isHeir || row.isWide || (row.beginsAtNumber && row.layout.arabicNumbers);
    return isTitleCell && row.text.length <= (row.before.footer ? 20 : 60);
  },
};

const titleBeside = ({ others }: RowView): string => cellText(others.find((cell) => !isBlank(cell))).trim();

export const titleBesideNumber: RowRule = {
  name: 'title-beside-number',
  kind: 'section',
  because: 'a Chinese number where the others are Arabic, one short text beside it and nothing else',
  example: '二 | 班子成员个人问题',
  applies: (row) =>
    row.filled === 2 &&
    row.layout.arabicNumbers &&
    row.beginsAtNumber &&
    isChineseNumber(row.text) &&
    titleBeside(row).length <= longestTitle,
  textOf: (row) => (/[、.．）)]$/u.test(row.text) ? `${row.text}${titleBeside(row)}` : `${row.text}、${titleBeside(row)}`),
};

/** Whether a text is a title by its looks: numbered as titles are, or words that stand in no field of their own. */
function isTitled({ text, layout, beginsInField, merges, first }: RowView, isNumbered: boolean): boolean {
  if (text.length > longestTitle) return false;
  if (isNumbered) return layout.arabicNumbers || layout.seqColumn === 0;
  return !(beginsInField && merges.widthAt(first) < 3) && /\p{Script=Han}{2}/u.test(text);
}

export const titleBesideMerges: RowRule = {
  name: 'title-beside-merges',
  kind: 'section',
  because:
    'beside a title only counts and cells that are merged over the rows below it（a leader for all of them）, most of the item blank',
  example: '1 | 学习不够 | 每月学习 | 张三 | 6月底\n→一、领导班子 | | | 李书记\n2 | 会议多 | 少开会 | ^ | 7月底',
  applies: (row) => {
    const { text, cells, first, end, layout, merges } = row;
    if (row.isLone || typeof row.firstCell !== 'string') return false;
    const isNumbered = isSectionText(text) && !isChineseNumber(text);
    if (!isTitled(row, isNumbered)) return false;
    let required = 0;
    let goingDown = 0;
    for (let column = first + 1; column <= end; column++) {
      const cell = cells[column - 1];
      if (isBlank(cell)) continue;
      if (merges.goesDown(column)) goingDown++;
      else if (!isNumbered || typeof cell === 'object' || !isCount(cell)) return false;
      if (layout.requiredColumns.includes(column)) required++;
    }
    return (isNumbered || goingDown > 0) && required * 2 <= layout.requiredColumns.length;
  },
};

export const loneTitle: RowRule = {
  name: 'lone-title',
  kind: 'section',
  because: 'a short text alone at the edge of the table or over its width',
  example: '领导班子 | < | < | < | <',
  applies: (row) => row.isLone && (row.isWide || row.beginsAtEdge) && typeof row.firstCell === 'string' && row.text.length <= longestTitle,
};
