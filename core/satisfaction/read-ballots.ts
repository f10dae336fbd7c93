import { halfWidth } from '../calendar/half-width';
import type { Finding } from '../finding/finding';
import { cellText } from '../table/cell/text';
import type { GridRow } from '../table/grid';
import { readFrame } from '../table/unit/frame';
import type { BallotSheet, Question } from './ballot-sheet';
import { type GradeField, grades } from './grades';
import { isSoSo, readMark } from './read-grade';
import type { ReadTallies } from './read-tallies';
import { readRound, roundIn } from './round';
import { gradesOn, isOn } from './scales';
import { asksAboutPerson, subjectIn } from './subject';
import type { Tally } from './tally';

const issuedIn = /(?:发出|发放|印发)\D{0,8}(\d{1,9})/u;

interface Heap {
  readonly unit: string | null;
  readonly voters: string | null;
  readonly round: number | null;
  readonly ballots: GridRow[];
}

const textAt = (row: GridRow, column: number | null): string => (column === null ? '' : cellText(row.cells[column - 1]).trim());

/** The ballots by unit, kind of voters and round. */
function heapsOf({ ballots, unitColumn, votersColumn, roundColumn, above, grid }: BallotSheet): readonly Heap[] {
  const frame = readFrame(above, []);
  const heaps = new Map<string, Heap>();
  for (const row of ballots) {
    const unit = textAt(row, unitColumn) || frame.reportingUnit;
    const voters = textAt(row, votersColumn) || null;
    const round = readRound(textAt(row, roundColumn)) ?? roundIn(grid.sheet);
    const key = JSON.stringify([unit, voters, round]);
    const heap = heaps.get(key) ?? { unit, voters, round, ballots: [] };
    heap.ballots.push(row);
    heaps.set(key, heap);
  }
  return [...heaps.values()];
}

/** The ballots handed out, where a row above them says it（发出票数：120）. */
export function issuedOf({ above }: Pick<BallotSheet, 'above'>): number | null {
  const found = issuedIn.exec(halfWidth(above.flatMap(({ cells }) => cells.map(cellText)).join(' ')))?.[1];
  return found === undefined ? null : Number(found);
}

/** The grades of a scale, for what is said of a mark. */
export function scaleText(onScale: readonly GradeField[]): string {
  return onScale.map((grade) => grades[grade].name.zh).join('、');
}

/** The tallies of a ballot sheet, one for each question, unit, kind of voters and round. A blank mark counts as 弃权, two marks and 无效票 as invalid. */
export function readBallots(sheet: BallotSheet, file: string): ReadTallies {
  const { grid, questions, headerRow } = sheet;
  const place = (row: number, column: number): Finding['at'] => ({ file, sheet: grid.sheet, row, column });
  const findings: Finding[] = sheet.telltale.map(({ column, text }) => {
    return { code: 'ballot-names-voter', at: place(headerRow, column), params: { column: text } };
  });
  const heaps = heapsOf(sheet);
  const issued = heaps.length === 1 ? issuedOf(sheet) : null;
  const subjects = questions.map(({ text }) => subjectIn(text) ?? subjectIn(grid.sheet));
  const tallies = questions.flatMap((question, at) => {
    const isAlone = subjects.filter((subject) => subject === subjects[at]).length === 1;
    const scale = gradesOn(marksOf(sheet, question));
    const soSo = sheet.ballots.map((row) => textAt(row, question.column)).find(isSoSo);
    if (soSo !== undefined && !scale.includes('verySatisfied'))
      findings.push({ code: 'survey-middle-grade', at: place(headerRow, question.column), params: { text: soSo } });
    return heaps.map(({ unit, voters, round, ballots }): Tally => {
      const counts: Partial<Record<GradeField, number>> = {};
      let invalid = 0;
      for (const grade of scale) counts[grade] = 0;
      for (const row of ballots) {
        const text = textAt(row, question.column);
        const mark = readMark(text);
        if (mark.kind === 'blank') counts.abstain = (counts.abstain ?? 0) + 1;
        else if (mark.kind === 'grade' && isOn(scale, mark.grade)) counts[mark.grade] = (counts[mark.grade] ?? 0) + 1;
        else {
          invalid++;
          if (mark.kind === 'spoiled') continue;
          findings.push(
            mark.kind === 'several'
              ? { code: 'ballot-several-marks', at: place(row.row, question.column), params: { text, scale: scaleText(scale) } }
              : { code: 'ballot-off-scale', at: place(row.row, question.column), params: { text, scale: scaleText(scale) } },
          );
        }
      }
      return {
        unit,
        subject: subjects[at] ?? null,
        item: isAlone && subjects[at] != null ? null : question.text,
        personal: asksAboutPerson(question.text),
        round,
        date: null,
        voters,
        due: null,
        present: null,
        issued,
        returned: ballots.length,
        valid: ballots.length - invalid,
        invalid,
        counts,
        unreadable: false,
        columns: {},
        at: place(headerRow, question.column),
      };
    });
  });
  return { tallies, findings };
}

function marksOf({ ballots }: BallotSheet, { column }: Question): readonly GradeField[] {
  return ballots.flatMap((row) => {
    const mark = readMark(textAt(row, column));
    return mark.kind === 'grade' ? [mark.grade] : [];
  });
}
