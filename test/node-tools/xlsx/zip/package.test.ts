import { deflateRawSync } from 'node:zlib';
import { inflatePieces, openPackage } from '../../../../node-tools/xlsx/zip/package';
import { makeZip, type ZipEntryPlan } from '../../../support/make-zip';
import { refusalOf } from '../../../support/refusal';

const text = (name: string, data = '内容'): ZipEntryPlan => ({ name, data });
const mebibyte = 1024 * 1024;

describe('what is kept', () => {
  test('entries come in the order of the directory, their compressed bytes untouched', () => {
    const pkg = openPackage(makeZip([text('a.xml'), { name: 'b.bin', data: 'stored', method: 0 }, text('目录/'), text('c.xml', '')]));
    expect(pkg.entries.map(({ name, method, size, dosDate }) => [name, method, size, dosDate])).toEqual([
      ['a.xml', 8, 6, 0x21],
      ['b.bin', 0, 6, 0x21],
      ['目录/', 8, 6, 0x21],
      ['c.xml', 8, 0, 0x21],
    ]);
    expect(pkg.entries[0]?.compressed.equals(deflateRawSync(Buffer.from('内容')))).toBe(true);
    expect(pkg.entries.map((entry) => pkg.inflate(entry).toString())).toEqual(['内容', 'stored', '内容', '']);
  });

  test('parts are found whatever their letter case and slashes', () => {
    const pkg = openPackage(makeZip([text('XL\\Workbook.XML')]));
    expect(pkg.find('/xl/workbook.xml')?.name).toBe('XL/Workbook.XML');
    expect(pkg.find('xl\\WORKBOOK.xml')?.rawName.toString()).toBe('XL\\Workbook.XML');
    expect(pkg.find('__proto__')).toBeUndefined();
  });
});

