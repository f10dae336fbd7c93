import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPackage } from '../../node-tools/xlsx/zip/package';
import { generatedFiles } from '../../scripts/generate/generated-files';

const root = join(__dirname, '../..');

/** The parts of a workbook by name. Their compressed bytes may differ from one version of zlib to the next. */
function parts(bytes: Buffer): ReadonlyMap<string, string> {
  const pkg = openPackage(bytes);
  return new Map(pkg.entries.map((entry) => [entry.name, pkg.inflate(entry).toString('utf8')]));
}

test('every generated page and template is committed as it would be generated now (else: npm run generate)', async () => {
  const files = await generatedFiles(root);
  expect(files.size).toBeGreaterThan(5);
  for (const [path, content] of files) {
    const committed = readFileSync(join(root, path));
    if (typeof content === 'string') expect({ path, text: committed.toString('utf8') }).toEqual({ path, text: content });
    else expect({ path, parts: parts(committed) }).toEqual({ path, parts: parts(content) });
  }
});
