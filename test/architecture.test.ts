import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import {
  createSourceFile,
  forEachChild,
  isIdentifier,
  isImportDeclaration,
  isNamedImports,
  isStringLiteral,
  type Node,
  preProcessFile,
  ScriptTarget,
} from 'typescript';

const root = join(__dirname, '..');
const tracked = execFileSync('git', ['-c', 'core.quotepath=off', 'ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)));
const sources = tracked.filter((file) => /^(core|apps-script|node-tools|scripts|bench)\/.*\.(ts|mjs|cjs)$/.test(file));
const code = new Map(sources.map((file) => [file, readFileSync(join(root, file), 'utf8')]));

/** Imports of a file: a path from the root for our own, the package's name for others. */
function importsOf(file: string): string[] {
  return preProcessFile(code.get(file) ?? '', true, true).importedFiles.map(({ fileName }) =>
    fileName.startsWith('.') ? normalize(join(dirname(file), fileName)) : fileName,
  );
}

function offenders(folder: RegExp, forbidden: (imported: string, file: string) => boolean): string[] {
  return sources
    .filter((file) => folder.test(file))
    .flatMap((file) =>
      importsOf(file)
        .filter((imported) => forbidden(imported, file))
        .map((imported) => `${file} → ${imported}`),
    );
}

/** Every name the code speaks of: words in comments, strings and templates are none. */
function namesIn(file: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: Node): void => {
    if (isIdentifier(node)) names.add(node.text);
    forEachChild(node, visit);
  };
  visit(createSourceFile(file, code.get(file) ?? '', ScriptTarget.Latest));
  return names;
}

/** Our own files that this one needs to run: types are gone by then, and what is imported later (`await import`) waits until it is asked for. */
function loadedBy(file: string): string[] {
  const loaded: string[] = [];
  for (const statement of createSourceFile(file, code.get(file) ?? '', ScriptTarget.Latest).statements) {
    if (!isImportDeclaration(statement) || !isStringLiteral(statement.moduleSpecifier)) continue;
    const { importClause: clause, moduleSpecifier } = statement;
    const named = clause?.namedBindings;
    const typesAlone = named !== undefined && isNamedImports(named) && named.elements.every(({ isTypeOnly }) => isTypeOnly);
    if (clause?.isTypeOnly === true || (typesAlone && clause?.name === undefined)) continue;
    const path = `${normalize(join(dirname(file), moduleSpecifier.text))}.ts`;
    if (code.has(path)) loaded.push(path);
  }
  return loaded;
}

/** A way from a file back to itself, or null. */
function circleThrough(start: string, importsOfFile: ReadonlyMap<string, readonly string[]>): string | null {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const file of queue) {
    for (const next of importsOfFile.get(file) ?? []) {
      if (next === start) {
        const way = [file];
        for (let back = cameFrom.get(file); back !== undefined; back = cameFrom.get(back)) way.unshift(back);
        return [...way, start].join(' → ');
      }
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, file);
      queue.push(next);
    }
  }
  return null;
}

describe('who may import whom', () => {
  test('no file needs itself to run, by whatever way round', () => {
    const loaded = new Map(sources.map((file) => [file, loadedBy(file)]));
    expect(sources.map((file) => circleThrough(file, loaded)).filter((circle) => circle !== null)).toEqual([]);
  });

  test('core imports only core', () => {
    expect(offenders(/^core\//, (imported) => !imported.startsWith('core/'))).toEqual([]);
  });

  test('the add-on and the command import core, never each other', () => {
    expect(offenders(/^node-tools\//, (imported) => imported.startsWith('apps-script/') || imported.startsWith('test/'))).toEqual([]);
    expect(offenders(/^apps-script\//, (imported) => !/^(core|apps-script)\//.test(imported))).toEqual([]);
  });

  test('exceljs is known only to the builder of new workbooks, and loaded only when something is built', () => {
    const mentions = sources.filter((file) => /^(core|node-tools|apps-script)\//.test(file) && importsOf(file).includes('exceljs'));
    expect(mentions.filter((file) => !file.startsWith('node-tools/xlsx/build/'))).toEqual([]);
    const eager = mentions.filter((file) => /^import (?!type\b)[^;]*'exceljs'/m.test(code.get(file) ?? ''));
    expect(eager).toEqual([]);
  });
});

describe('what users hand in', () => {
  test('is read by one reader, which looks before it opens', () => {
    const own = ['node-tools/compiled-code.ts', 'node-tools/output/', 'node-tools/intake/read-file.ts'];
    const readers = sources.filter((file) => file.startsWith('node-tools/') && namesIn(file).has('readFileSync'));
    expect(readers.filter((file) => !own.some((start) => file.startsWith(start)))).toEqual([]);
  });
});

describe('core stays pure', () => {
  test('no clock, no chance, no locale of the machine, no host', () => {
    const hosts = [
      'Date',
      'Intl',
      'process',
      'globalThis',
      'console',
      'setTimeout',
      'require',
      'Buffer',
      'SpreadsheetApp',
      'random',
      'localeCompare',
    ];
    const pure = sources.filter((file) => file.startsWith('core/'));
    const impure = pure.filter((file) => {
      const names = namesIn(file);
      return hosts.some((host) => names.has(host));
    });
    expect(impure).toEqual([]);
  });
});

describe('files a newcomer can read', () => {
  test('none has more than 400 lines', () => {
    const long = [...sources, ...tracked.filter((file) => /^test\/.*\.ts$/.test(file))].filter(
      (file) => readFileSync(join(root, file), 'utf8').split('\n').length > 401,
    );
    expect(long).toEqual([]);
  });

  test('names are kebab-case, and no file is called utils, helpers, common or index', () => {
    const named = sources.filter((file) => file.endsWith('.ts')).map((file) => file.split('/').at(-1) ?? '');
    expect(
      named.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.ts$/.test(name) || /^(utils?|helpers?|common|misc|index)\.ts$/.test(name)),
    ).toEqual([]);
  });

  test('the top folder holds what it is meant to hold, and every other file is one that somebody wrote', () => {
    const top = new Set(tracked.map((file) => file.split('/')[0] ?? ''));
    const folders = ['.ci', 'apps-script', 'bench', 'core', 'docs', 'node-tools', 'scripts', 'templates', 'test'];
    const files =
      /^(\.clasp\.json|\.gitattributes|\.gitignore|CHANGELOG\.md|LICENSE|README(\.zh-CN)?\.md|package(-lock)?\.json|tsconfig(\.base)?\.json|biome\.json|jest\.config\.cjs)$/;
    expect([...top].filter((name) => !folders.includes(name) && !files.test(name))).toEqual([]);
    expect(tracked.filter((file) => /\.(log|orig|rej|tmp|bak|cpuprofile|heapsnapshot)$/.test(file))).toEqual([]);
  });

  test('a test stands in the folder that mirrors what it tests', () => {
    const folders = new Set(sources.map((file) => dirname(file)));
    const tests = tracked.filter((file) => /^test\/(core|node-tools|apps-script)\/.*\.test\.ts$/.test(file));
    expect(tests.filter((file) => !folders.has(dirname(file).replace(/^test\//, '')))).toEqual([]);
  });
});
