import type { zhPages } from '../zh-cn/pages';

function items(count: number): string {
  return `${count} item${count === 1 ? '' : 's'}`;
}

function days(count: number): string {
  return `${count} day${count === 1 ? '' : 's'}`;
}

export const enPages: typeof zhPages = {
  failure: {
    twoAccounts:
      'This page cannot reach the spreadsheet: the browser is signed in to two Google accounts. Sign in to one only (or use a private window), and open the spreadsheet again.',
    other:
      'Not finished: the network may have failed, or the browser is signed in to two Google accounts. Sign in to one only, reload and try again.',
    handedIn:
      'No answer came, so this may have been written or not: the network may have failed, or the browser is signed in to two Google accounts. Look into the sheet first and hand it in again only if it is not there.',
  },
  close: 'Close',
  form: {
    action: 'OK',
    cancel: 'Cancel',
    back: 'Back',
    busy: 'Working, please wait…',
    required: 'required',
    optional: 'optional',
    choose: 'Choose',
    blank: ({ label }) => `“${label}” must be filled in`,
    badDay: ({ label }) => `“${label}” wants a whole date, such as 2024-06-30`,
  },
  list: {
    copy: 'Copy all',
    copied: ({ count }) => `${count} copied`,
    notCopied: 'The browser does not allow copying; select the lines and press Ctrl+C',
  },
  today: {
    title: 'Today',
    loading: 'Reading the ledgers…',
    refresh: 'Refresh',
    refreshed: ({ items: all, pressing }) => `Refreshed: ${pressing} of ${items(all)} to see to`,
    asOf: ({ day }) => `As of ${day}`,
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    source: ({ sheet, items: all }) => `“${sheet}”, ${items(all)}`,
    sources: ({ ledgers, items: all }) => `${ledgers} ledgers, ${items(all)}`,
    whichLedger: 'Ledger',
    everyLedger: 'All ledgers',
    overview: 'Items by kind',
    sections: {
      overdue: 'Overdue',
      dueSoon: 'Due soon',
      pending: 'Awaiting close-out',
      immediate: 'Immediate',
      gates: 'Gates',
      talks: 'Talks due',
    },
    count: ({ count }) => items(count),
    shownOnly: ({ shown, count }) => `The first ${shown} of ${count} are listed; filter the sheet by 逾期情况 for the rest`,
    shownOnlyOfBook: ({ shown, count }) =>
      `The first ${shown} of ${count} are listed; the menus 会前关口 and 谈心谈话 make the whole lists`,
    passed: ({ done, all }) => `${done} of ${all} passed`,
    allPassed: 'All six gates of the meeting are passed.',
    conveneGate: 'gates to convene',
    talkPast: ({ days: late }) => `${days(late)} past`,
    planned: ({ day, more }) => `planned for ${day}${more}`,
    unplanned: 'no time yet',
    noUnit: 'No unit',
    noProblem: 'No problem written',
    noOwner: 'nobody responsible',
    deadline: ({ text, day }) => `Deadline: ${text} (${day})`,
    deadlineOnly: ({ text }) => `Deadline: ${text}`,
    noDeadline: 'No deadline',
    pastDue: ({ days: late }) => `due ${days(late)} ago`,
    dueToday: 'due today',
    dueIn: ({ days: left }) => `${days(left)} left`,
    noDay: 'no day',
    stillOpen: 'still open',
    original: ({ day, days: late }) => `${days(late)} past the original deadline ${day}`,
    place: ({ sheet, row }) => `${sheet}, row ${row}`,
    undated: ({ count }) =>
      `${items(count)} more with no deadline, or none that can be read, not counted above; 整改台账 ▸ 体检 tells which rows.`,
    keys: 'Up and down move from item to item, Enter goes to the row in the sheet.',
    nothing: 'Nothing to chase today',
    nothingMore: ({ items: all }) => `None of ${items(all)} is overdue, due soon, awaiting close-out or immediate and open.`,
    noLedger: 'There is no rectification ledger in this spreadsheet yet',
    noLedgerMore:
      'A ledger has a header row with columns such as 存在问题, 整改措施, 责任人, 完成时限; the name of the sheet and the row do not matter. The button below makes one.',
    build: 'Make the sheets',
    building: 'Making the sheets…',
    again: 'Try again',
    went: ({ place }) => `Gone to ${place}`,
    moved: ({ place }) => `This item has moved to ${place}; gone there. Refresh to renew the list`,
    gone: ({ place }) => `${place} is no longer this item; it may have been deleted or rewritten. Refresh to renew the list`,
    sheetGone: ({ sheet }) => `There is no sheet “${sheet}” any more; it may have been renamed or deleted. Refresh to renew the list`,
    sheetHidden: ({ sheet }) => `The sheet “${sheet}” is hidden; show it first from View ▸ Hidden sheets`,
    rowHidden: ({ place }) => `Gone to ${place}, but the row is hidden by a filter or by hand`,
  },
  rules: {
    title: 'Rules',
    intro:
      'What the check looks at. Each rule says what it points out, what to write instead, and which sentence it rests on. The program points, people decide.',
    search: 'Search, such as 时限 or deadline',
    found: ({ count, all }) => (count === all ? `${all} rules` : `${count} of ${all} rules`),
    none: 'No such rule; try another word',
    areas: {
      deadline: 'Deadlines',
      rectification: 'Items',
      status: 'Statuses and dates',
      table: 'Headers and cells',
      closeOut: 'Extensions and close-out',
      roster: 'Roster',
      talk: 'Talks',
      opinion: 'Opinions',
      satisfaction: 'Satisfaction surveys',
      gate: 'Materials, study, meetings and gates',
      campaign: 'Campaign packs',
      settings: 'Settings',
      merge: 'Merging units’ ledgers',
      files: 'Files',
    },
    fix: 'What to write',
    source: 'Source',
    someText: '…',
  },
  guide: {
    title: 'Ten minutes to start',
    intro: 'An office with a ledger keeps it where it is and begins with step two. What you wrote, its order, filters and formats stay.',
    steps: [
      {
        title: 'Make the sheets',
        minutes: 1,
        text: 'Choose 建立/补全工作表. Missing sheets are made; a sheet of yours that lacks a column gets it on its right. No cell you filled in is touched.',
      },
      {
        title: 'Fill in the ledger',
        minutes: 3,
        text: 'One measure a row. Name persons; write deadlines such as 2024-06-30, 2024年6月底前, 立行立改 or 长期坚持, never 尽快 or 近期.',
      },
      { title: 'Check', minutes: 2, text: 'Choose 整改台账 ▸ 体检. Mend the errors first, then check again until there are none.' },
      {
        title: 'Mark what is overdue',
        minutes: 1,
        text: 'Choose 整改台账 ▸ 标记逾期（今天）. The colours follow the day, and the column 逾期情况 says the days in words.',
      },
      { title: 'See today', minutes: 1, text: 'Choose 侧边栏「今日」. What is to be chased is there; a click goes to its row.' },
      {
        title: 'Sum up',
        minutes: 2,
        text: 'Fill in 单位名单, choose 汇总 ▸ 生成汇总表; 汇总 ▸ 未报单位 tells who has not reported.',
      },
    ],
    minutes: ({ minutes }) => `about ${minutes} min`,
    note: 'A mistake does no harm: 撤销上次操作 takes the last step back. Nothing classified belongs in an online sheet.',
  },
};
