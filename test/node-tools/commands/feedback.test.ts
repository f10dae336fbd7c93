import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readWorkbook } from '../../../node-tools/xlsx/read-workbook';
import { type RandomRegister, randomRegister, shownNumber } from '../../support/random-register';
import { taizhang } from '../../support/run-cli';
import { temporaryFolder } from '../../support/temporary-folder';
import { unzipped } from '../../support/unzipped';

const folder = temporaryFolder();
const file = (name: string): string => join(folder, name);

interface Said {
  readonly people: readonly { readonly name: string; readonly ids: readonly string[] }[];
  readonly team: readonly string[];
  readonly organisation: readonly string[];
  readonly heldBack: readonly { readonly id: string }[];
  readonly unplaced: readonly string[];
}

/** The texts of the second column below the header, put together again where one goes on over rows. */
function originals(bytes: Buffer): string[] {
  const texts: string[] = [];
  for (const { rows } of readWorkbook(bytes, '').workbook.sheets) {
    for (const { row, cells } of rows) {
      if (row <= 4) continue;
      const text = String(cells[1] ?? '');
      if (typeof cells[0] === 'number') texts.push(text);
      else texts.push(`${texts.pop() ?? ''}${text}`);
    }
  }
  return texts;
}

/** Every part of every file of a folder as text, names included. */
function everythingIn(place: string): string[] {
  return readdirSync(place).flatMap((name) => {
    const bytes = readFileSync(join(place, name));
    const parts = name.endsWith('.xlsx') ? [...unzipped(bytes)].flatMap(([part, content]) => [part, content.toString('utf8')]) : [];
    return [name, ...parts, name.endsWith('.xlsx') ? '' : bytes.toString('utf8')];
  });
}

/** Originals in the order that outputs show them in: worked out here from their texts alone. */
function inOrder(texts: readonly string[]): string[] {
  const digest = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
  return [...texts].sort((a, b) => (digest(a) < digest(b) ? -1 : 1));
}

async function runAll(
  random: RandomRegister,
  out: string,
  oneBook: boolean,
  listed: boolean,
): Promise<{ said: Said; printed: readonly string[] }> {
  for (const [name, bytes] of Object.entries({ 意见: random.register, 花名册: random.roster, 名单: random.givers, 台账: random.ledger }))
    writeFileSync(file(`${name}.xlsx`), bytes);
  const [register, roster, givers, ledger] = ['意见', '花名册', '名单', '台账'].map((name) => file(`${name}.xlsx`));
  const feedback = await taizhang(
    ['feedback', register, '--roster', roster, '--givers', givers, '-o', `${out}/`, '--json', ...(oneBook ? ['--one-book'] : [])].map(
      String,
    ),
  );
  const trace = await taizhang(['trace', ledger, register, '--json'].map(String));
  const carry = await taizhang(
    ['carry', register, ledger, '--givers', givers, ...(listed ? ['-o', join(out, '核对.xlsx')] : []), '--json'].map(String),
  );
  const plain = await taizhang(['carry', register, register].map(String));
  return {
    said: JSON.parse(feedback.out.join('')) as Said,
    printed: [feedback, trace, carry, plain].flatMap(({ out: lines, err }) => [...lines, ...err]),
  };
}

test('[R042] [R087] [F22] [F130] [F131] on random registers no part of any output holds a giver’s name or contact, every original comes out byte for byte, and persons stand as in the roster', async () => {
  let [handedOut, heldBack] = [0, 0];
  const out = file('out');
  await fc.assert(
    fc.asyncProperty(fc.noShrink(randomRegister), fc.integer({ min: 0, max: 5 }), async (random, way) => {
      const oneBook = way % 3 > 0;
      rmSync(out, { recursive: true, force: true });
      mkdirSync(out);
      const { said, printed } = await runAll(random, out, oneBook, way === 0);
      const everything = [...printed, ...everythingIn(out)];
      for (const secret of random.secrets)
        expect(everything.filter((text) => text.includes(secret)).map((text) => text.slice(0, 200))).toEqual([]);

      expect(said.people.map(({ name }) => name)).toEqual(
        random.people.filter((name) => said.people.some((person) => person.name === name)),
      );
      const verbatim = new Map(random.opinions.map((opinion) => [shownNumber(opinion), opinion.verbatim]));
      const textsOf = (ids: readonly string[]): string[] => inOrder(ids.map((id) => verbatim.get(id) ?? ''));
      const books = readdirSync(out)
        .filter((name) => name.endsWith('.xlsx') && !name.startsWith('核对'))
        .sort();
      const given = books.filter((name) => !name.includes('领导班子')).map((name) => originals(readFileSync(join(out, name))));
      const expected = said.people.map(({ ids }) => textsOf(ids));
      expect(oneBook ? given.flat() : given).toEqual(oneBook ? expected.flat() : expected);
      const team = books.filter((name) => name.includes('领导班子')).flatMap((name) => originals(readFileSync(join(out, name))));
      expect(team).toEqual([...textsOf(said.team), ...textsOf(said.organisation)]);

      const placed = [...said.people.flatMap(({ ids }) => ids), ...said.team, ...said.organisation];
      const held = said.heldBack.map(({ id }) => id);
      expect(new Set([...placed, ...held, ...said.unplaced]).size).toBe(random.opinions.length);
      handedOut += new Set(placed).size;
      heldBack += held.length;
    }),
    { seed: 20240715, numRuns: 60 },
  );
  expect(handedOut).toBeGreaterThan(heldBack);
  expect(heldBack).toBeGreaterThan(20);
}, 240_000);

test('[R042] where a register could not be read, no original is said to be missing and no fingerprint is kept', async () => {
  const sampleFolder = join(__dirname, '../../../templates/sample');
  const marks = join(folder, '没读全.txt');
  const { code, err } = await taizhang([
    'feedback',
    join(sampleFolder, '征求意见台账.xlsx'),
    join(folder, '没有.xlsx'),
    ...['--roster', join(sampleFolder, '花名册.xlsx'), '--fingerprints', marks],
  ]);
  expect({ code, kept: existsSync(marks) }).toEqual({ code: 3, kept: false });
  expect(err.join('\n')).toContain('这次没有核对原文指纹');
  expect(err.at(-1)).toContain('有 1 份文件没有读成');
});

test('[R042] what -n would keep of originals is said, and once it is kept there is nothing more to say', async () => {
  const sampleFolder = join(__dirname, '../../../templates/sample');
  const marks = join(folder, '指纹.txt');
  const words = [
    'feedback',
    join(sampleFolder, '征求意见台账.xlsx'),
    '--roster',
    join(sampleFolder, '花名册.xlsx'),
    '--fingerprints',
    marks,
  ];
  const said = `会写入（本次没有写）：${marks}`;
  const first = await taizhang([...words, '-n']);
  expect({ said: first.err.filter((line) => line === said).length, kept: existsSync(marks) }).toEqual({ said: 1, kept: false });
  await taizhang(words);
  expect((await taizhang([...words, '-n'])).err).not.toContain(said);
});
