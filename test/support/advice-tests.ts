import { join } from 'node:path';
import type { FindingCode } from '../../core/finding/finding';
import { type Advice, followAdvice } from './follow-advice';
import { temporaryFolder } from './temporary-folder';

/** One test for each code: whoever does what its sentence says is not told it again, nor anything new. */
export function testAdvice(advice: readonly Advice[]): void {
  const folder = temporaryFolder();
  const codes = [...new Set(advice.map(({ code }) => code))];
  test.each(codes)('[F34] %s: doing what it says settles it', async (code: FindingCode) => {
    for (const [at, one] of advice.entries()) {
      if (one.code !== code) continue;
      const { line, faults } = await followAdvice(one, join(folder, String(at)));
      expect({ line, faults }).toEqual({ line, faults: [] });
    }
  });
}
