/**
 * Reads damaged copies of the sample workbooks and reports what went wrong: anything thrown that is no RefusedFile, and anything slow.
 *
 *   npx tsx scripts/fuzz-reader.ts [count=10000] [seed=1] [folder=templates/sample]
 *
 * A mutant that fails is named by its number; the same count, seed and folder give the same mutants.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../node-tools/xlsx/read-workbook';
import { RefusedFile } from '../node-tools/xlsx/refused-file';
import { chanceFrom, makeMutant, openSeed, type Seed } from './mutants';

const slowMs = 2_000;

function seedsIn(folder: string): readonly Seed[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xlsx'));
  return files.sort().flatMap((name) => {
    try {
      return [openSeed(readFileSync(join(folder, name)))];
    } catch (error) {
      // The samples hold broken files on purpose; they are no seeds.
      if (error instanceof RefusedFile) return [];
      throw error;
    }
  });
}

function main([count = '10000', seed = '1', folder = 'templates/sample']: readonly string[]): number {
  const seeds = seedsIn(folder);
  const outcomes = new Map<string, number>();
  let failures = 0;
  let slowest = 0;
  for (let number = 0; number < Number(count); number++) {
    const chance = chanceFrom(Number(seed) * 1_000_003 + number);
    const source = seeds[chance(seeds.length)];
    if (!source) throw new Error(`no readable .xlsx in ${folder}`);
    const mutant = makeMutant(source, chance);
    const started = performance.now();
    let outcome = 'read';
    try {
      const { findings } = readWorkbook(mutant, `mutant ${number}`);
      if (findings.length > 0) outcome = 'read with findings';
    } catch (error) {
      outcome = error instanceof RefusedFile ? error.code : 'UNCAUGHT';
      if (outcome === 'UNCAUGHT') {
        failures++;
        console.error(`mutant ${number}:`, error);
      }
    }
    const took = performance.now() - started;
    if (took > slowMs) console.error(`mutant ${number}: ${Math.round(took)} ms (${outcome})`);
    slowest = Math.max(slowest, took);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  for (const [outcome, times] of [...outcomes].sort((a, b) => b[1] - a[1])) console.log(`${String(times).padStart(8)}  ${outcome}`);
  console.log(`${failures} uncaught, slowest ${Math.round(slowest)} ms, peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  return failures === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
