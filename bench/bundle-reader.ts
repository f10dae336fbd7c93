import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { cache, inputs, ownReader, root } from './data/paths';

const body = 'own-reader-body';

/** Puts our reader and its counting into one file, with its compiled code beside it, as the command is built. */
export async function bundleReader(): Promise<void> {
  await build({
    entryPoints: { 'own-reader': join(root, 'bench', 'start-reader.ts'), [body]: join(root, 'bench', 'own-reader.ts') },
    outdir: cache,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    charset: 'ascii',
    logLevel: 'warning',
  });
  for (const name of readdirSync(cache)) if (name.startsWith(`${body}-`)) rmSync(join(cache, name));
  const words = [join(root, 'scripts', 'keep-code.ts'), join(cache, `${body}.cjs`), ownReader, inputs.register];
  spawnSync(process.execPath, ['--import', 'tsx', ...words], { cwd: root, stdio: 'ignore' });
}
