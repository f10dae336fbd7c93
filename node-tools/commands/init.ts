import type { Language } from '../../core/i18n/local-text';
import { blankWorkbook } from '../../core/template/blank-workbook';
import { templateRoom, templates } from '../../core/template/templates';
import type { Command } from '../command';
import { exitCodes } from '../exit-code';
import { UsageError } from '../options/usage-error';
import { requireWritable } from '../output/save-result';
import { saveWorkbook } from '../output/save-workbook';
import { printJson } from '../print/print-json';

const names = (language: Language): readonly string[] => templates.map(({ table }) => table[language]);

/** `taizhang init`: the blank workbook. */
export const init: Command = {
  name: 'init',
  aliases: ['建表'],
  summary: {
    zh: '做一本空白工作簿：整改台账和各项工作要用的表，带下拉选项、填写提示、填表说明',
    en: 'make a blank workbook: the ledger and every other table, with drop-downs, notes and instructions',
  },
  usage: { zh: '-o 整改台账.xlsx', en: '-o ledger.xlsx' },
  details: {
    zh: `工作表有：填表说明、${names('zh').join('、')}；用不着的删掉即可。表头下 ${templateRoom} 行带下拉选项。\n--sample 另填入一个虚构县的几行示例，看明白后删掉即可。`,
    en: `Sheets: instructions, ${names('en').join(', ')}; delete what you do not need. ${templateRoom} rows below the header carry drop-downs.\n--sample fills in a few rows of a made-up county.`,
  },
  options: ['out', 'sample', 'force', 'dry-run'],
  output: 'workbook',
  examples: [
    { line: 'taizhang init -o out/整改台账.xlsx', says: { zh: '空白台账', en: 'a blank ledger' } },
    { line: 'taizhang 建表 --sample -o out/示例台账.xlsx', says: { zh: '带示例的台账', en: 'with sample rows' } },
  ],
  async run(call) {
    const { io, json, language, messages, out, positionals, sample } = call;
    const [file] = positionals;
    if (file !== undefined) throw new UsageError(messages.usage.noFiles({ command: 'init', file }));
    if (out === null) throw new UsageError(messages.usage.outNeeded());
    await requireWritable(call, []);
    const { sheetNames } = await saveWorkbook(call, blankWorkbook(language, sample), out, { files: [] });
    if (json) {
      printJson(call, 'init', { file: out, sheets: sheetNames });
      return exitCodes.clean;
    }
    io.out(messages.init.made({ sheets: sheetNames }));
    io.out(messages.init.next());
    return exitCodes.clean;
  },
};
