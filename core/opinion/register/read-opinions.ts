import type { Finding, Place } from '../../finding/finding';
import { isSensitive } from '../../record/sensitive';
import { saysNothing } from '../../rectification/checks/cell-says';
import type { ReadingDay } from '../../rectification/reading-day';
import { cellText, cellTexts } from '../../table/cell/text';
import type { Grid } from '../../table/grid';
import type { ParsedTable, TableRow } from '../../table/parse-result';
import { isBlank } from '../../table/sheet-view';
import { splitNames } from '../../text/person-names';
import { saysNoOpinion } from '../no-opinion';
import type { Opinion, TargetKind } from '../opinion';
import type { OpinionField } from '../table';
import { answerOf } from './answer';
import { fingerprintOf } from './fingerprint';
import { type NumberColumns, numberColumns } from './opinion-number';
import { registerFindings } from './register-findings';
import { replyAhead } from './reply-ahead';
import { readTarget, type TargetReading } from './target';

/** What was read: every opinion, and what a person should look at. */
export interface ReadOpinions {
  readonly opinions: readonly Opinion[];
  /** Rows of those who were asked and said that they had none（无、没有意见）: they were heard, and no opinion is counted. */
  readonly asked: readonly Opinion[];
  readonly findings: readonly Finding[];
}

type Row = TableRow<OpinionField>;

/** What a reading of a register needs: its rows as parsed, and the sheet they stand on, since a parsed cell may stand for the one above. */
interface Source {
  readonly parsed: ParsedTable<OpinionField>;
  readonly numbers: NumberColumns;
  readonly rawOf: (row: number) => string | null;
  readonly within: ReadingDay;
}

/** The cell of the original as the sheet holds it: 同上 is what was written there, not what stands above. Null where the cell is blank. */
function rawVerbatim({ columnOf }: ParsedTable<OpinionField>, { rows }: Grid): (row: number) => string | null {
  const column = columnOf.verbatim ?? 0;
  const texts = new Map<number, string>();
  for (const { row, cells } of rows) {
    const cell = cells[column - 1];
    if (!isBlank(cell)) texts.set(row, cellText(cell));
  }
  return (row) => texts.get(row) ?? null;
}

/** The text of a column, whether a field claims it or not; inherited numbers count, since a merged number belongs to all its rows. */
function textAt({ cells, others = [] }: Row, column: number | null, { columnOf }: ParsedTable<OpinionField>): string | null {
  if (column === null) return null;
  const cell = column === columnOf.seq ? cells.seq : others.find((other) => other.column === column)?.cell;
  const text = cellText(cell);
  return text.trim() === '' ? null : text.trim();
}

/** Those concerned: 涉及人 where it is filled, else names in 意见对象. */
function concerned(texts: Opinion['texts']): Omit<TargetReading, 'unknown'> {
  const target = readTarget(texts.target ?? '');
  const named = splitNames(texts.person ?? '');
  const persons = [...new Set(named.length > 0 ? named : target.persons)];
  const kinds = new Set<TargetKind>(target.kinds);
  if (persons.length > 0) kinds.add('person');
  return { kinds: [...kinds], persons };
}

/** How far the opinion of a row is answered; a reply dated after today has not been given. */
function answered(row: Row, texts: Opinion['texts'], hasLink: boolean, { within }: Source): Opinion['answer'] {
  if (replyAhead(row.cells.feedbackDate, within) === null) return answerOf(texts, hasLink);
  const { feedbackDate: _, ...told } = texts;
  return answerOf(told, hasLink);
}

function opinionOf(row: Row, verbatim: string, source: Source): Opinion {
  const { parsed, numbers } = source;
  const { file, sheet, frame } = parsed;
  const texts = cellTexts(row.cells);
  const { kinds, persons } = concerned(texts);
  const ownId = textAt(row, numbers.id, parsed);
  const links = texts.problemLinks === undefined || saysNothing(texts.problemLinks) ? [] : [texts.problemLinks];
  return {
    id: ownId ?? `${sheet}!${row.row}`,
    ownId,
    seq: textAt(row, numbers.seq, parsed),
    file,
    sheet,
    row: row.row,
    rows: [row.row],
    verbatim,
    fingerprint: fingerprintOf(verbatim),
    unit: texts.unit?.trim() ?? frame.reportingUnit,
    targets: kinds,
    persons,
    problemLinks: links,
    answer: answered(row, texts, links.length > 0, source),
    sensitive: isSensitive(texts.sensitive),
    texts,
  };
}

