import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  promises as fsp,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { OutputFailed } from '../../../node-tools/output/output-failed';
import { writeOutput } from '../../../node-tools/output/write-output';

const root = resolve(__dirname, '../../..');
let folder = '';
let script = '';
let scripts = '';

/**
 * Writes `argv[3]` times a kilobyte of the letter `argv[4]` to `argv[2]`, and says what became of it. `argv[5]` is how many milliseconds it
 * waits before each piece, or a file that it waits for.
 */
const program = `
import { existsSync } from 'node:fs';
import { writeOutput } from './node-tools/output/write-output';
import { OutputFailed } from './node-tools/output/output-failed';
const [, , path, count, letter, pause] = process.argv;
async function* pieces() {
  for (let piece = 0; piece < Number(count); piece++) {
    if (piece === 1) process.stdout.write('begun\\n');
    if (piece === 2) while (pause.includes('/') && !existsSync(pause)) await new Promise((done) => setTimeout(done, 5));
    await new Promise((done) => setTimeout(done, Number(pause) || 0));
    yield Buffer.alloc(1024, letter);
  }
}
writeOutput({ path, content: pieces(), force: true, now: new Date(2024, 2, 15, 9, 30) })
  .then(() => process.stdout.write('written\\n'))
  .catch((error) => process.stdout.write((error instanceof OutputFailed ? error.sentence('zh') : String(error)) + '\\n'));
`;

beforeAll(() => {
  scripts = mkdtempSync(join(tmpdir(), 'output-script-'));
  script = join(scripts, 'write.cjs');
  buildSync({
    stdin: { contents: program, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    outfile: script,
    logLevel: 'error',
  });
});
afterAll(() => rmSync(scripts, { recursive: true, force: true }));
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'output-')));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const ledger = (): string => join(folder, '总台账.xlsx');
const bytes = (text: string): Buffer[] => [Buffer.from(text)];

interface Run {
  readonly child: ChildProcess;
  /** Waits until it has said these words. */
  readonly said: (words: string) => Promise<void>;
  /** All it said, once it is over. */
  readonly ended: Promise<string>;
}

function start(pieces: number, letter: string, pause: number | string): Run {
  const child = spawn(process.execPath, [script, ledger(), String(pieces), letter, String(pause)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += chunk;
    child.emit('text');
  });
  const ended = new Promise<string>((done) => child.once('close', () => done(text)));
  const said = async (words: string): Promise<void> => {
    while (!text.includes(words)) await new Promise((done) => child.once('text', done));
  };
  return { child, said, ended };
}

function failsWith(code: string): unknown {
  return expect.objectContaining({ name: 'OutputFailed', code });
}

