import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CellContent, countyLedgerHeaders, type LedgerRow, smallLedgerHeaders, unitRows } from './data/ledger-row';
import { opinionHeaders, opinionRow } from './data/opinion-row';
import { cache, growthSizes, inboxFiles, inputs, ledgerOf, registerRows, rowsPerLedger } from './data/paths';
import { unitNames } from './data/people-and-places';
import { seededRandom } from './data/seeded-random';
import { writeLargeWorkbook, writeSmallWorkbook } from './data/write-workbook';

/** Raise it whenever the data change, so that old data are not measured under the new description. */
const version = 2;
const manifestFile = join(cache, 'manifest.json');

/** What is true of the data by construction: rows overdue on `asOf`, by ledger size. */
interface Manifest {
  readonly version: number;
  readonly overdue: Readonly<Record<string, number>>;
}

function* cellsOf(rows: Iterable<LedgerRow>, headers: readonly string[], onOverdue: () => void): Generator<CellContent[]> {
  for (const row of rows) {
    if (row.overdue) onOverdue();
    yield headers.map((header) => row.cells[header] ?? null);
  }
}

async function writeUnitLedger(path: string, unit: string, seed: number): Promise<number> {
  let overdue = 0;
  const rows = unitRows(seededRandom(seed), unit, rowsPerLedger, 1);
  const subtitle = `填报单位（盖章）：${unit}        填报日期：2024年6月28日`;
  const text = { sheetName: '整改台账', title: `${unit}民主生活会查摆问题整改台账`, subtitle, headers: smallLedgerHeaders };
  await writeSmallWorkbook(
    path,
    text,
    cellsOf(rows, smallLedgerHeaders, () => {
      overdue += 1;
    }),
  );
  return overdue;
}

function* countyRows(count: number): Generator<LedgerRow> {
  const random = seededRandom(100_000);
  const perUnit = Math.ceil(count / unitNames.length);
  for (let made = 0, unit = 0; made < count; unit += 1) {
    const wanted = Math.min(perUnit, count - made);
    yield* unitRows(random, unitNames[unit % unitNames.length] ?? '', wanted, made + 1);
    made += wanted;
  }
}

async function writeCountyLedger(count: number): Promise<number> {
  let overdue = 0;
  const subtitle = '填报单位：中共清河县委党的教育实践活动领导小组办公室        截至2024年6月28日';
  const text = { sheetName: '整改台账', title: '清河县问题整改总台账', subtitle, headers: countyLedgerHeaders };
  await writeLargeWorkbook(
    ledgerOf(count),
    text,
    cellsOf(countyRows(count), countyLedgerHeaders, () => {
      overdue += 1;
    }),
  );
  return overdue;
}

async function writeRegister(): Promise<void> {
  const random = seededRandom(registerRows);
  const rows = Array.from({ length: registerRows }, (_, index) => opinionRow(random, index + 1));
  const text = { sheetName: '征求意见台账', title: '征求意见建议登记台账', subtitle: '截至2024年6月28日', headers: opinionHeaders };
  await writeLargeWorkbook(inputs.register, text, rows);
}

/** Makes whatever is missing, says so on standard error, and returns what is true of the data. */
export async function ensureData(): Promise<Manifest> {
  if (existsSync(manifestFile)) {
    const known = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest; // our own file, checked by its version
    if (known.version === version) return known;
  }
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(inputs.inbox, { recursive: true });
  say(`writing ${inboxFiles} ledgers of ${rowsPerLedger} rows`);
  let inboxOverdue = 0;
  for (const [index, unit] of unitNames.entries()) {
    const name = `${String(index + 1).padStart(3, '0')}-${unit}.xlsx`;
    inboxOverdue += await writeUnitLedger(join(inputs.inbox, name), unit, index + 1);
  }
  const overdue: Record<string, number> = { inbox: inboxOverdue };
  overdue.small = await writeUnitLedger(inputs.small, unitNames[0] ?? '', 1);
  say(`writing a register of ${registerRows} opinions`);
  await writeRegister();
  for (const size of growthSizes) {
    say(`writing a ledger of ${size} rows`);
    overdue[String(size)] = await writeCountyLedger(size);
  }
  const manifest = { version, overdue };
  writeFileSync(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

if (require.main === module) void ensureData();
