import type { Language, LocalText } from '../../core/i18n/local-text';
import { formulaIds, formulas } from '../../core/satisfaction/results/formulas';

/** A flag, as help, parsing and the manual see it. */
export interface OptionSpec {
  readonly short?: string;
  /** Placeholder of its value; a flag without one is a switch. */
  readonly value?: LocalText;
  /** What a user may call it in Chinese instead; it is answered with its name, never run. */
  readonly also?: readonly string[];
  /** It may be written several times, each value counts. */
  readonly many?: true;
  readonly help: LocalText;
}

function formulaTexts(language: Language): string {
  return formulaIds.map((id) => `${id} ${formulas[id].text[language]}`).join(language === 'zh' ? '；' : '; ');
}

/** Every flag of every command; a flag means the same wherever it is accepted. */
export const optionSpecs = {
  out: {
    short: 'o',
    value: { zh: '文件', en: 'FILE' },
    also: ['输出', '存为', '另存为', '保存', '结果'],
    help: { zh: '把结果写成这个文件（原文件从不改动）', en: 'write the result to this file (inputs are never changed)' },
  },
  'as-of': {
    value: { zh: '日期', en: 'DATE' },
    also: ['今天', '截至', '截止'],
    help: { zh: '把这一天当作“今天”，如 2024-07-15；不写就是今天', en: 'take this day as today, e.g. 2024-07-15; today when left out' },
  },
  year: {
    value: { zh: '年份', en: 'YEAR' },
    also: ['年度'],
    help: {
      zh: '没写年份的时限按哪一年理解；不写就依次按：同一工作簿《设置》的“年度”、台账“截至”日期的年份、今天的年份',
      en: 'year of deadlines that name none; else, in this order: 年度 of the sheet 设置 in the same workbook, the year of the ledger’s 截至 date, of today',
    },
  },
  units: {
    value: { zh: '单位名单.xlsx', en: 'UNITS.xlsx' },
    also: ['单位', '名单'],
    help: {
      zh: '单位名单：决定排列顺序、认简称和曾用名、列出未报单位',
      en: 'unit list: gives the order, resolves short and former names, shows who has not reported',
    },
  },
  use: {
    value: { zh: '文件名', en: 'NAME' },
    also: ['采用', '选用'],
    many: true,
    help: {
      zh: '一个单位有几份不同版本时，指定用哪一份（可写多次）；一份里有几个单位、只给其中一个指定的，写成 单位=文件名',
      en: 'which of a unit’s differing copies to use (may be repeated); UNIT=FILE for one unit of a file that holds several',
    },
  },
  table: {
    value: { zh: '表', en: 'TABLE' },
    help: { zh: '按哪张表理解表头，如 rectification', en: 'table whose headers are meant, e.g. rectification' },
  },
  policy: {
    value: { zh: '方案', en: 'POLICY' },
    help: {
      zh: '临期提醒方案：days-3 提前三天、share-30-15 按剩余时间比例（要写 --start）、blue-yellow-red 蓝黄红单；不写就按同一工作簿《设置》的“临期天数”，没有的提前三天（合并各单位时一律三天）',
      en: 'due-soon policy: days-3, share-30-15 by the share of time left (needs --start), blue-yellow-red; else 临期天数 of the sheet 设置 in the same workbook, else three days (always three when units are merged)',
    },
  },
  start: {
    value: { zh: '日期', en: 'DATE' },
    help: { zh: '整改任务下达的日期，如 2024-01-15', en: 'the day the work was assigned, e.g. 2024-01-15' },
  },
  pack: {
    value: { zh: '活动方案', en: 'PACK' },
    also: ['方案', '活动'],
    help: {
      zh: '按哪次活动的阶段、方面、关口：annual-meeting 年度民主生活会（默认）、theme-education-2023、original-aspiration-2019、mass-line-2014、advanced-nature-2005、blank，或本单位的方案.json',
      en: 'campaign whose stages, aspects and gates count: annual-meeting (default), theme-education-2023, original-aspiration-2019, mass-line-2014, advanced-nature-2005, blank, or a pack.json of your own',
    },
  },
  from: {
    value: { zh: '日期', en: 'DATE' },
    also: ['开始', '起始'],
    help: { zh: '从哪天起安排，如 2024-03-18；不写就是今天', en: 'first day of the plan, e.g. 2024-03-18; today when left out' },
  },
  to: {
    value: { zh: '日期', en: 'DATE' },
    also: ['结束', '截止'],
    help: { zh: '到哪天为止；不写就排到全部排完', en: 'last day of the plan; as many days as needed when left out' },
  },
  slots: {
    value: { zh: '时段', en: 'SLOTS' },
    help: {
      zh: '每天的时段，如 上午、下午（默认）或 9:00-10:00、10:00-11:00；一个时段一人只排一场',
      en: 'slots of a day, e.g. 上午、下午 (default) or 9:00-10:00、10:00-11:00; one talk a person a slot',
    },
  },
  away: {
    value: { zh: '请假表', en: 'FILE' },
    also: ['请假'],
    many: true,
    help: {
      zh: '谁哪天不在：有“人员、日期、时段、原因”表头的 .xlsx，或每行“姓名,日期[,时段]”的 .csv、.txt（可写多次）',
      en: 'who is away when: an .xlsx with headers 人员, 日期, 时段, 原因, or a .csv or .txt with lines 姓名,日期[,时段] (may be repeated)',
    },
  },
  rooms: {
    value: { zh: '场所', en: 'ROOMS' },
    also: ['谈话室', '地点'],
    help: {
      zh: '谈话场所，如 谈话室一、谈话室二，或只写间数 3；一个场所一个时段只排一场；不写就不限',
      en: 'rooms, e.g. 谈话室一、谈话室二, or just how many; one talk a room a slot; no limit when left out',
    },
  },
  travel: {
    value: { zh: '时段数', en: 'SLOTS' },
    help: {
      zh: '谈话在谈话人的单位进行；同一人接连两场不在同一单位的，当天中间空出几个时段在路上；不写就不空。写了 --rooms 的不看',
      en: 'talks are held at the talker’s unit; so many slots of the day stay free between two talks of one person in different units (not looked at with --rooms)',
    },
  },
  'per-day': {
    value: { zh: '场数', en: 'N' },
    help: { zh: '每人每天最多谈几场；不写就不限', en: 'most talks a person a day; no limit when left out' },
  },
  ics: {
    value: { zh: '文件夹', en: 'DIR' },
    help: { zh: '每人一份日历文件（.ics），写进这个文件夹', en: 'write a calendar file (.ics) for each person into this folder' },
  },
  kinds: {
    value: { zh: '谈话', en: 'KINDS' },
    many: true,
    help: {
      zh: '另外还要排的谈话：支部书记与党员、督导组与班子成员、党员与党员、党员与群众，用顿号隔开',
      en: 'further talks to plan: secretary-branch, supervisors-team, party-members, party-masses',
    },
  },
  'every-day': {
    help: { zh: '休息日也排（不看放假和调休）', en: 'use days off too, whatever the official schedule says' },
  },
  formula: {
    value: { zh: '算法', en: 'FORMULA' },
    help: {
      zh: `满意率怎么算（默认 S5）：${formulaTexts('zh')}`,
      en: `how the rate is formed (default S5): ${formulaTexts('en')}`,
    },
  },
  line: {
    value: { zh: '合格线', en: 'LINE' },
    help: {
      zh: '满意度合格线，如 70%（默认）、60%、2/3；低于它要补课，正好等于算合格',
      en: 'satisfaction line, e.g. 70% (default), 60%, 2/3; below it a make-up is due, exactly on it passes',
    },
  },
  survey: {
    value: { zh: '测评.xlsx', en: 'SURVEY.xlsx' },
    many: true,
    help: {
      zh: '满意度测评的文件或文件夹，汇总表第一块就是满意度（可写多次；台账所在的工作簿里有测评表的不用写）',
      en: 'file or folder of satisfaction surveys, the first block of the summary (may be repeated; not needed for a workbook that holds both)',
    },
  },
  second: {
    value: { zh: '第二遍录入.xlsx', en: 'SECOND.xlsx' },
    help: {
      zh: '同一批纸质票由另一个人录的第二遍；两遍不一致就列出差异，不出结果',
      en: 'the same paper ballots typed by another person; where both differ, the differences are listed and no result is given',
    },
  },
  clear: {
    also: ['去掉', '清除', '取消'],
    help: { zh: '去掉以前标上的逾期标记，恢复原样', en: 'take out an earlier overdue mark and restore the file' },
  },
  sample: { also: ['示例'], help: { zh: '填入示例数据', en: 'fill in sample data' } },
  roster: {
    value: { zh: '花名册.xlsx', en: 'ROSTER.xlsx' },
    help: { zh: '花名册：认人，并决定先后次序', en: 'roster: says who is who, and gives the order' },
  },
  givers: {
    value: { zh: '意见人名单.xlsx', en: 'GIVERS.xlsx' },
    help: {
      zh: '意见人名单：只用来检查原文里有没有他们的姓名和联系方式，不写进任何结果',
      en: 'list of givers: only to look for their names and contacts in the texts; never in any result',
    },
  },
  release: {
    value: { zh: '决定.txt', en: 'FILE' },
    help: {
      zh: '放行决定：一行一条“编号，决定人，理由”，把留下待定的意见原样反馈',
      en: 'decisions, one a line: number, who decided, why; hands out as it is what was held back',
    },
  },
  fingerprints: {
    value: { zh: '指纹.txt', en: 'FILE' },
    help: {
      zh: '原文指纹：第一次运行时记下每条原文的指纹，以后核对原文改没改过、有没有少',
      en: 'fingerprints of originals: kept on the first run; later runs tell which original was changed or is gone',
    },
  },
  'one-book': { help: { zh: '所有人的反馈单写在一本工作簿里，一人一张表', en: 'all persons’ sheets in one workbook' } },
  'by-opinions': {
    help: { zh: '整改台账的问题按对应意见的条数排列，多的在前', en: 'list the ledger’s problems by the number of opinions behind them' },
  },
  unit: {
    value: { zh: '单位', en: 'UNIT' },
    help: { zh: '只看这个单位；不写就看各表里写到的单位', en: 'only this unit; else every unit the tables name' },
  },
  log: {
    value: { zh: '日志.jsonl', en: 'LOG.jsonl' },
    help: {
      zh: '把签字、特批、延期续写进这份日志（只增不改，已有的不重记）',
      en: 'add signatures, overrides and extensions to this log (never changed, nothing twice)',
    },
  },
  expect: {
    value: { zh: '校验码', en: 'HASH' },
    help: {
      zh: '以前抄下的末条校验码，用来核对日志有没有被截短',
      en: 'the last hash noted down earlier: shows whether the log was cut short',
    },
  },
  keywords: {
    value: { zh: '关键词表.xlsx', en: 'KEYWORDS.xlsx' },
    help: {
      zh: '本单位的关键词表（类别、关键词两列），意见按它归类，不按活动方案的方面',
      en: 'your own keyword table (columns 类别 and 关键词): opinions are sorted by it, not by the aspects of the campaign',
    },
  },
  paste: {
    value: { zh: '记录.txt 或 问卷.xlsx', en: 'NOTES.txt or ANSWERS.xlsx' },
    help: {
      zh: '先看一份座谈记录会分成哪几条（1. 一是 ① ……），或问卷导出表（一题一列）里有哪些意见，原话不改；写 -o 就另存成台账，核对后登记',
      en: 'show how the notes of a meeting split into opinions (1. 一是 ① …), or which are in a questionnaire’s export (a column a question), word for word; -o saves them as a register to look over',
    },
  },
  json: { help: { zh: '结果用 JSON 输出，供程序使用', en: 'print JSON for programs' } },
  force: {
    also: ['覆盖', '替换'],
    help: { zh: '目标文件已存在时覆盖（旧的留作 .bak）', en: 'replace an existing output (the old one is kept as .bak)' },
  },
  'dry-run': { short: 'n', also: ['试运行', '不写'], help: { zh: '只说会做什么，不写文件', en: 'say what would be done, write nothing' } },
  jobs: {
    short: 'j',
    value: { zh: '个数', en: 'N' },
    help: {
      zh: '用几个线程读文件，结果都一样；处理器在四个以上、文件又多时才会快些（默认 1）',
      en: 'threads to read files with, the result is the same; quicker only with many files and four processors or more (default 1)',
    },
  },
  lang: { value: { zh: 'zh|en', en: 'zh|en' }, also: ['语言'], help: { zh: '界面语言，默认中文', en: 'language, Chinese by default' } },
  help: { short: 'h', also: ['帮助', '说明'], help: { zh: '显示说明', en: 'show help' } },
} as const satisfies Record<string, OptionSpec>;

/** The name of a flag. */
export type OptionName = keyof typeof optionSpecs;

/** Every flag there is. */
export const optionNames = Object.keys(optionSpecs) as readonly OptionName[]; // its keys are the names

/** Flags that every command accepts. */
export const commonOptions = ['json', 'lang', 'help'] as const satisfies readonly OptionName[];
