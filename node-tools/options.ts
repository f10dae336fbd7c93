import type { LocalText } from '../core/i18n/local-text';

/** A flag, as help, parsing and the manual see it. */
export interface OptionSpec {
  readonly short?: string;
  /** Placeholder of its value; a flag without one is a switch. */
  readonly value?: LocalText;
  readonly help: LocalText;
}

/** Every flag of every command; a flag means the same wherever it is accepted. */
export const optionSpecs = {
  out: {
    short: 'o',
    value: { zh: '文件', en: 'FILE' },
    help: { zh: '把结果写成这个文件（原文件从不改动）', en: 'write the result to this file (inputs are never changed)' },
  },
  'as-of': {
    value: { zh: '日期', en: 'DATE' },
    help: { zh: '把这一天当作“今天”，如 2024-07-15；不写就是今天', en: 'take this day as today, e.g. 2024-07-15; today when left out' },
  },
  year: {
    value: { zh: '年份', en: 'YEAR' },
    help: {
      zh: '没写年份的时限按哪一年理解；不写就按台账“截至”日期或今天的年份',
      en: 'year of deadlines that name none; else the year of the ledger’s 截至 date, or of today',
    },
  },
  units: {
    value: { zh: '单位名单.xlsx', en: 'UNITS.xlsx' },
    help: {
      zh: '单位名单：决定排列顺序、认简称和曾用名、列出未报单位',
      en: 'unit list: gives the order, resolves short and former names, shows who has not reported',
    },
  },
  use: {
    value: { zh: '文件名', en: 'NAME' },
    help: { zh: '一个单位有几份不同版本时，指定用哪一份（可写多次）', en: 'which of a unit’s differing copies to use (may be repeated)' },
  },
  table: {
    value: { zh: '表', en: 'TABLE' },
    help: { zh: '按哪张表理解表头，如 rectification', en: 'table whose headers are meant, e.g. rectification' },
  },
  policy: {
    value: { zh: '方案', en: 'POLICY' },
    help: {
      zh: '临期提醒方案：days-3 提前三天（默认）、share-30-15 按剩余时间比例（要写 --start）、blue-yellow-red 蓝黄红单',
      en: 'due-soon policy: days-3 (default), share-30-15 by the share of time left (needs --start), blue-yellow-red',
    },
  },
  start: {
    value: { zh: '日期', en: 'DATE' },
    help: { zh: '整改任务下达的日期，如 2024-01-15', en: 'the day the work was assigned, e.g. 2024-01-15' },
  },
  clear: { help: { zh: '去掉以前标上的逾期标记，恢复原样', en: 'take out an earlier overdue mark and restore the file' } },
  sample: { help: { zh: '填入示例数据', en: 'fill in sample data' } },
  json: { help: { zh: '结果用 JSON 输出，供程序使用', en: 'print JSON for programs' } },
  force: { help: { zh: '目标文件已存在时覆盖（旧的留作 .bak）', en: 'replace an existing output (the old one is kept as .bak)' } },
  'dry-run': { short: 'n', help: { zh: '只说会做什么，不写文件', en: 'say what would be done, write nothing' } },
  jobs: {
    short: 'j',
    value: { zh: '个数', en: 'N' },
    help: {
      zh: '用几个线程读文件，结果都一样；处理器在四个以上、文件又多时才会快些（默认 1）',
      en: 'threads to read files with, the result is the same; quicker only with many files and four processors or more (default 1)',
    },
  },
  lang: { value: { zh: 'zh|en', en: 'zh|en' }, help: { zh: '界面语言，默认中文', en: 'language, Chinese by default' } },
  help: { short: 'h', help: { zh: '显示说明', en: 'show help' } },
} as const satisfies Record<string, OptionSpec>;

/** The name of a flag. */
export type OptionName = keyof typeof optionSpecs;

/** Flags that every command accepts. */
export const commonOptions = ['json', 'lang', 'help'] as const satisfies readonly OptionName[];
