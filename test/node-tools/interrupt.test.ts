import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../node-tools/xlsx/read-workbook';
import { buildCommand } from '../support/build-command';
import { makeBook, sheetRows } from '../support/make-book';
import { type Ended, runBuilt } from '../support/run-built';
import { temporaryFolder } from '../support/temporary-folder';

const folder = temporaryFolder();
const file = (name: string): string => join(folder, name);
const files = 60;
const says = '已中断，没有做完。已经写成的文件是完整的，没写完的没有留下，原文件没有动';
const asOf = ['--as-of', '2024-07-15'];

/** A ledger of 300 items, whose rows as `rows` prints them take some 100 KB. */
const ledger = makeBook({
  sheets: [
    {
      name: '整改台账',
      rows: sheetRows([
        ['序号', '存在问题', '整改措施', '责任人', '完成时限'],
        ...Array.from({ length: 300 }, (_, at) => [`${at + 1}`, `问题${at + 1}`, `措施${at + 1}`, '张三', '2024年6月底前']),
      ]),
    },
  ],
});

let program = '';
beforeAll(async () => {
  program = await buildCommand(folder);
  mkdirSync(file('收件箱'));
  writeFileSync(file('收件箱/县01局.xlsx'), ledger);
  for (let at = 2; at <= files; at++) copyFileSync(file('收件箱/县01局.xlsx'), file(`收件箱/县${`${at}`.padStart(2, '0')}局.xlsx`));
}, 60_000);

const onPosix = process.platform === 'win32' ? describe.skip : describe; // there a signal ends a process without a word

onPosix('Ctrl-C', () => {
  afterEach(() => {
    const inputs = readdirSync(file('收件箱'));
    expect(inputs).toHaveLength(files);
    expect(inputs.every((name) => readFileSync(file(`收件箱/${name}`)).equals(ledger))).toBe(true);
  });

  const interrupted = ({ code, signal, err }: Ended): object => ({
    code,
    signal,
    last: err.trimEnd().split('\n').at(-1)?.split('\x1b[K').at(-1),
  });
  const asItShould = { code: 130, signal: null, last: says };

  test('between two files: whole lines come out, no further file is read, exit code 130', async () => {
    // What is not taken from a full pipe holds the command up, so it is far from done when the first lines are here.
    let isTold = false;
    const ended = await runBuilt(program, ['rows', file('收件箱'), ...asOf], {
      onOut(child) {
        if (!isTold) child.kill('SIGINT');
        isTold = true;
      },
    });
    expect(interrupted(ended)).toEqual(asItShould);
    const lines = ended.out.split('\n');
    expect(lines.pop()).toBe('');
    const read = new Set(lines.map((line) => (JSON.parse(line) as { readonly file: string }).file));
    expect(read.size).toBeGreaterThan(0);
    expect(read.size).toBeLessThan(files);
    expect(lines.length % 300).toBe(0);
  });

  test.each([['1'], ['2']])('while a merge reads on %s threads: the old result stands, nothing new is beside it', async (jobs) => {
    const own = file(`合并${jobs}`);
    mkdirSync(own);
    writeFileSync(join(own, '总台账.xlsx'), '上一次的');
    const words = ['merge', file('收件箱'), ...asOf, '-j', jobs, '--force', '-o', join(own, '总台账.xlsx')];
    const ended = await runBuilt(program, words, { terminal: { columns: 80, interruptAt: '正在读第 5/' } });
    expect(interrupted(ended)).toEqual(asItShould);
    expect(readdirSync(own)).toEqual(['总台账.xlsx']);
    expect(readFileSync(join(own, '总台账.xlsx'), 'utf8')).toBe('上一次的');
  });

  test('while copies are written: those there are whole, and nothing else is there', async () => {
    const words = ['overdue', file('收件箱'), ...asOf, '-o', `${file('标记')}/`];
    const ended = await runBuilt(program, words, { terminal: { columns: 80, interruptAt: `已写入：${file('标记/县03局.xlsx')}` } });
    expect(interrupted(ended)).toEqual(asItShould);
    const written = readdirSync(file('标记'));
    expect(written.slice(0, 3)).toEqual(['县01局.xlsx', '县02局.xlsx', '县03局.xlsx']);
    expect(written.length).toBeLessThanOrEqual(4);
    for (const name of written) {
      const [sheet] = readWorkbook(readFileSync(file(`标记/${name}`)), name).workbook.sheets;
      expect({ name, rows: sheet?.rows.length }).toEqual({ name, rows: 301 });
    }
  });

  test('in English where English was asked for', async () => {
    const words = ['merge', file('收件箱'), ...asOf, '--lang', 'en'];
    const { code, err } = await runBuilt(program, words, { terminal: { columns: 80, interruptAt: 'reading 5 of' } });
    expect({ code, says: err.trimEnd().endsWith('inputs are as they were') }).toEqual({ code: 130, says: true });
  });
});
