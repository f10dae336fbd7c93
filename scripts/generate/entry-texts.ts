import type { LocalText } from '../../core/i18n/local-text';

/** What the docs say of a menu entry. */
interface EntryText {
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
  registerOpinion: {
    en: 'Register one opinion…',
    does: {
      zh: '打开一个窗口登记一条意见：原话照录，渠道、来源、对象、方面从活动方案的列表里选。写成台账的一行，编号接着往下排，旁边记下原文指纹，以后原文改一个字都查得出来；“=”开头的也只当文字。不问是谁提的：确需记下的，写在单独存放、单独加密的“意见人名单”文件里。对个人的意见，窗口里摆着“五个区别开来”供对照，程序不替人打勾。',
      en: 'Opens a form for one opinion: its very words, with channel, source, target and aspect from the lists of the campaign. One row is added, with the next number and a fingerprint that shows any later change of a single character; a text that begins with = stays text. Nobody is asked who said it: that belongs into the separate, protected file 意见人名单. The five pairs to be told apart stand in the form for opinions on a member; nothing is ticked by the tool.',
    },
    picture: 'register-opinion',
  },
  pasteOpinions: {
    en: 'Paste and split…',
    does: {
      zh: '把座谈会记录整段贴进来，按 1. （一） ① 一是 这样的编号拆成一条一条，先给您看怎样分、哪些（标题、到会人）不算意见，核对后一次写进台账；不对可以退回上一步。原话一个字不动。',
      en: 'Paste the notes of a meeting; they are split at numbers such as 1. （一） ① 一是. You see first how they split and what is left out (titles, who was there), and can go back; then all are written at once, word for word.',
    },
    picture: 'paste-opinions',
  },
  groupOpinions: {
    en: 'Group what says the same',
    does: {
      zh: '说的是同一件事的意见归为一类，列在“归并同类”（每类几条、哪条作代表、为什么）和“归并明细”（每条在哪一类，可跳回原处）。说反话的、数字不同的、地方和人不同的不归在一起；涉及个人的按登记先后排，不按条数。台账原文不动；原文可能看得出是谁说的，只写位置。两万条一次做不完会提示，再点一次接着做，结果一样。',
      en: 'Opinions on one thing form a group, on 归并同类 (how many, which stands for them and why) and 归并明细 (which opinion is in which group, with links). Opposites, other figures, other places and persons stay apart; those on persons keep the order of the register. The register is not touched; of texts that may tell who spoke only the place is shown. What does not fit into the six minutes of one run goes on with the next click and comes to the same.',
    },
  },
  classifyOpinions: {
    en: 'Classify',
    does: {
      zh: '按“关键词表”（没填就按活动方案的方面）给意见归类，列在“分类”，写明依据的词；没有词或两可的列在“未归类”，由人选定。“未归类”里填过的不会被盖掉，再点一次另出一张。',
      en: 'Sorts opinions by your own 关键词表, or where it is empty by the aspects of the campaign, on 分类 with the words that decided; what no word decides, or several equally, is left on 未归类 for a person. A list somebody has filled in is not written over: the next one goes beside it.',
    },
  },
  checkBreadth: {
    en: 'Check the breadth',
    does: {
      zh: '听取得全不全：渠道、来源、对象、方面哪些有、哪些没有，缺的作为待补事项列在“覆盖检查”。来源和渠道不足5条的不显示条数，连同能推算出来的一并隐去。有没有人给主要负责同志提意见，只报个数，不点名。',
      en: 'Channels, kinds of people, targets and aspects reached and missing, on 覆盖检查, gaps as open items. Counts below 5 are held back together with what they could be worked out from. Of principals nobody spoke of only the number is said.',
    },
  },
  makeFeedback: {
    en: 'Make the feedback sheets',
    does: {
      zh: '按花名册给每人一张“反馈单-姓名”：只有序号和原文，一字不改；没有编号、渠道、日期、来源，次序由原文算出，看不出谁先谁后。对领导班子、对党组织的意见各一张。一人一张表，打印时各成一页，也好单独发。原文里有电话、“我是××科的”、署名等的先留在“反馈待定”，由专人写上决定人和理由后再点一次放行。标为敏感的不进任何表。',
      en: 'One sheet for each person of the roster, 反馈单-name: numbers and the very words, no register number, channel, date or source, in an order worked out from the texts. Opinions on the team and on the organisation have a sheet each. A sheet a person prints on pages of its own and can be handed out alone. Texts with telephone numbers, 我是××科的 or signatures wait on 反馈待定 until somebody writes who decided and why, and clicks again. Sensitive rows are on no sheet.',
    },
  },
  carryLastYear: {
    en: 'Last year’s opinions',
    does: {
      zh: '先把去年的整改台账或征求意见台账复制进这份表格，再点这里选定哪张是去年的。表头、说法不同也能比；逐条列出看来已改、未改、反弹还是无法判断，附两边的位置和相近程度，由人在“人工确认”里选定。确认过的不会被盖掉。',
      en: 'Copy last year’s ledger or register into the spreadsheet first, then say which sheet it is. Headers and wording may differ; each item is listed as seemingly mended, not mended, relapsed or undecided, with both places and how alike they are, for a person to confirm. What has been confirmed is not written over.',
    },
    picture: 'carry-last-year',
  },
  checkTrace: {
    en: 'Trace',
    does: {
      zh: '意见→问题→原因→措施逐条对：没有归入问题的意见、没有回应的意见、没有意见的问题、没有原因或措施的问题、写错的编号、登记后被改过的原文，列在“溯源检查”，点位置跳回原处，并写明怎么补。“意见与问题”把问题按意见条数排列，先改群众意见大的。意见只列编号，不引原文。',
      en: 'Follows opinion, problem, cause and measure: opinions without problem or answer, problems without opinion, cause or measure, numbers that lead nowhere, originals changed since registration, on 溯源检查 with links and what to do. 意见与问题 lists the problems by the number of opinions behind them. Opinions are named, never quoted.',
    },
  },
  listTalks: {
    en: 'List who talks with whom',
    does: {
      zh: '按花名册和“设置”里的活动，把应谈的每一对在“谈心谈话计划表”里写成一行：谁和谁、职务、依据哪一项必谈；年老体弱、外出的写明免谈和原因。没有这张表就新建。自己加的行、谈过的、写好的日期一个字不动；再点一次，什么也不变。花名册里有疑点（一人两行、分管部门对不上、分管绕成圈）会说出在哪一格。应谈超过一万对的，请按单位分成几份表格，或在电脑上用 `taizhang plan`。',
      en: 'Writes a row in 谈心谈话计划表 for every pair that the roster and the campaign of 设置 ask to talk: who with whom, posts, which rule; exempt pairs with the reason. The table is made where there is none. Rows of your own, talks held and dates you wrote stay to the letter; a second click changes nothing. What is doubtful in the roster is named with its cell. Of more than ten thousand pairs, make a spreadsheet for each group of units, or use `taizhang plan` on a computer.',
    },
  },
  arrangeTalks: {
    en: 'Make the timetable…',
    does: {
      zh: '填起止日期、每天的时段、每人每天最多几场、谈话地点，程序给还没有时间的每一对排上：一人一个时段只谈一场，避开“请假外出”表里的人和休息日，用的时段尽量少，并说最少需几个时段、是不是已经证明。谈过的从不动，自己写的日期不动。已有安排的，先把改哪几场、为什么列给您看，点“照此写入”才写。排不下的逐对说明原因。用的设置记在“排期设置”表，下次自动带出。',
      en: 'Give the days, the slots of a day, how many talks a person may have on one day and the rooms; every pair without a time gets one: nobody talks twice in a slot, people on 请假外出 and days off are kept free, as few slots as can be are used, and it is said how few there can be and whether that is proved. Talks held never move and dates you wrote stay. Where there are times already, what would change and why is shown first, and written when you agree. Pairs without room are named with the reason. What it rests on stands on 排期设置.',
    },
    picture: 'timetable',
  },
  checkTalks: {
    en: 'Check coverage',
    does: {
      zh: '谈了哪些、缺哪些、哪些不算：做“覆盖情况”（按谈话类型、按单位，写明算式）、“缺谈清单”（点名字跳到那一行）、“覆盖矩阵”。一对一、面对面、五个谈透都打√或写明理由的才算；集体谈、电话谈的指出来。计划表和花名册里不对的逐格列在“谈话疑点”。只看不改。',
      en: 'What is held, missing, not counted: 覆盖情况 by kind and by unit with the formula, 缺谈清单 whose names lead to their rows, 覆盖矩阵. A talk counts one to one, face to face, with all five topics ticked or a written reason. What is wrong in plan and roster is listed cell by cell on 谈话疑点. Nothing in them is changed.',
    },
  },
  makeSlips: {
    en: 'Make the appointment slips',
    does: {
      zh: '一人一张“预约单”：哪天、什么时段、在哪里、和谁谈，下面是要谈透的五个方面。打印出来裁开就能发。',
      en: 'A slip for each person on 预约单: when, where and with whom, and the five topics below. Print, cut and hand out.',
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
      zh: '把测评表和测评票（一行一票的问卷回复也认得）汇总成“满意度汇总”：发出、收回、有效、各等次票数，满意率、算式和结论，按单位名单的次序。合格线和算法看“设置”，没写的按活动方案（通常70%、S5）；69.999%不合格，正好70%合格。分参评人员类别的，另做一张“各类人员票数”，不足5人的和能推算出它的不显示。只评单位和会议，对个人的测评不算、不排。认不出、对不上的逐条列在“满意度疑点”。',
      en: 'Sums up survey tables and ballots (form responses with one ballot a row too) on 满意度汇总: ballots issued, returned and valid, each grade, the rate, how it is reckoned, the verdict, in the order of the unit list. Line and formula are those of 设置, else of the campaign (usually 70 % and S5): 69.999 % fails, exactly 70 % passes. Where kinds of voters are told apart, 各类人员票数 lists them, groups of fewer than five and what would tell them held back. Units and meetings only; ballots on persons are neither counted nor ordered. What cannot be read or does not agree is listed on 满意度疑点.',
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
      zh: '先选要离开的阶段和单位（也可以全部单位），看现在的情况：验收合格没有，哪些关口没过、没签字、缺什么；再点一下列成“转段验收表”，打印出来由督导组签字。哪个阶段要过哪些关口由活动方案定。程序从不代签，也不改“阶段安排”。',
      en: 'Choose the stage to be left and the unit (or all of them) and see how things stand: accepted or not, which gates are not passed or not signed and what they lack; a second click lists them on 转段验收表, to be printed and signed by the supervision group. Which gates belong to which stage is data of the campaign. Nothing is signed by the tool, and 阶段安排 stays as it is.',
    },
    picture: 'stage-acceptance',
  },
  makeSummary: {
    en: 'Make the summary',
    does: {
      zh: '做三张表：“汇总”按单位、类别、牵头领导、状态、月份、类型分，分项之和等于合计；“汇总图表”两张图，旁边就是图里的数；“口径说明”写明每个数怎么算的。再点一次就更新，图不会重复。时限认不出、没写单位、名单有几张或简称重复这类会让数字不准的，逐条列在“汇总疑点”。从不给个人排名。',
      en: 'Makes three sheets: 汇总 with counts by unit, aspect, lead leader, status, month and type, whose parts add up; 汇总图表 with two charts beside their figures; 口径说明 with the formula of every figure. A second click renews them, charts included. What the figures cannot be trusted for (deadlines that cannot be read, rows without a unit, several unit lists, one short name for two units) is listed on 汇总疑点. Persons are never ranked.',
    },
  },
  showMissingUnits: {
    en: 'Units not reported',
    does: {
      zh: '对照“单位名单”，按官方排序列出台账里一项也没有的单位；名单有几张、有的行没写单位的，一并提醒。什么也不写。',
      en: 'Lists the units of 单位名单 that no row names, in official order, and says where there are several lists or rows without a unit. Writes nothing.',
    },
  },
  showToday: {
    en: 'Sidebar “Today”',
    does: {
      zh: '右边打开一栏：逾期、临期、待销号、未完成的立行立改；有花名册、会议记录这些表的，还有会前关口过了几个（如5/6）、哪个没过缺什么，和还没谈的必谈、约在哪天。点一项跳到那一行。可用键盘操作。',
      en: 'Opens a sidebar with what is overdue, due soon, waiting for close-out, and open immediate items; where the tables of a meeting are kept, also how many of its gates are passed (5/6), which are not and why, and the required talks still to be held with their days. Each line jumps to its row. Works with the keyboard.',
    },
    picture: 'today-meeting',
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
      zh: '活动名称、填报单位、年度、临期天数、满意度合格线和算法、到会比例等；写不成的当场指出来。空着的按活动方案或通常的办。有“设置”表的写在表里，没有的存在这份表格的属性里。',
      en: 'Campaign, unit, year, days of warning, satisfaction line and formula, quorum; what cannot be read is said at its field, what is blank goes by the campaign. Kept on the sheet 设置 where there is one, else in the spreadsheet’s properties.',
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