describe('what must stay untouched', () => {
  test('an output that stands is not replaced unless told to', async () => {
    writeFileSync(ledger(), '旧');
    await expect(writeOutput({ path: ledger(), content: bytes('新') })).rejects.toEqual(failsWith('output-exists'));
    expect(readdirSync(folder)).toEqual(['总台账.xlsx']);
    expect(readFileSync(ledger(), 'utf8')).toBe('旧');
  });

  test('an input is never the output, whether named directly, through a symbolic link or through a hard link', async () => {
    const input = join(folder, '区教育局.xlsx');
    writeFileSync(input, '原件');
    symlinkSync(input, join(folder, '快捷方式.xlsx'));
    linkSync(input, join(folder, '硬链接.xlsx'));
    for (const name of ['区教育局.xlsx', '快捷方式.xlsx', '硬链接.xlsx'])
      await expect(writeOutput({ path: join(folder, name), content: bytes('x'), force: true, inputs: [input] })).rejects.toEqual(
        failsWith('output-is-input'),
      );
    expect(readFileSync(input, 'utf8')).toBe('原件');
  });

  test('an input that was changed meanwhile is not replaced in place', async () => {
    writeFileSync(ledger(), '读到的');
    const content = (function* () {
      writeFileSync(ledger(), '别人刚改的');
      yield Buffer.from('结果');
    })();
    const writing = writeOutput({ path: ledger(), content, inputs: [ledger()], inPlaceOf: Buffer.from('读到的') });
    await expect(writing).rejects.toEqual(failsWith('output-input-changed'));
    expect(readFileSync(ledger(), 'utf8')).toBe('别人刚改的');
    expect(readdirSync(folder)).toEqual(['总台账.xlsx']);
  });

  test('a file that someone else makes under the name while ours is being written is not written over', async () => {
    const content = (function* () {
      writeFileSync(ledger(), '别人的');
      yield Buffer.from('我们的');
    })();
    await expect(writeOutput({ path: ledger(), content })).rejects.toEqual(failsWith('output-exists'));
    expect(readFileSync(ledger(), 'utf8')).toBe('别人的');
    expect(readdirSync(folder)).toEqual(['总台账.xlsx']);
  });

  test('what cannot be verified does not get its name, and whatever the maker of the bytes throws goes through', async () => {
    const broken = new Error('打不开');
    const verify = (): never => {
      throw broken;
    };
    await expect(writeOutput({ path: ledger(), content: bytes('坏'), verify })).rejects.toBe(broken);
    const failing = (function* (): Generator<Buffer> {
      yield Buffer.from('一半');
      throw broken;
    })();
    await expect(writeOutput({ path: ledger(), content: failing })).rejects.toBe(broken);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('a new output is written, and nothing else is left beside it', async () => {
  const seen: string[] = [];
  const verify = (written: Buffer): void => void seen.push(written.toString());
  const report = await writeOutput({ path: ledger(), content: [Buffer.from('总'), Buffer.from('台账')], verify });
  expect(report).toEqual({ path: ledger(), backup: null, changed: true, openIn: null });
  expect(seen).toEqual(['总台账']);
  expect(readdirSync(folder)).toEqual(['总台账.xlsx']);
});

test('--force keeps the old file under 原名.bak-时间, its rights with the new one, and each backup beside the others', async () => {
  const now = new Date(2024, 2, 15, 9, 30, 5);
  writeFileSync(ledger(), '第一版', { mode: 0o640 });
  const second = await writeOutput({ path: ledger(), content: bytes('第二版'), force: true, now });
  const third = await writeOutput({ path: ledger(), content: bytes('第三版'), force: true, now });
  expect([second.backup, third.backup]).toEqual([`${ledger()}.bak-20240315-093005`, `${ledger()}.bak-20240315-093005-2`]);
  expect(readFileSync(`${ledger()}.bak-20240315-093005`, 'utf8')).toBe('第一版');
  expect(readFileSync(`${ledger()}.bak-20240315-093005-2`, 'utf8')).toBe('第二版');
  expect(readFileSync(ledger(), 'utf8')).toBe('第三版');
  expect(statSync(ledger()).mode & 0o777).toBe(0o640);
});

test('a second run with the same result changes nothing, not even a time, and makes no backup', async () => {
  await writeOutput({ path: ledger(), content: bytes('同样的') });
  utimesSync(ledger(), 1_000_000, 1_000_000);
  expect(await writeOutput({ path: ledger(), content: bytes('同样的'), force: true })).toEqual({
    path: ledger(),
    backup: null,
    changed: false,
    openIn: null,
  });
  expect(statSync(ledger()).mtimeMs).toBe(1_000_000_000);
  expect(readdirSync(folder)).toEqual(['总台账.xlsx']);
});

test('in place, on purpose: the file is replaced and kept as a backup', async () => {
  writeFileSync(ledger(), '标过的');
  const now = new Date(2024, 2, 15);
  const report = await writeOutput({ path: ledger(), content: bytes('原样'), inputs: [ledger()], inPlaceOf: Buffer.from('标过的'), now });
  expect(readFileSync(ledger(), 'utf8')).toBe('原样');
  expect(readFileSync(report.backup ?? '', 'utf8')).toBe('标过的');
});

test('an output reached through a link replaces what the link names, and the link stays', async () => {
  mkdirSync(join(folder, '共享'));
  writeFileSync(join(folder, '共享', '真身.xlsx'), '旧');
  symlinkSync(join(folder, '共享', '真身.xlsx'), ledger());
  await writeOutput({ path: ledger(), content: bytes('新'), force: true });
  expect(readFileSync(join(folder, '共享', '真身.xlsx'), 'utf8')).toBe('新');
  expect((await fsp.lstat(ledger())).isSymbolicLink()).toBe(true);
});

test('a document open in Excel, WPS or LibreOffice is written and its owner file reported', async () => {
  for (const owner of ['~$总台账.xlsx', '.~总台账.xlsx', '.~lock.总台账.xlsx#']) {
    writeFileSync(join(folder, owner), '');
    expect((await writeOutput({ path: ledger(), content: bytes(owner), force: true })).openIn).toBe(owner);
    rmSync(join(folder, owner));
  }
});

describe('what cannot be written', () => {
  test.each([
    ['a folder that is missing', () => join(folder, '没有', '总台账.xlsx'), 'output-folder-missing'],
    ['a file where a folder should be', () => join(folder, '文件', '总台账.xlsx'), 'output-folder-missing'],
    ['a folder under that name', () => folder, 'output-is-folder'],
    ['a link that leads nowhere', () => join(folder, '断链.xlsx'), 'output-not-a-file'],
    ['a device', () => '/dev/null', 'output-not-a-file'],
    ['a name beyond what the system takes', () => join(folder, `${'台'.repeat(100)}.xlsx`), 'output-name-too-long'],
  ])('%s is said in one sentence', async (_, path, code) => {
    writeFileSync(join(folder, '文件'), '');
    symlinkSync(join(folder, '不存在'), join(folder, '断链.xlsx'));
    const failure: unknown = await writeOutput({ path: path(), content: bytes('x'), force: true }).catch((error) => error);
    expect(failure).toEqual(failsWith(code));
    for (const language of ['zh', 'en'] as const)
      expect(failure instanceof OutputFailed && failure.sentence(language)).toMatch(/^[^\n]{10,}$/u);
    expect(readdirSync(folder).sort()).toEqual(['断链.xlsx', '文件'].sort());
  });

  test.each([
    ['ENOSPC', 'output-disk-full'],
    ['EDQUOT', 'output-disk-full'],
    ['EROFS', 'output-no-permission'],
    ['EACCES', 'output-no-permission'],
    ['EBUSY', 'output-open-elsewhere'],
    ['EIO', 'output-write-failed'],
  ])('the system answering %s', async (system, code) => {
    writeFileSync(ledger(), '旧');
    jest.spyOn(fsp, 'rename').mockRejectedValueOnce(Object.assign(new Error(system), { code: system }));
    await expect(writeOutput({ path: ledger(), content: bytes('新'), force: true })).rejects.toEqual(failsWith(code));
    expect(readFileSync(ledger(), 'utf8')).toBe('旧');
    expect(readdirSync(folder)).toEqual(['总台账.xlsx']);
  });

  test('a disk that fills up on the way leaves the old file and no rest', async () => {
    const small = join(folder, '小盘');
    mkdirSync(small);
    const mounted = tryRun('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', small]);
    if (!mounted) {
      // Not allowed to mount: the failing write is put in by hand.
      const { open } = fsp;
      jest.spyOn(fsp, 'open').mockImplementation(async (...args) => {
        const handle = await open(...args);
        if (String(args[0]).endsWith('.tmp')) handle.writeFile = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
        return handle;
      });
    }
    try {
      const path = join(small, '总台账.xlsx');
      writeFileSync(path, '旧');
      const content = Array.from({ length: 100 }, () => Buffer.alloc(4096, 1));
      await expect(writeOutput({ path, content, force: true })).rejects.toEqual(failsWith('output-disk-full'));
      expect(readFileSync(path, 'utf8')).toBe('旧');
      expect(readdirSync(small)).toEqual(['总台账.xlsx']);
    } finally {
      if (mounted) execFileSync('umount', [small]);
    }
  });

  test('bytes that come back different from the disk are given up', async () => {
    const { readFile } = fsp;
    jest
      .spyOn(fsp, 'readFile')
      .mockImplementation(((path: string, options?: 'utf8') =>
        String(path).endsWith('.tmp') ? Promise.resolve(Buffer.from('烂')) : readFile(path, options)) as typeof readFile);
    await expect(writeOutput({ path: ledger(), content: bytes('好') })).rejects.toEqual(failsWith('output-damaged'));
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a file system without hard links gets its files and backups all the same', async () => {
    jest.spyOn(fsp, 'link').mockRejectedValue(Object.assign(new Error('no links'), { code: 'EPERM' }));
    await writeOutput({ path: ledger(), content: bytes('一') });
    const { backup } = await writeOutput({ path: ledger(), content: bytes('二'), force: true });
    expect([readFileSync(ledger(), 'utf8'), readFileSync(backup ?? '', 'utf8')]).toEqual(['二', '一']);
    expect(readdirSync(folder)).toHaveLength(2);
  });
});

function tryRun(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('runs that end early, and runs at once', () => {
  test('a run that is interrupted leaves the old file and nothing else', async () => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      writeFileSync(ledger(), '旧');
      const { child, said } = start(2000, 'n', 1);
      await said('begun');
      expect(readdirSync(folder).filter((name) => name.startsWith('.taizhang-'))).toHaveLength(2);
      child.kill(signal);
      await new Promise((done) => child.once('exit', (_, by) => done(expect(by).toBe(signal))));
      expect(readdirSync(folder)).toEqual(['总台账.xlsx']);
      expect(readFileSync(ledger(), 'utf8')).toBe('旧');
    }
  }, 60_000);

  test('a run killed outright at any moment leaves the old file or the new one whole; the next run sweeps what it left', async () => {
    const whole = new Set(['o'.repeat(20 * 1024), 'n'.repeat(20 * 1024)]);
    writeFileSync(ledger(), 'o'.repeat(20 * 1024));
    for (let delay = 0; delay < 48; delay += 4) {
      const { child, said, ended } = start(20, 'n', 1);
      await said('begun');
      await new Promise((done) => setTimeout(done, delay));
      child.kill('SIGKILL');
      await ended;
      expect(whole.has(readFileSync(ledger(), 'utf8'))).toBe(true);
      expect(readdirSync(folder).filter((name) => name.endsWith('.tmp')).length).toBeLessThanOrEqual(1);
    }
    await writeOutput({ path: join(folder, '另一份.xlsx'), content: bytes('x') });
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  }, 60_000);

  test('two runs at one output: one writes, the other says so and writes nothing', async () => {
    const go = join(scripts, 'go');
    const first = start(300, 'a', go);
    await first.said('begun');
    const second = await start(1, 'b', 0).ended;
    expect(second).toBe(`另一个台账助手（进程 ${first.child.pid}）正在写“总台账.xlsx”，本次没有写；请等它结束后再试\n`);
    writeFileSync(go, '');
    expect(await first.ended).toContain('written');
    expect(readFileSync(ledger(), 'utf8')).toBe('a'.repeat(300 * 1024));
    expect(readdirSync(folder)).toEqual(['总台账.xlsx']);
  }, 60_000);

  test('many runs at once, over the lock of a dead one: what stands at the end is one of theirs, whole', async () => {
    const dead = start(2000, 'd', 1);
    await dead.said('begun');
    dead.child.kill('SIGKILL');
    await dead.ended;
    const letters = [...'abcdef'];
    const outcomes = await Promise.all(letters.map((letter) => start(5, letter, 1).ended));
    expect(outcomes.filter((text) => text.includes('written')).length).toBeGreaterThan(0);
    expect(outcomes.every((text) => text.includes('written') || text.includes('正在写'))).toBe(true);
    expect(letters.map((letter) => letter.repeat(5 * 1024))).toContain(readFileSync(ledger(), 'utf8'));
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  }, 60_000);
});
