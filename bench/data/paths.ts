import { join, resolve } from 'node:path';

/** The checkout this benchmark belongs to. */
export const root = resolve(__dirname, '..', '..');
/** Everything the benchmark makes stands here, and git ignores it. */
export const cache = join(root, '.cache', 'bench');
export const outputs = join(cache, 'out');
/** Our reader by itself, bundled before it is measured. */
export const ownReader = join(cache, 'own-reader.cjs');

/** The made-up inputs. Growth ledgers double, so that each step shows what twice the rows cost. */
export const inputs = {
  inbox: join(cache, '900-ledgers'),
  register: join(cache, 'register-18969.xlsx'),
  small: join(cache, 'ledger-40.xlsx'),
} as const;

export const inboxFiles = 900;
export const rowsPerLedger = 40;
export const registerRows = 18_969;
export const growthSizes = [12_500, 25_000, 50_000, 100_000] as const;
export const largeRows = 100_000;

export function ledgerOf(rows: number): string {
  return join(cache, `ledger-${rows}.xlsx`);
}
