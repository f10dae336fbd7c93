import type { LocalText } from '../../core/i18n/local-text';

/** What the docs say of a menu entry. */
export interface EntryText {
  /** The caption in English; the menu itself is Chinese. */
  readonly en: string;
  readonly does: LocalText;
  /** A picture in docs/pictures/. */
  readonly picture?: string;
}

/** By the global that the entry calls. An entry more is an entry here; a test says so. */
export const entryTexts: Readonly<Record<string, EntryText>> = {
  buildSheets: {
    en: 'Make or complete the sheets',
    does: {
      zh: '没有的工作表就建：填表说明、设置、单位名单、问题整改台账等，与电脑上 `taizhang init` 做出来的一样，带下拉选项、填写提示、冻结的表头；改表头时会提醒。已有的表只补缺的：缺的列补在最右边，缺的提示和下拉选项补上；您的列、次序、筛选、格式、规则都不动。台账叫什么名字都认得。再点一次，什么也不变。',
      en: 'Makes the sheets that are missing — instructions, settings, unit list, ledger and the others — just as `taizhang init` makes them on a computer, with drop-downs, notes and a frozen header that warns when it is edited. A table that stands gets only what it lacks: missing columns at the far right, missing notes and drop-downs; columns, order, filters, formats and rules of yours stay. A second click changes nothing.',
    },
  },
  markOverdue: {
    en: 'Mark what is overdue (today)',
    does: {
      zh: '时限已过、还没完成的标红，快到期的标黄，旁边加两列：自动到期日、逾期情况（写明逾期几天，打印和色弱也看得清）。颜色用的是条件格式，明天打开自己会变；把状态改成已销号，颜色就消失。逾期情况一列的天数在再点一次时更新。',
      en: 'Tints what is past its deadline and what is due soon, and adds two columns: the due day it reckons with, and the state in words, for printing and for colour-blind readers. The colours are conditional formats and true tomorrow too; they go out when the status is set to closed. The words are renewed by the next click.',
    },
  },
  markOverdueOn: {
    en: 'Mark as of a day…',
    does: {
      zh: '按您写的那一天来标，例如督查的日子。颜色也按那一天算，不再每天变；再点“标记逾期（今天）”就恢复。',
      en: 'Marks as of a day you name, such as the day of an inspection. The colours hold for that day until 标记逾期（今天） is clicked again.',
    },
  },
  clearMarks: {
    en: 'Take the marks out',
    does: { zh: '去掉我们加的颜色和两列，别的不动。', en: 'Takes out our colours and our two columns and nothing else.' },
  },
  checkLedgers: {
    en: 'Check',
    does: {
      zh: '逐格核对，把疑点列在“疑点清单”里：哪张表哪个单元格、哪里不对、怎么写才对、依据哪句话；点单元格就跳过去，原处也加批注。程序不替人改。改好再点一次，清单和批注随之更新。',
      en: 'Goes through every cell and lists what is doubtful on 疑点清单: where, what is wrong, what to write instead, by which sentence of the rules; with links to the cells, and a note at each. Nothing is mended for anybody. After mending, click again.',
    },
  },
  listImmediate: {
    en: 'List of immediate items',
    does: {
      zh: '把台账里要求立行立改的事项单列成“立行立改清单”，每项可以跳回原处。',
      en: 'Lists the items to be mended at once on a sheet of their own, with links back.',
    },
  },
  registerExtension: {
    en: 'Register an extension…',
    does: {
      zh: '选中要延期的行，写新的时限和原因。原时限保留在旁边，每次延期记在“延期登记”表。',
      en: 'Select the rows, give the new deadline and the reason. The original deadline stays beside it; each extension is a line on 延期登记.',
    },
    picture: 'extension',
  },
  applyCloseOut: {
    en: 'Apply for close-out…',
    does: {
      zh: '选中已完成的行申请销号。缺佐证材料、没写完成时间的，会逐格说明缺什么，不予申请。申请记在“销号登记”表。',
      en: 'Hands the selected items in for close-out. What is lacking, such as evidence or the day of completion, is named cell by cell, and such items are not handed in. Each application is a line on 销号登记.',
    },
  },
  reviewCloseOut: {
    en: 'Review a close-out…',
    does: {
      zh: '审核人对照“四个不放过”逐项看，写明通过还是退回、姓名和日期。程序不替人签字。',
      en: 'The reviewer goes through the four questions and gives verdict, name and day. Nothing is signed for anybody.',
    },
    picture: 'close-out-review',
  },
  sumSurvey: {
    en: 'Sum up the surveys',
    does: {
      zh: '把测评表和测评票（一行一票的问卷回复也认得）汇总成“满意度汇总”：发出、收回、有效、各等次票数，满意率、算式和结论，按单位名单的次序。合格线看“设置”，没写就是70%；69.999%不合格，正好70%合格。只评单位和会议，对个人的测评不算、不排。',
      en: 'Sums up survey tables and ballots (form responses with one ballot a row too) on 满意度汇总: ballots issued, returned and valid, each grade, the rate, how it is reckoned, the verdict, in the order of the unit list. The line is that of 设置, else 70 %: 69.999 % fails, exactly 70 % passes. Units and meetings only; ballots on persons are neither counted nor ordered.',
    },
  },
  listMakeUps: {
    en: 'List of make-ups',
    does: {
      zh: '把满意度低于合格线、要“补课”的单位列成“补课名单”，留出“补了什么”“补课时间”两列给责任人填。补课后再测达标的，写明已达标。',
      en: 'Lists the units below the line on 补课名单, with room to say what was redone and when; those that passed afterwards are marked so.',
    },
  },
  compareRounds: {
    en: 'Rounds side by side',
    does: {
      zh: '测过两轮的单位，把各轮的满意率和结论并排列在“两轮对比”。',
      en: 'Puts the rounds of units surveyed more than once beside each other on 两轮对比.',
    },
  },
  checkConvene: {
    en: 'Check the six gates',
    does: {
      zh: '会能不能开：从花名册、谈话计划、征求意见台账、材料审核、会议记录各表里找依据，把六个“不开”逐项列成“六个不开检查表”：已做的、未做的、依据在哪个单元格、怎么补。缺表缺数据的一律不通过。签字由人写，程序从不代签；特批没有写明签字人和理由的不予采纳，不出表。',
      en: 'May the meeting be held: evidence from roster, talk plan, opinion register, materials and meeting record, the six gates one by one on 六个不开检查表: what is done, what is not, in which cell, what to do. Without data no gate passes. People sign; an override without a name and a reason is refused and nothing is written.',
    },
  },
  reviewRelease: {
    en: 'The four gates of release',
    does: {
      zh: '把“四个不放过”和五个关键环节列成“四个不放过审核表”，留出一把手、督导组、活动办依次签字的位置。',
      en: 'Lists the four gates of release and the five checkpoints on 四个不放过审核表, with room for the signatures in their order.',
    },
  },
  acceptStage: {
    en: 'Acceptance of stages',
    does: {
      zh: '把各单位转段要过的关口列成“转段验收表”：还差什么、能不能转段、要不要“补课”。验收由督导组签字。',
      en: 'Lists the gates before a stage may be left on 转段验收表: what is missing, whether it may be left, what must be made up. The supervision group signs.',
    },
  },
  makeSummary: {
    en: 'Make the summary',
    does: {
      zh: '做三张表：“汇总”按单位、类别、牵头领导、状态、月份、类型分，分项之和等于合计；“汇总图表”两张图，旁边就是图里的数；“口径说明”写明每个数怎么算的。再点一次就更新，图不会重复。从不给个人排名。',
      en: 'Makes three sheets: 汇总 with counts by unit, aspect, lead leader, status, month and type, whose parts add up; 汇总图表 with two charts beside their figures; 口径说明 with the formula of every figure. A second click renews them, charts included. Persons are never ranked.',
    },
  },
  showMissingUnits: {
    en: 'Units not reported',
    does: {
      zh: '对照“单位名单”，按官方排序列出台账里一项也没有的单位。什么也不写。',
      en: 'Lists the units of 单位名单 that no row names, in official order. Writes nothing.',
    },
  },
  showToday: {
    en: 'Sidebar “Today”',
    does: {
      zh: '右边打开一栏：逾期、临期、待销号、未完成的立行立改，点一项跳到那一行。可用键盘操作。',
      en: 'Opens a sidebar with what is overdue, due soon, waiting for close-out, and open immediate items; each jumps to its row. Works with the keyboard.',
    },
    picture: 'today',
  },
  undoLast: {
    en: 'Undo the last operation',
    does: {
      zh: '把上一次点菜单做的改动退回去。后来有人改过的地方不动，会告诉您是哪里。',
      en: 'Takes back what the last click on the menu changed. What somebody has changed since stays, and is named.',
    },
  },
  openSettings: {
    en: 'Settings…',
    does: {
      zh: '年度、填报单位、临期天数等。有“设置”表的写在表里，没有的存在这份表格的属性里。',
      en: 'Year, unit, days of warning and so on; kept on the sheet 设置 where there is one, else in the spreadsheet’s properties.',
    },
    picture: 'settings',
  },
  showGuide: {
    en: 'Ten minutes to start',
    does: { zh: '六步上手，每步几分钟。', en: 'Six steps of a few minutes each.' },
    picture: 'guide',
  },
  showRules: {
    en: 'The rules explained',
    does: {
      zh: '体检用的每一条规则：指出什么、怎么写、依据哪句话，可查找。',
      en: 'Every rule of the check: what it points out, what to write, by which sentence; with a search.',
    },
    picture: 'rules',
  },
  loadSamples: {
    en: 'Load sample data',
    does: {
      zh: '往空表里放几行虚构县的示例，备注写着“示例，可删除”。有内容的表不放。',
      en: 'Puts a few rows of a made-up county into tables that are empty; 备注 says they are samples. Tables with rows get none.',
    },
  },
  clearSamples: {
    en: 'Clear sample data',
    does: {
      zh: '去掉示例，表格和载入之前一模一样。示例行被人改过一个字，就当作您的内容留下，并告诉您是哪一行。',
      en: 'Takes the samples out; the spreadsheet is as before. A sample row that somebody has written into is yours: it stays and is named.',
    },
  },
  showAbout: {
    en: 'About and privacy',
    does: { zh: '这是什么，读写什么，不做什么。', en: 'What this is, what it reads and writes, what it never does.' },
  },
};
