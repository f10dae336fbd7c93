/**
 * Run after `npm install`: adds to package-lock.json the optional packages of other systems that npm left out because the registry at hand
 * does not carry them. Without their entries `npm ci` refuses the lock file everywhere. Each is skipped on systems it is not for.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

/** What a package's name says it is for: `@x/cli-linux-x64-musl`. */
function targetOf(name) {
  const words = name.split('/').at(-1).split('-');
  const libc = words.some((word) => word.startsWith('musl')) ? 'musl' : words.some((word) => word.startsWith('gnu')) ? 'glibc' : undefined;
  return { os: systems.find((system) => words.includes(system)), cpu: processors.find((processor) => words.includes(processor)), libc };
}

const path = process.argv[2] ?? 'package-lock.json';
const lock = JSON.parse(readFileSync(path, 'utf8'));
const { '': root, ...packages } = lock.packages;
for (const { optionalDependencies = {}, dev, license } of Object.values(packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const { os, cpu, libc } = targetOf(name);
    if (packages[`node_modules/${name}`] !== undefined || os === undefined || cpu === undefined) continue;
    packages[`node_modules/${name}`] = {
      version: version.replace(/^[~^]/, ''),
      cpu: [cpu],
      ...(dev ? { dev } : {}),
      ...(os === 'linux' && libc !== undefined ? { libc: [libc] } : {}),
      license,
      optional: true,
      os: [os],
    };
    process.stdout.write(`${name}\n`);
  }
}
lock.packages = { '': root, ...Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1))) };
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
