import { join } from 'node:path';
import type { FindingCode } from '../../core/finding/finding';
import { type Advice, followAdvice } from './follow-advice';
import { temporaryFolder } from './temporary-folder';

async function saidInEnglish(one: Advice, folder: string): Promise<string> {
  const call = `${one.call ?? 'check @'} --lang en`;
  const { line } = await followAdvice({ ...one, call, callAgain: `${one.callAgain ?? one.call ?? 'check @'} --lang en`, told: '' }, folder);
  return line ?? '';
}

/** One test for each code: whoever does what its sentence says is not told it again, nor anything new; in English it stands at the same cell. */
export function testAdvice(advice: readonly Advice[]): void {
  const folder = temporaryFolder();
  const codes = [...new Set(advice.map(({ code }) => code))];
  test.each(codes)('[F34] %s: doing what it says settles it', async (code: FindingCode) => {
    for (const [at, one] of advice.entries()) {
      if (one.code !== code) continue;
      const { line, faults } = await followAdvice(one, join(folder, String(at)));
      expect({ line, faults }).toEqual({ line, faults: [] });
      const english = await saidInEnglish(one, join(folder, `${at}-en`));
      expect(english).toContain(line?.slice(0, line.indexOf(']')).replace(/!第(\d+)行/u, '!row $1'));
      // 1 rows, 1 items; 1 August and 1 March are days.
      expect(english).not.toMatch(/(?<![-\d.])1 (?:rows|items|problems|units|days|talks|deadlines|files)\b|undefined|\[object/u);
    }
  });
}
