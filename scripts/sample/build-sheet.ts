import type { Cell, Row, Worksheet } from 'exceljs';
import { cellValue } from './cell-values';
import type { LedgerSheet, Look, TextSheet } from './ledger-spec';
import { box, centred, leftAligned, linesNeeded, looks } from './looks';
import { headerRows, placedLines, resolvedRows } from './placed-rows';
import type { SampleLine, SampleRow } from './sample-rows';
import { addExtras } from './sheet-extras';
import { writeFrameRow, writeHeader } from './sheet-frame';

/** Fields whose cells stand in the middle; all others read from the left. */
const centredKeys =
  /^(seq|category|rectType|leadLeader|assistLeader|respPerson2?|respUnit|leadUnit|deadline|originalDeadline|status|closed|.*Date|verifier|unit|source|contact|xDocket|xScore|xStep|xInstruction)$/;

/** Writes a cell as its program would; text stays text. */
function fillCell(cell: Cell, drawn: string, look: Look): void {
  const { value, numFmt } = cellValue(drawn);
  const { body } = looks[look];
  if (typeof value === 'object' && 'richText' in value) {
    cell.value = {
      richText: value.richText.map(({ text, red }) => ({ text, font: red ? { ...body, color: { argb: 'FFFF0000' } } : body })),
    };
  } else cell.value = value;
  if (numFmt !== undefined) cell.numFmt = numFmt;
}

/** A section title or a sum: short words over the row. */
function writeHeading(
  sheet: Worksheet,
  row: Row,
  line: Extract<SampleLine, { kind: 'section' | 'sum' }>,
  { columns, look }: LedgerSheet,
): void {
  row.height = 24;
  if (line.kind === 'section') {
    row.getCell(1).value = line.text;
    row.getCell(1).font = looks[look].header;
    sheet.mergeCells(row.number, 1, row.number, columns.length);
    row.getCell(1).alignment = leftAligned;
    return;
  }
  row.getCell(1).value = line.label;
  row.getCell(2).value = line.text;
  row.font = looks[look].header;
}

/** A row of data; `number` stands in 序号 where nothing is drawn there. */
function writeData(row: Row, line: SampleRow, number: number, { columns, look, extras }: LedgerSheet): void {
  let needed = 1;
  columns.forEach(({ key, width }, index) => {
    const cell = row.getCell(index + 1);
    const drawn = line.cells[key] ?? '';
    if (key === 'seq' && drawn === '') {
      cell.value = extras?.seqFormula ? { formula: `ROW()-${row.number - number}`, result: number } : number;
    } else if (/^\d+$/.test(drawn) && key === 'seq') cell.value = Number(drawn);
    else if (drawn !== '' && drawn !== '^') fillCell(cell, drawn, look);
    if (drawn !== '^') needed = Math.max(needed, linesNeeded(drawn, width));
  });
  row.height = Math.min(400, 6 + needed * (looks[look].body.size ?? 11) * 1.35);
  if (line.hidden) row.hidden = true;
}

/** The body: data, section titles, sums and blank rows, with vertical merges where a cell says `^`. */
function body(sheet: Worksheet, spec: LedgerSheet): void {
  const { columns, look } = spec;
  const texts = new Map(resolvedRows(spec).map((resolved) => [resolved.row, resolved]));
  for (const { row: at, line } of placedLines(spec)) {
    const row = sheet.getRow(at);
    if (line.kind === 'blank') continue;
    columns.forEach(({ key }, index) => {
      const cell = row.getCell(index + 1);
      cell.border = box;
      cell.font = looks[look].body;
      cell.alignment = centredKeys.test(key) ? centred : leftAligned;
    });
    if (line.kind === 'data') writeData(row, line, texts.get(at)?.number ?? 0, spec);
    else writeHeading(sheet, row, line, spec);
  }
  mergeDownwards(sheet, spec);
}

function mergeDownwards(sheet: Worksheet, spec: LedgerSheet): void {
  const lines = placedLines(spec);
  spec.columns.forEach(({ key }, index) => {
    let top = 0;
    lines.forEach(({ row, line }, at) => {
      const drawn = line.kind === 'data' ? line.cells[key] : undefined;
      if (drawn !== '^') top = row;
      const next = lines[at + 1]?.line;
      const goesOn = next?.kind === 'data' && next.cells[key] === '^';
      if (drawn === '^' && !goesOn) sheet.mergeCells(top, index + 1, row, index + 1);
    });
  });
}

/** The whole ledger sheet. */
export function fillLedgerSheet(sheet: Worksheet, spec: LedgerSheet): void {
  spec.columns.forEach(({ width }, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  spec.above.forEach((frame, index) => {
    writeFrameRow(sheet, index + 1, frame, spec.columns.length, spec.look);
  });
  writeHeader(sheet, spec);
  body(sheet, spec);
  const last = headerRows(spec).bottom + spec.lines.length;
  (spec.below ?? []).forEach((frame, index) => {
    writeFrameRow(sheet, last + 1 + index, frame, spec.columns.length, spec.look);
  });
  addExtras(sheet, spec);
}

/** A cover or a page of instructions: one text a row. */
export function fillTextSheet(sheet: Worksheet, { lines }: TextSheet): void {
  sheet.getColumn(1).width = 100;
  lines.forEach(({ text, size = 14, centre }, index) => {
    const cell = sheet.getCell(index + 1, 1);
    if (text !== '') cell.value = text;
    cell.font = { name: centre ? '方正小标宋简体' : '仿宋_GB2312', size };
    cell.alignment = centre ? centred : leftAligned;
    sheet.getRow(index + 1).height = Math.max(20, linesNeeded(text, 100 * (12 / size)) * size * 1.6);
  });
}
