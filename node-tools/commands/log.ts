import { basename } from 'node:path';
import { verifyLog } from '../../core/log/verify-log';
import type { Command } from '../command';
import { exitCodes } from '../exit-code';
import { readTextFile } from '../intake/needed-file';
import { UsageError } from '../options/usage-error';
import { printJson } from '../print/print-json';
import { printTable } from '../print/print-table';
import { logVerify } from './log-verify';

/** `taizhang log`: who signed what when, in the order it was recorded. */
export const log: Command = {
  name: 'log',
  aliases: ['日志'],
  summary: { zh: '列出日志里的签字、特批、延期', en: 'list signatures, overrides and extensions of a log' },
  usage: { zh: '<日志.jsonl>', en: '<log.jsonl>' },
  details: {
    zh: '日志由 taizhang gates --log 续写，只增不改。列到对不上的那一条为止。\ntaizhang log verify 校验有没有被改动。',
    en: 'The log is written by taizhang gates --log, which only ever adds to it. Entries are listed up to the first that is wrong.\ntaizhang log verify tells whether it was changed.',
  },
  options: [],
  examples: [
    { line: 'taizhang log 日志.jsonl', says: { zh: '看谁在什么时候签了什么', en: 'who signed what when' } },
    { line: 'taizhang 日志 校验 日志.jsonl', says: { zh: '校验有没有被改动', en: 'was it changed' } },
  ],
  parts: [logVerify],
  async run({ positionals, io, json, messages, language }) {
    const words = messages.gates.log;
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) throw new UsageError(words.oneFile);
    const { entries, broken } = verifyLog(readTextFile(path));
    if (json) {
      printJson({ io }, 'log', { file: basename(path), intact: broken === null, brokenAt: broken?.n ?? null, entries });
    } else {
      printTable(
        io,
        'on a terminal',
        words.headings.map((heading) => ({ heading })),
        entries.map(({ n, at, who, what, ref }) => [
          `${n}`,
          at,
          who,
          words.what[what],
          language === 'zh' ? ref : ref.replaceAll('｜', ' | '),
        ]),
      );
      if (broken !== null) io.err(words.broken({ n: broken.n, line: broken.line, why: words.why[broken.why] }));
    }
    return broken === null ? exitCodes.clean : exitCodes.findings;
  },
};
