import { join } from 'node:path';
import { build } from 'esbuild';
import { ownReader, root } from './data/paths';

/** Puts our reader and its counting into one file, as the command is built. */
export async function bundleReader(): Promise<void> {
  await build({
    entryPoints: [join(root, 'bench', 'own-reader.ts')],
    outfile: ownReader,
    bundle: true,
    platform: 'node',
    target: 'node20',
    charset: 'ascii',
    logLevel: 'warning',
  });
}
