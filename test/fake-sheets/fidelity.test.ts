import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fidelityRules } from '../support/fake-sheets/fidelity';
import { runFromPage } from '../support/fake-sheets/script-run';
import { runScript } from './open-book';

const page = readFileSync(join(__dirname, '../../docs/live-check.md'), 'utf8');
const script = /```js\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
const named = new Set([...script.matchAll(/check\('([a-z-]+)'/g), ...page.matchAll(/\| `([a-z-]+)` \|$/gm)].map(([, id]) => id));

describe('what is known of real Sheets, and what is not', () => {
  test('every rule has a name of its own and says how we know it', () => {
    expect(new Set(fidelityRules.map(({ id }) => id)).size).toBe(fidelityRules.length);
    expect(fidelityRules.filter(({ rule, source }) => rule === '' || source === '')).toEqual([]);
  });

  test('each rule that nobody has seen live has its step in the checklist, and the checklist has no other', () => {
    const unverified = fidelityRules.filter(({ evidence }) => evidence === 'unverified').map(({ id }) => id);
    expect([...named].sort()).toEqual([...unverified].sort());
  });

  test('the script of the checklist runs, and the fake gives every answer that the checklist expects', () => {
    const { world, functions } = runScript(script, { sheets: { 工作表1: [] } });
    const lines = runFromPage(world, functions, 'liveCheck', []);
    expect(Array.isArray(lines) && lines.length).toBeGreaterThan(15);
    expect(Array.isArray(lines) && lines.filter((line) => !String(line).startsWith('same'))).toEqual([]);
    expect(world.sheetNames()).toEqual(['工作表1']);
    expect(world.stores.document.size).toBe(0);
  });
});
