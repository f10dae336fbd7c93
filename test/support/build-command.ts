import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './sample';

/** Bundles the command as `npm run build` does, into one file in this folder; exceljs stays where it is installed. Gives the file. */
export async function buildCommand(folder: string): Promise<string> {
  const outfile = join(folder, 'taizhang.cjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['node-tools/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    logLevel: 'silent',
    plugins: [
      {
        name: 'exceljs-as-installed',
        setup({ onResolve }) {
          onResolve({ filter: /^exceljs$/ }, () => ({ path: require.resolve('exceljs'), external: true }));
        },
      },
    ],
  });
  return outfile;
}
