import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedFiles } from './generate/generated-files';

/** `npm run generate`: writes every generated page and template. A test compares them with what is committed. */
async function main(): Promise<void> {
  const root = join(__dirname, '..');
  for (const [path, content] of await generatedFiles(root)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    process.stdout.write(`${path}\n`);
  }
}

void main();
