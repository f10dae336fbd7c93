import type { IsoDate } from '../calendar/iso-date';
import type { Finding } from '../finding/finding';
import { type RecordContext, type RecordRow, recordRows } from '../record/record-rows';
import type { ParsedTable } from '../table/parse-result';
import { awaitingOf, denialOf } from '../text/denial';
import { type PublicationField, publicationTable } from './table';

const nothing = /^(?:|无|没有|未收到|[-—–/／]+|0)$/u;
const deeds = '处理|处置|答复|回复|回应|反馈|办理|核实|调查|研究|整改';
/** 待处理, 尚未答复, 正在核实: nobody has been answered. 不予采纳，已答复 is an answer. */
const stillToHandle = new RegExp(`${denialOf(deeds).source}|${awaitingOf(deeds).source}|正在|^(?:${deeds})之?中$`, 'u');
const isHandled = (text: string): boolean => !nothing.test(text) && (/已(?!受理|收到|登记)/u.test(text) || !stillToHandle.test(text));

function checkRow(row: RecordRow<PublicationField>, today: IsoDate): Finding[] {
  const found: Finding[] = [];
  const content = row.text('content');
  const [from, to] = [row.day('from'), row.day('to')];
  if (row.text('channel') === '') found.push({ code: 'publication-channel-missing', at: row.place('channel'), params: { content } });
  for (const [field, day] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (day !== null || row.text(field) !== '') continue; // a day that cannot be read is said where it is read
    const { zh, en } = publicationTable.columns[field];
    found.push({ code: 'publication-day-missing', at: row.place(field), params: { content, column: { zh, en } } });
  }
  if (from !== null && to !== null && to < from)
    found.push({ code: 'publication-ends-early', at: row.place('to'), params: { content, from, to } });
  const isOver = to !== null && to < today;
  if (isOver && row.text('feedback') === '')
    found.push({ code: 'publication-feedback-missing', at: row.place('feedback'), params: { content, to } });
  if (!nothing.test(row.text('feedback')) && !isHandled(row.text('handling')))
    found.push({ code: 'publication-unanswered', at: row.place('handling'), params: { content } });
  return found;
}

/**
 * What the log of publications leaves out: the channel, the days, what came back once they are over, how that was handled.
 *
 * Skips: rows without 公示内容. Errors: none; a day that cannot be read is a finding.
 */
export function checkPublications(tables: readonly ParsedTable<PublicationField>[], context: RecordContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const parsed of tables) {
    const rows = recordRows(parsed, context, findings).filter((row) => row.text('content') !== '');
    for (const row of rows) findings.push(...checkRow(row, context.today));
  }
  return findings;
}
