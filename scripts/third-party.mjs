/** The notices of the packages that a bundle holds: MIT, ISC, BSD and the like ask that their text goes along with every copy. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the package a bundled file comes from; null for our own files. The innermost one: a package may lie within another's folder. */
function packageFolder(path) {
  const found = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.replaceAll('\\', '/'));
  return found === null ? null : found[0];
}

/** The texts that a package brings along as its licence and notices. */
function licenceTexts(folder) {
  return readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim().replace(/\r\n/g, '\n'));
}

function statedLicence({ license, licenses }) {
  if (typeof license === 'string') return license;
  const named = [license, ...(Array.isArray(licenses) ? licenses : [])].flatMap((one) => (one?.type === undefined ? [] : [one.type]));
  return named.length === 0 ? 'no licence stated' : named.join(' OR ');
}

/**
 * One text with every package that the bundles of these metafiles hold: name, version, licence as stated, where it comes from, and the licence's own
 * text where the package brings it. By name, then version; each once.
 */
export function thirdPartyNotices(metafiles, root) {
  const folders = new Set(metafiles.flatMap(({ inputs }) => Object.keys(inputs).map(packageFolder)));
  const notices = [...folders]
    .filter((folder) => folder !== null && existsSync(join(root, folder, 'package.json')))
    .map((folder) => {
      const described = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
      const { name, version, author, repository, homepage } = described;
      const source = (typeof repository === 'string' ? repository : repository?.url) ?? homepage ?? `https://www.npmjs.com/package/${name}`;
      const by = typeof author === 'string' ? author : author?.name;
      const texts = licenceTexts(join(root, folder));
      const head = [
        `${name} ${version}`,
        `Licence: ${statedLicence(described)}`,
        ...(by === undefined ? [] : [`By: ${by}`]),
        `From: ${source}`,
      ];
      return { key: `${name}@${version}`, text: [head.join('\n'), ...texts].join('\n\n') };
    });
  const texts = new Map(notices.map(({ key, text }) => [key, text]));
  const parts = [...texts.keys()].sort().map((key) => texts.get(key));
  const line = '-'.repeat(80);
  return `${[
    `The files command.cjs and exceljs.cjs hold code of these packages, under their own licences. Where a package leaves the choice between MIT and another
licence, it is taken under MIT.`,
    ...parts,
  ].join(`\n\n${line}\n\n`)}\n`;
}
