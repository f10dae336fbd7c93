import { halfWidth } from '../../calendar/half-width';
import type { Finding, Place } from '../../finding/finding';
import { cellText } from '../../table/cell/text';
import type { GridRow } from '../../table/grid';
import { readFrame } from '../../table/unit/frame';
import { type GradeCounts, type GradeField, grades } from '../grades';
import { readCount } from '../read-count';
import type { ReadTallies } from '../read-tallies';
import { readRound, roundIn } from '../round';
import { gradesOn, isOn } from '../scales';
import { asksAboutPerson, subjectIn } from '../subject';
import type { Tally } from '../tally';
import { type BallotSheet, type Question, textAt, voterColumns } from './ballot-sheet';
import { isSoSo, readMark } from './read-grade';

/** 发出票数：1,200 is one figure; 发放时间：2024年, 约120 and 120余 are no number of ballots. */
const issuedIn = /(?:发出|发放|印发)[^\d约近]{0,8}(\d[\d,，]*)(?![\d,，]|\s*(?:[年月日余多%./-]|左右|上下))/u;

interface Heap {
  readonly unit: string | null;
  readonly voters: string | null;
  readonly round: number | null;
  readonly ballots: GridRow[];
}

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
  const count = readCount(found);
  return count.kind === 'count' ? count.value : null;
}

/** The grades of a scale, for what is said of a mark. */
export function scaleText(onScale: readonly GradeField[]): string {
  return onScale.map((grade) => grades[grade].name.zh).join('、');
}

/** A question as it is counted: what it is asked of, and the grades its ballots offer. */
interface Asked {
  readonly question: Question;
  readonly subject: string | null;
  readonly item: string | null;
  readonly scale: readonly GradeField[];
}

/** What is wrong with a mark that is no vote; nothing where the typist says so. */
function markFinding(kind: 'several' | 'other', text: string, { scale }: Asked, at: Place): Finding {
  const params = { text, scale: scaleText(scale) };
  return kind === 'several' ? { code: 'ballot-several-marks', at, params } : { code: 'ballot-off-scale', at, params };
}

/** The votes on a question in one heap. A blank mark counts as 弃权, two marks and 无效票 as invalid. */
function votesOn(
  asked: Asked,
  ballots: readonly GridRow[],
  sheet: Place,
): { readonly counts: GradeCounts; readonly invalid: number; readonly findings: readonly Finding[] } {
  const { question, scale } = asked;
  const counts: Partial<Record<GradeField, number>> = Object.fromEntries(scale.map((grade) => [grade, 0]));
  const findings: Finding[] = [];
  let invalid = 0;
  for (const row of ballots) {
    const text = textAt(row, question.column);
    const mark = readMark(text);
    const grade = mark.kind === 'grade' ? mark.grade : mark.kind === 'blank' ? 'abstain' : null;
    if (grade !== null && isOn(scale, grade)) counts[grade] = (counts[grade] ?? 0) + 1;
    else {
      invalid++;
      const at = { ...sheet, row: row.row, column: question.column };
      if (mark.kind !== 'spoiled') findings.push(markFinding(mark.kind === 'several' ? 'several' : 'other', text, asked, at));
    }
  }
  return { counts, invalid, findings };
}

/** The grades marked under a question, on all ballots. */
function marksOf({ ballots }: BallotSheet, { column }: Question): readonly GradeField[] {
  return ballots.flatMap((row) => {
    const mark = readMark(textAt(row, column));
    return mark.kind === 'grade' ? [mark.grade] : [];
  });
}

/** The tallies of one question, one for each heap. */
function talliesOf(asked: Asked, heaps: readonly Heap[], header: Place, issued: number | null): ReadTallies {
  const { question, subject, item } = asked;
  const counted = heaps.map(({ ballots, ...heap }) => {
    const { counts, invalid, findings } = votesOn(asked, ballots, { file: header.file, sheet: header.sheet ?? '' });
    const tally: Tally = {
      ...heap,
      subject,
      item,
      personal: asksAboutPerson(question.text),
      date: null,
      due: null,
      present: null,
      issued,
      returned: ballots.length,
      valid: ballots.length - invalid,
      invalid,
      counts,
      unreadable: false,
      columns: {},
      at: { ...header, column: question.column },
    };
    return { tally, findings };
  });
  return { tallies: counted.map(({ tally }) => tally), findings: counted.flatMap(({ findings }) => findings) };
}

/** 测评结果, 满意度: a single question under such a header asks about nothing that it names. */
const namesNothing = /^(?:您的|总体|综合)?(?:测评|评价|评议|满意度?|满意程度)?(?:结果|意见|情况|等次|选项|评价|程度)?$/u;

/** The tallies of a ballot sheet, one for each question, unit, kind of voters and round. */
export function readBallots(sheet: BallotSheet, file: string): ReadTallies {
  const { grid, questions, headerRow } = sheet;
  const header = { file, sheet: grid.sheet, row: headerRow };
  const heaps = heapsOf(sheet);
  const issued = heaps.length === 1 ? issuedOf(sheet) : null;
  const subjects = questions.map(({ text }) => subjectIn(text) ?? subjectIn(grid.sheet));
  const read = questions.map((question, index): ReadTallies => {
    const subject = subjects[index] ?? null;
    const isAlone =
      subject === null
        ? questions.length === 1 && namesNothing.test(question.text.replace(/\s+/gu, ''))
        : subjects.filter((one) => one === subject).length === 1;
    const scale = gradesOn(marksOf(sheet, question));
    const { tallies, findings } = talliesOf({ question, subject, item: isAlone ? null : question.text, scale }, heaps, header, issued);
    const soSo = sheet.ballots.map((row) => textAt(row, question.column)).find(isSoSo);
    if (soSo === undefined || scale.includes('verySatisfied')) return { tallies, findings };
    const at = { ...header, column: question.column };
    return { tallies, findings: [{ code: 'survey-middle-grade', at, params: { text: soSo } }, ...findings] };
  });
  return {
    tallies: read.flatMap(({ tallies }) => tallies),
    findings: [...voterColumns(sheet.others, header), ...read.flatMap(({ findings }) => findings)],
  };
}