describe('what is refused before anything is inflated', () => {
  const refusal = (entries: readonly ZipEntryPlan[]) => refusalOf(() => openPackage(makeZip(entries)));

  test('names twice, twice but for case or slashes, names that climb, empty names', () => {
    expect(refusal([text('a.xml'), text('a.xml')])).toEqual({ code: 'file-unsafe', params: { part: 'a.xml' } });
    expect(refusal([text('xl/A.xml'), text('XL\\a.XML')]).code).toBe('file-unsafe');
    expect(refusal([text('xl/../../etc/passwd')]).code).toBe('file-unsafe');
    expect(refusal([text('..\\evil.xml')]).code).toBe('file-unsafe');
    expect(refusal([text('/')]).code).toBe('file-unsafe');
  });

  test('encryption and other packings', () => {
    expect(refusal([{ ...text('a.xml'), flags: 1 }])).toEqual({ code: 'file-encrypted', params: {} });
    expect(refusal([{ ...text('a.xml'), method: 12 }])).toEqual({ code: 'file-unsafe', params: { part: 'a.xml' } });
  });

  test('entries that share bytes, as the overlapping bombs do, and entries inside the directory', () => {
    expect(refusal([text('a.xml'), { ...text('b.xml'), statedOffset: 0 }]).code).toBe('file-unsafe');
    const whole = makeZip([text('a.xml'), text('b.xml')]);
    const directory = whole.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    const inside = Buffer.from(whole);
    inside.writeUInt32LE(0x04034b50, directory + 46);
    inside.writeUInt32LE(directory + 46, directory + 42);
    expect(refusalOf(() => openPackage(inside)).code).toMatch(/^file-(?:unsafe|truncated|damaged)$/u);
  });

  test('five thousand entries are allowed, one more is not', () => {
    const many = Array.from({ length: 5_001 }, (_, index) => ({ name: `${index}`, data: '', method: 0 }));
    expect(openPackage(makeZip(many.slice(1))).entries).toHaveLength(5_000);
    expect(refusal(many)).toEqual({ code: 'file-too-many-parts', params: { parts: 5_001, limit: 5_000 } });
  });

  test('sizes: a part, the whole, and the ratio past 16 MiB', () => {
    const stated = (mebibytes: number, compressed: number): ZipEntryPlan => ({
      name: `${mebibytes}-${compressed}`,
      data: '',
      compressed: Buffer.alloc(compressed),
      statedSize: mebibytes * mebibyte,
    });
    expect(refusal([stated(129, mebibyte)])).toEqual({ code: 'file-too-large', params: { mib: 129, limit: 128 } });
    expect(refusal([stated(100, mebibyte), stated(101, mebibyte), stated(102, mebibyte)])).toEqual({
      code: 'file-too-large',
      params: { mib: 303, limit: 256 },
    });
    expect(refusal([stated(17, 20_000)]).code).toBe('file-too-large');
    expect(refusal([stated(12, 20_000), stated(13, 20_000), stated(14, 20_000)]).code).toBe('file-too-large');
    expect(openPackage(makeZip([stated(15, 20_000)])).entries).toHaveLength(1);
    expect(openPackage(makeZip([stated(17, 17 * 2_100)])).entries).toHaveLength(1);
  });

  test('a bomb that says it is small stops at the size it says', () => {
    const bomb: ZipEntryPlan = { name: 'bomb', data: '', compressed: deflateRawSync(Buffer.alloc(20 * mebibyte)), statedSize: 1_000 };
    const pkg = openPackage(makeZip([bomb]));
    expect(refusalOf(() => pkg.entries.map((entry) => pkg.inflate(entry)))).toEqual({ code: 'file-damaged', params: { part: 'bomb' } });
  });

  test('a wrong CRC, a wrong size, bytes that are no deflate are damage', () => {
    for (const lie of [{ statedCrc: 1 }, { statedSize: 3 }, { statedSize: 30 }, { compressed: Buffer.from([7, 7, 7]) }]) {
      const pkg = openPackage(makeZip([{ ...text('a.xml'), ...lie }]));
      expect(refusalOf(() => pkg.entries.map((entry) => pkg.inflate(entry))).code).toBe('file-damaged');
    }
  });

  test('truncated anywhere it says so, and never reads beyond the end', () => {
    const whole = makeZip([text('a.xml', '整改台账'.repeat(50)), text('b.xml')]);
    for (let length = 4; length < whole.length; length++) {
      expect(refusalOf(() => openPackage(whole.subarray(0, length))).code).toBe('file-truncated');
    }
    expect(refusalOf(() => openPackage(whole.subarray(10))).code).toMatch(/^file-/u);
    expect(refusalOf(() => openPackage(makeZip([text('a.xml')], { statedCount: 3 }))).code).toBe('file-damaged');
    expect(refusalOf(() => openPackage(makeZip([{ ...text('a.xml'), statedOffset: 0xfffffff0 }]))).code).toBe('file-damaged');
  });
});

describe('what comes in pieces', () => {
  async function pieces(entry: ZipEntryPlan): Promise<Buffer> {
    const [found] = openPackage(makeZip([entry])).entries;
    if (found === undefined) throw new Error('no entry');
    const all: Buffer[] = [];
    for await (const piece of inflatePieces(found)) all.push(piece);
    return Buffer.concat(all);
  }

  test('a part is the same in pieces as in one, packed, stored or empty', async () => {
    const long = '整改台账'.repeat(300_000);
    for (const data of [long, '内容', '']) {
      for (const method of [0, 8] as const) expect((await pieces({ name: 'a.xml', data, method })).equals(Buffer.from(data))).toBe(true);
    }
  });

  test('a part that gives another size or CRC than stated is refused at its end', async () => {
    const pkg = openPackage(makeZip([text('a.xml', '内容'.repeat(1000))]));
    const [entry] = pkg.entries;
    if (entry === undefined) throw new Error('no entry');
    for (const wrong of [
      { size: entry.size - 1 },
      { size: entry.size + 1 },
      { crc32: entry.crc32 ^ 1 },
      { compressed: Buffer.from('没有压缩') },
    ]) {
      const walk = async (): Promise<void> => {
        for await (const _ of inflatePieces({ ...entry, ...wrong }));
      };
      await expect(walk()).rejects.toMatchObject({ code: 'file-damaged', params: { part: 'a.xml' } });
    }
  });
});