/** An opinion that a merged cell carries on over a further row: its links and persons are those of all its rows. */
function joined(opinion: Opinion, row: Row, source: Source): Opinion {
  const texts = cellTexts(row.cells);
  const { kinds, persons } = concerned(texts);
  const link = row.inherited.includes('problemLinks') ? undefined : texts.problemLinks;
  const problemLinks = link === undefined || saysNothing(link) ? opinion.problemLinks : [...opinion.problemLinks, link];
  const answer = answered(row, texts, problemLinks.length > 0, source);
  return {
    ...opinion,
    rows: [...opinion.rows, row.row],
    targets: [...new Set([...opinion.targets, ...kinds])],
    persons: [...new Set([...opinion.persons, ...persons])],
    problemLinks,
    answer: opinion.answer === 'open' ? answer : opinion.answer,
    sensitive: opinion.sensitive || isSensitive(texts.sensitive),
  };
}

/** Whether a row goes on with the opinion above: its original is that of a merged cell, and it has no number of its own. */
function goesOn(row: Row, raw: string | null, { parsed, numbers }: Source): boolean {
  if (raw !== null || !row.inherited.includes('verbatim')) return false;
  return numbers.id === null || numbers.id !== parsed.columnOf.seq || row.cells.seq === undefined || row.inherited.includes('seq');
}

/**
 * The opinions of a register, word for word. Rows that a vertical merge joins to one original are one opinion.
 *
 * Skips:  rows without an original, each a finding; rows that say 无 or 没有意见 are given apart, and named in one note.
 * Units:  a day of 反馈时间 that leaves out its year, or is still to come, is read by `within`.
 * Errors: none; what a person should look at is a finding at its cell. The findings of reading the table itself are among them.
 * Source: “涉及班子成员个人的,原汁原味进行了反馈” (R042): `verbatim` is the cell's text, character for character.
 */
export function readOpinions(parsed: ParsedTable<OpinionField>, grid: Grid, within: ReadingDay): ReadOpinions {
  const source: Source = { parsed, numbers: numberColumns(parsed), rawOf: rawVerbatim(parsed, grid), within };
  const written: Opinion[] = [];
  const blank: number[] = [];
  for (const row of parsed.rows) {
    const raw = source.rawOf(row.row);
    const last = written[written.length - 1];
    if (last !== undefined && goesOn(row, raw, source)) written[written.length - 1] = joined(last, row, source);
    else {
      const verbatim = raw ?? cellText(row.cells.verbatim);
      if (verbatim.trim() === '') blank.push(row.row);
      else written.push(opinionOf(row, verbatim, source));
    }
  }
  const place: Place = { file: parsed.file, sheet: parsed.sheet };
  const opinions = written.filter(({ verbatim }) => !saysNoOpinion(verbatim));
  const asked = written.filter(({ verbatim }) => saysNoOpinion(verbatim));
  const findings = [...toldElsewhere(source), ...registerFindings(source, { opinions, asked, blank }, place)];
  return { opinions, asked, findings };
}

/** What is struck out of a register may say who spoke, and so may what is left: its place says enough. */
function unquoted(finding: Finding): Finding {
  if (finding.code === 'text-struck') return { ...finding, params: { ...finding.params, words: '……', text: '……' } };
  return finding.code === 'cell-struck' ? { ...finding, params: { ...finding.params, text: '……' } } : finding;
}

/** What was said while the table was read, but for the second number column, which is used here. */
function toldElsewhere({ parsed, numbers }: Source): readonly Finding[] {
  const used = new Set([numbers.id, numbers.seq]);
  return parsed.findings.filter(({ code, at }) => code !== 'column-twice' || !used.has(at.column ?? null)).map(unquoted);
}
