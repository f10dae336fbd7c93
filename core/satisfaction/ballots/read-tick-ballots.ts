import type { Finding, Place } from '../../finding/finding';
import { cellText } from '../../table/cell/text';
import type { ParsedTable, TableRow } from '../../table/parse-result';
import { dayNamed } from '../../table/unit/frame';
import { type GradeField, grades } from '../grades';
import { mixedQuestions } from '../mixed-questions';
import { middleGrade, type ReadTallies } from '../read-tallies';
import { readRound, roundIn } from '../round';
import { asksAboutPerson, isPersonal, subjectIn } from '../subject';
import type { SatisfactionField } from '../table';
import type { Tally } from '../tally';
import { voterColumns } from './ballot-sheet';
import { issuedOf, scaleText } from './read-ballots';
import { readTick } from './read-tick';
import { gradesIn, type TickSheet } from './tick-sheet';

/** The ballots of one unit, subject, kind of voters and round. */
interface Heap {
  readonly tally: Omit<Tally, 'returned' | 'valid' | 'invalid' | 'counts' | 'unreadable'>;
  readonly counts: Partial<Record<GradeField, number>>;
  returned: number;
  invalid: number;
  unreadable: boolean;
}

type SurveyTable = ParsedTable<SatisfactionField>;
type Voted = TickSheet['ballots'][number];

/** What one ballot says: a grade, none（弃权）, several, or a mark nobody can read. */
type Vote =
  | { readonly grade: GradeField }
  | { readonly grade: null; readonly finding: Finding; readonly is: 'blank' | 'invalid' | 'unclear' };

function voteOf(parsed: SurveyTable, row: number, cells: TableRow<SatisfactionField>['cells'] | undefined): Vote {
  const { file, sheet, columnOf, headerOf } = parsed;
  const own = gradesIn(parsed);
  const at = (field: GradeField | undefined): Place => ({
    file,
    sheet,
    row,
    column: (field === undefined ? undefined : columnOf[field]) ?? 1,
  });
  const header = (field: GradeField): string => headerOf[field] ?? grades[field].name.zh;
  const unclear = own.find((field) => readTick(cells?.[field]) === 'unclear');
  if (unclear !== undefined) {
    const params = { column: header(unclear), text: cellText(cells?.[unclear]).trim() };
    return { grade: null, is: 'unclear', finding: { code: 'ballot-tick-unclear', at: at(unclear), params } };
  }
  const ticked = own.filter((field) => readTick(cells?.[field]) === 'tick');
  const [first] = ticked;
  if (first === undefined) return { grade: null, is: 'blank', finding: { code: 'ballot-unmarked', at: at(own[0]), params: {} } };
  if (ticked.length === 1) return { grade: first };
  const params = { text: ticked.map(header).join('、'), scale: scaleText(own) };
  return { grade: null, is: 'invalid', finding: { code: 'ballot-several-marks', at: at(first), params } };
}

function castInto(heap: Heap, vote: Vote): void {
  heap.returned++;
  const grade = vote.grade ?? (vote.is === 'blank' ? 'abstain' : null);
  if (grade !== null) heap.counts[grade] = (heap.counts[grade] ?? 0) + 1;
  else if (vote.grade === null && vote.is === 'invalid') heap.invalid++;
  else heap.unreadable = true;
}

/** Puts the ballots of one table on heaps, each of which is a tally. */
class Heaps {
  private readonly heaps = new Map<string, Heap>();
  private readonly group: string;
  private readonly title: string;

  constructor(
    private readonly parsed: SurveyTable,
    private readonly isMixed: boolean,
  ) {
    this.group = parsed.groupOf?.satisfied ?? '';
    this.title = `${parsed.frame.title ?? ''} ${parsed.sheet}`;
  }

  /** The heap of a ballot; what one of the questions has no words for, the row of another says. */
  of({ of }: Voted): Heap {
    const { frame, headerOf } = this.parsed;
    const text = (field: SatisfactionField): string =>
      of.map((row) => cellText(row?.cells[field]).trim()).find((said) => said !== '') ?? '';
    const said = {
      unit: text('unit') || frame.reportingUnit,
      subject: text('subject') || subjectIn(this.group) || subjectIn(this.title),
      item: text('item') || null,
      voters: text('voterType') || null,
      round: readRound(text('round')) ?? readRound(this.group) ?? roundIn(this.title),
    };
    const key = JSON.stringify(said);
    const known = this.heaps.get(key);
    if (known !== undefined) return known;
    const personal = isPersonal(text('subject'), headerOf.subject ?? '') || asksAboutPerson(text('item'));
    const heap = this.empty({ ...said, personal, date: dayNamed(text('date')) ?? frame.asOf });
    this.heaps.set(key, heap);
    return heap;
  }

  private empty(said: Pick<Tally, 'unit' | 'subject' | 'item' | 'voters' | 'round' | 'personal' | 'date'>): Heap {
    const own = gradesIn(this.parsed);
    const { file, sheet, headerBottom: row, columnOf } = this.parsed;
    const [first] = own;
    const at = { file, sheet, row, column: (first === undefined ? undefined : columnOf[first]) ?? 1 };
    const counts = Object.fromEntries(own.map((field) => [field, 0]));
    return {
      tally: { ...said, due: null, present: null, issued: null, columns: {}, at },
      counts,
      returned: 0,
      invalid: 0,
      unreadable: this.isMixed,
    };
  }

  /** The heaps as tallies; `issued` is said of the sheet, and so of its only heap. */
  tallies(issued: number | null): readonly Tally[] {
    const all = [...this.heaps.values()];
    return all.map(({ tally, counts, returned, invalid, unreadable }) => {
      return { ...tally, issued: all.length === 1 ? issued : null, returned, valid: returned - invalid, invalid, counts, unreadable };
    });
  }
}

function readTable(sheet: TickSheet, parsed: SurveyTable, at: number): ReadTallies {
  const mixed = mixedQuestions(parsed);
  const { file, sheet: name, headerBottom: row } = parsed;
  const others = parsed.unknownColumns.map(({ column, header }) => ({ column, text: header }));
  const voters = voterColumns(others, { file, sheet: name, row });
  const heaps = new Heaps(parsed, mixed.length > 0);
  const votes = sheet.ballots.map((ballot) => {
    const vote = voteOf(parsed, ballot.row, ballot.of[at]?.cells);
    castInto(heaps.of(ballot), vote);
    return vote;
  });
  const ofVotes = votes.flatMap((vote) => (vote.grade === null ? [vote.finding] : []));
  return { tallies: heaps.tallies(issuedOf(sheet)), findings: [...middleGrade(parsed), ...mixed, ...voters, ...ofVotes] };
}

/** Rows behind the last tick: prepared for ballots that did not come, or blank ones. */
function behindFinding({ behind, tables }: TickSheet): readonly Finding[] {
  const [row] = behind;
  const [parsed] = tables;
  if (row === undefined || parsed === undefined) return [];
  return [{ code: 'ballots-unmarked-behind', at: { file: parsed.file, sheet: parsed.sheet, row }, params: { count: behind.length } }];
}

/**
 * The tallies of ballots with a tick under one of the grades. Two ticks in one row are an invalid ballot, none is 弃权, each with a finding; a
 * number or a word in place of a tick is asked about, and its unit has no result before it is settled.
 */
export function readTickBallots(sheet: TickSheet): ReadTallies {
  const read = sheet.tables.map((parsed, at) => readTable(sheet, parsed, at));
  const findings = [...read.flatMap((one) => one.findings), ...behindFinding(sheet)];
  return { tallies: read.flatMap(({ tallies }) => tallies), findings };
}
