import { basename } from 'node:path';
import { verifyLog } from '../../core/log/verify-log';
import type { Command } from '../command';
import { exitCodes } from '../exit-code';
import { readTextFile } from '../intake/needed-file';
import { UsageError } from '../options/usage-error';
import { printJson } from '../print/print-json';

/** `taizhang log verify`: is the log whole, or at which entry does it break? */
export const logVerify: Command = {
  name: 'log verify',
  aliases: ['日志 校验', '日志 核对'],
  summary: { zh: '校验日志：有没有被改、被删、被插', en: 'is the log whole, or where does it break' },
  usage: { zh: '<日志.jsonl>', en: '<log.jsonl>' },
  details: {
    zh: '每一条都带上一条的校验码，改动、删除、插入任何一条都会从那一条起对不上。\n只把末尾几条整个删掉，剩下的仍然连得上；--expect 给出以前抄下的末条校验码，就查得出来。',
    en: 'Every entry carries the hash of the one before: an entry changed, taken out or put in breaks the chain there.\nA log whose end was taken off still holds together; --expect with the last hash noted down earlier shows it.',
  },
  options: ['expect'],
  examples: [{ line: 'taizhang log verify 日志.jsonl', says: { zh: '校验一份日志', en: 'verify a log' } }],
  async run({ positionals, flags, io, json, messages }) {
    const words = messages.gates.log;
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) throw new UsageError(words.oneFile);
    const { entries, broken, last } = verifyLog(readTextFile(path), flags.text('expect'));
    if (json) {
      printJson({ io }, 'log verify', {
        file: basename(path),
        intact: broken === null,
        entries: entries.length,
        brokenAt: broken?.n ?? null,
        line: broken?.line ?? null,
        why: broken?.why ?? null,
        last,
      });
    } else if (broken === null) io.out(words.intact({ count: entries.length, hash: last }));
    else io.out(words.broken({ n: broken.n, line: broken.line, why: words.why[broken.why] }));
    return broken === null ? exitCodes.clean : exitCodes.findings;
  },
};
