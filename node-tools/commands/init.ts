import { blankWorkbook } from '../../core/template/blank-workbook';
import type { Command } from '../command';
import { exitCodes } from '../exit-code';
import { saveWorkbook } from '../save-workbook';
import { UsageError } from '../usage-error';

/** `taizhang init`: the blank workbook. */
export const init: Command = {
  name: 'init',
  aliases: ['建表'],
  summary: {
    zh: '做一本空白整改台账：下拉选项、填写提示、单位名单、填表说明',
    en: 'make a blank rectification workbook with drop-downs, notes and instructions',
  },
  usage: { zh: '-o 整改台账.xlsx', en: '-o ledger.xlsx' },
  details: {
    zh: '工作表有：填表说明、设置、单位名单、问题整改台账。表头下 500 行带下拉选项。\n--sample 另填入一个虚构县的几行示例，看明白后删掉即可。',
    en: 'Sheets: instructions, settings, unit list, ledger; 500 rows below the header carry drop-downs.\n--sample fills in a few rows of a made-up county.',
  },
  options: ['out', 'sample', 'force', 'dry-run'],
  examples: [
    { line: 'taizhang init -o out/整改台账.xlsx', says: { zh: '空白台账', en: 'a blank ledger' } },
    { line: 'taizhang 建表 --sample -o out/示例台账.xlsx', says: { zh: '带示例的台账', en: 'with sample rows' } },
  ],
  async run(call) {
    const { io, language, messages, out, sample } = call;
    if (out === null) throw new UsageError(messages.usage.outNeeded());
    const { sheetNames } = await saveWorkbook(call, blankWorkbook(language, sample), out, { files: [] });
    io.out(messages.init.made({ sheets: sheetNames }));
    io.out(messages.init.next());
    return exitCodes.clean;
  },
};
