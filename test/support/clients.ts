import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Programs of others that open what we write. Tests that ask them run where they are installed. */
export type Client = 'libreoffice' | 'openpyxl';

const patience = 240_000;

function runs(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: patience }).status === 0;
}

/** Where each client stands, or null. Asked once. */
const commands: Readonly<Record<Client, string | null>> = {
  libreoffice:
    ['/usr/bin/soffice', '/opt/libreoffice/program/soffice', 'soffice'].find((path) =>
      path === 'soffice' ? runs('sh', ['-c', 'command -v soffice']) : existsSync(path),
    ) ?? null,
  openpyxl: ['/usr/bin/python3', 'python3'].find((path) => runs(path, ['-c', 'import openpyxl'])) ?? null,
};

/** A test that needs a client: run where it is installed, else counted as skipped. */
export function testWith(client: Client, name: string, body: () => void | Promise<void>): void {
  (commands[client] === null ? test.skip : test)(`${name} (${client})`, async () => body(), patience);
}

/** Has LibreOffice convert files into a folder, with a profile of its own; gives the names of what it wrote. */
export function convertWithLibreOffice(files: readonly string[], format: 'pdf' | 'xlsx' | 'csv', into: string): readonly string[] {
  const profile = mkdtempSync(join(tmpdir(), 'soffice-profile-'));
  try {
    execFileSync(
      commands.libreoffice ?? 'soffice',
      [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', format, '--outdir', into, ...files],
      { stdio: 'pipe', timeout: patience },
    );
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  return readdirSync(into);
}

/** Runs a Python program that may import openpyxl; gives what it prints, read as JSON. */
export function askOpenpyxl(program: string, args: readonly string[]): unknown {
  const printed = execFileSync(commands.openpyxl ?? 'python3', ['-c', program, ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
    timeout: patience,
  });
  return JSON.parse(printed);
}
