import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownTable, page } from './markdown';

/** One demand of the founding documents. */
interface Requirement {
  readonly id: string;
  readonly phrase: string;
  readonly behaviour: string;
  readonly area: string;
  /** What is still to be done where a part of it is proved already. */
  readonly remains: string;
}

/** The requirements in order of number. */
function readRequirements(root: string): readonly Requirement[] {
  const lines = readFileSync(join(root, 'docs/requirements.tsv'), 'utf8').trimEnd().split('\n').slice(1);
  return lines.map((line) => {
    const [id = '', phrase = '', behaviour = '', area = '', remains = ''] = line.split('\t');
    return { id, phrase, behaviour, area, remains };
  });
}

/** Which test files carry an id in a test's name, e.g. `[R094]`. */
function provenBy(root: string): ReadonlyMap<string, readonly string[]> {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'test/*.test.ts', 'test/**/*.test.ts'], {
    cwd: root,
    encoding: 'utf8',
  });
  const proofs = new Map<string, Set<string>>();
  for (const file of files
    .split('\n')
    .filter((name) => name !== '' && existsSync(join(root, name)))
    .sort()) {
    const names = readFileSync(join(root, file), 'utf8').matchAll(/\b(?:test|it|describe)(?:\.each\([^)]*\))?\(\s*[`'"]([^`'"]*)/g);
    for (const [, name = ''] of names) {
      for (const [, ids = ''] of name.matchAll(/\[([^\]]*)\]/g)) {
        for (const id of ids.match(/R\d{3}/g) ?? []) proofs.set(id, (proofs.get(id) ?? new Set()).add(file));
      }
    }
  }
  return new Map([...proofs].map(([id, found]) => [id, [...found].sort()]));
}

/** docs/requirements.md: every requirement, and the tests that prove it or the later work that holds it. */
export function requirementsPage(root: string): string {
  const proofs = provenBy(root);
  const requirements = readRequirements(root);
  const met = requirements.filter(({ id, remains }) => proofs.has(id) && remains === '').length;
  const begun = requirements.filter(({ id, remains }) => proofs.has(id) && remains !== '').length;
  const rows = requirements.map(({ id, phrase, behaviour, area, remains }) => {
    const files = proofs.get(id);
    const state = files === undefined ? `later: ${area}` : remains === '' ? 'met' : `in part; later: ${remains}`;
    return [id, `“${phrase}”`, behaviour, state, (files ?? []).map((file) => `\`${file}\``).join('<br>')];
  });
  return page(
    'Requirements',
    `Each row is a sentence of the founding documents and what the product does about it. Of ${requirements.length}, ${met} are met and proved by tests that carry their id, ${begun} in part; the others name the part of the product that will hold them.`,
    markdownTable(['id', 'sentence', 'behaviour', 'state', 'proved by'], rows),
  );
}
