import { isBlank } from '../../sheet-view';
import { goesOnWithNote, isPart } from '../note-rows';
import { isNoteHeading, isNoteText, isPlainNote } from '../note-text';
import type { RowRule } from './rule';

export const noteGoesOn: RowRule = {
  name: 'note-goes-on',
  kind: 'footer',
  because: 'the next number of the notes right above it, or the rest of their sentence',
  example: '1 | 学习不够 | 每月学习 | 张三 | 6月底\n注：1.本表每月报送\n2.时限写到日',
  applies: (row) => row.filled <= 2 && row.before.note !== null && goesOnWithNote(row, row.before.note) && !row.isHeir,
};

export const numberedNote: RowRule = {
  name: 'numbered-note',
  kind: 'footer',
  because: 'a number and 注：… beside it, and nothing else: numbered along with the rows',
  example: '1 | 学习不够 | 每月学习 | 张三 | 6月底\n2 | 注：本表每月报送',
  applies: (row) => {
    if (row.filled !== 2 || !isPart(row.first, row.layout) || row.isHeir) return false;
    const beside = row.others.find((cell) => !isBlank(cell));
    return typeof beside === 'string' && isPlainNote(beside.trim());
  },
};

export const besideNoteLabel: RowRule = {
  name: 'beside-note-label',
  kind: 'footer',
  because: '说明 is merged over the numbers of this row: what stands beside it is a note',
  example: '1 | 学习不够 | 每月学习 | 张三 | 6月底\n说明 | 本表每月报送\n^ | 时限写到日 | 责任人写全名',
  applies: (row) => {
    if (row.isHeir) return false;
    const { left, seqColumn, isField } = row.layout;
    const column = seqColumn === 0 ? left : seqColumn;
    const label = column === seqColumn || !isField(column) ? row.merges.inherited(column) : undefined;
    return typeof label === 'string' && (isNoteHeading(label.trim()) || isNoteText(label.trim()));
  },
};

export const note: RowRule = {
  name: 'note',
  kind: 'footer',
  because: 'it begins with 注： and is not filled in like an item; under a merged problem 要求：… may be a measure',
  example: '注：本表一式两份',
  applies: (row) => isNoteText(row.text) && (row.isLone ? !row.goesOnWithItem || row.isWide : row.required <= 1 && !row.goesOnWithItem),
};

export const noteHeading: RowRule = {
  name: 'note-heading',
  kind: 'footer',
  because: '填表说明 with nothing behind it, where titles stand',
  example: '填表说明',
  applies: (row) => {
    if (!isNoteHeading(row.text)) return false;
    if (row.isLone) return !row.isHeir && (row.isWide || row.beginsAtEdge);
    return row.required <= 1 && !row.goesOnWithItem && !row.beginsInField;
  },
};
