import type { Finding } from '../finding/finding';
import { cellText } from '../table/cell/text';
import { dayNamed } from '../table/unit/frame';
import { tellsVoter } from './ballot-sheet';
import { type GradeField, grades } from './grades';
import { mixedQuestions } from './mixed-questions';
import { issuedOf, scaleText } from './read-ballots';
import { middleGrade, type ReadTallies } from './read-tallies';
import { readTick } from './read-tick';
import { readRound, roundIn } from './round';
import { isPersonal, subjectIn } from './subject';
import type { SatisfactionField } from './table';
import type { Tally } from './tally';
import { gradesIn, type TickSheet } from './tick-sheet';

/** The ballots of one unit, subject, kind of voters and round. */
interface Heap {
  readonly tally: Omit<Tally, 'returned' | 'valid' | 'invalid' | 'counts' | 'unreadable'>;
  readonly counts: Partial<Record<GradeField, number>>;
  returned: number;
  invalid: number;
  unreadable: boolean;
}

/**
 * The tallies of ballots with a tick under one of the grades. Two ticks in one row are an invalid ballot, none is 弃权, each with a finding; a
 * number or a word in place of a tick is asked about, and its unit has no result before it is settled.
 */
export function readTickBallots(sheet: TickSheet): ReadTallies {
  const findings: Finding[] = [];
  const tallies = sheet.tables.flatMap((parsed, at): readonly Tally[] => {
    const { file, sheet: name, headerBottom, columnOf, headerOf, frame, groupOf } = parsed;
    const own = gradesIn(parsed);
    const columns = own.map((field) => columnOf[field] ?? 1);
    const place = (row: number, column: number): Finding['at'] => ({ file, sheet: name, row, column });
    const title = `${frame.title ?? ''} ${name}`;
    const group = groupOf?.satisfied ?? '';
    const header = (field: GradeField): string => headerOf[field] ?? grades[field].name.zh;
    const heaps = new Map<string, Heap>();
    const mixed = mixedQuestions(parsed);
    findings.push(...middleGrade(parsed), ...mixed);
    for (const { column, header: text } of parsed.unknownColumns.filter((one) => tellsVoter(one.header)))
      findings.push({ code: 'ballot-names-voter', at: place(headerBottom, column), params: { column: text } });
    for (const { row, of } of sheet.ballots) {
      const text = (field: SatisfactionField): string =>
        of.map((cells) => cellText(cells?.cells[field]).trim()).find((said) => said !== '') ?? '';
      const subject = text('subject') || subjectIn(group) || subjectIn(title);
      const said = {
        unit: text('unit') || frame.reportingUnit,
        subject,
        item: text('item') || null,
        voters: text('voterType') || null,
        round: readRound(text('round')) ?? readRound(group) ?? roundIn(title),
      };
      const key = JSON.stringify(said);
      const heap: Heap = heaps.get(key) ?? {
        tally: {
          ...said,
          personal: isPersonal(text('subject'), headerOf.subject ?? ''),
          date: dayNamed(text('date')) ?? frame.asOf,
          due: null,
          present: null,
          issued: null,
          columns: {},
          at: place(headerBottom, columns[0] ?? 1),
        },
        counts: Object.fromEntries(own.map((field) => [field, 0])),
        returned: 0,
        invalid: 0,
        unreadable: mixed.length > 0,
      };
      heaps.set(key, heap);
      heap.returned++;
      const cells = of[at]?.cells;
      const ticks = own.map((field) => ({ field, column: columnOf[field] ?? 1, tick: readTick(cells?.[field]) }));
      const ticked = ticks.filter(({ tick }) => tick === 'tick');
      const [unclear] = ticks.filter(({ tick }) => tick === 'unclear');
      const [first] = ticked;
      if (unclear !== undefined) {
        heap.unreadable = true;
        const params = { column: header(unclear.field), text: cellText(cells?.[unclear.field]).trim() };
        findings.push({ code: 'ballot-tick-unclear', at: place(row, unclear.column), params });
      } else if (first === undefined) {
        heap.counts.abstain = (heap.counts.abstain ?? 0) + 1;
        findings.push({ code: 'ballot-unmarked', at: place(row, columns[0] ?? 1), params: {} });
      } else if (ticked.length === 1) heap.counts[first.field] = (heap.counts[first.field] ?? 0) + 1;
      else {
        heap.invalid++;
        const params = { text: ticked.map(({ field }) => header(field)).join('、'), scale: scaleText(own) };
        findings.push({ code: 'ballot-several-marks', at: place(row, first.column), params });
      }
    }
    const issued = heaps.size === 1 ? issuedOf(sheet) : null;
    return [...heaps.values()].map(({ tally, counts, returned, invalid, unreadable }) => {
      return { ...tally, issued, returned, valid: returned - invalid, invalid, counts, unreadable };
    });
  });
  const [row] = sheet.behind;
  const [parsed] = sheet.tables;
  if (row !== undefined && parsed !== undefined)
    findings.push({
      code: 'ballots-unmarked-behind',
      at: { file: parsed.file, sheet: parsed.sheet, row },
      params: { count: sheet.behind.length },
    });
  return { tallies, findings };
}
