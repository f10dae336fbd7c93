import { Readable } from 'node:stream';
import { processIo } from '../../../node-tools/print/process-io';

const inputOf = (bytes: readonly number[]) =>
  processIo({ ...process, stdin: Readable.from([Buffer.from(bytes)]) } as unknown as NodeJS.Process).readInput(); // of the process only its input is looked at

test('standard input is read in the encoding it was piped in: UTF-8, or ANSI as the command prompt of Windows does', async () => {
  expect(await inputOf([...Buffer.from('6月底前\n')])).toBe('6月底前\n');
  expect(await inputOf([0x36, 0xd4, 0xc2, 0xb5, 0xd7, 0xc7, 0xb0, 0x0d, 0x0a])).toBe('6月底前\r\n');
});
