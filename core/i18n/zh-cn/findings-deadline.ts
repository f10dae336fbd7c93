/** The cell's text. */
export interface DeadlineText {
  readonly text: string;
}

/** The cell's text and the day it was read as. */
export interface DeadlineDay extends DeadlineText {
  readonly day: string;
}

/** `hidden`: it is a date cell whose look leaves the year out. */
export interface DeadlineYear extends DeadlineDay {
  readonly hidden?: true;
  /** How many deadlines of the sheet this is said of, this one included; one where absent. */
  readonly count?: number;
}

const examples = '可写2024-03-31、2024年3月底前、立行立改或长期坚持';
const writeDay = ({ day }: DeadlineDay): string => `请把年月日写全：是这一天就写${day}，不是就写应有的日期`;

/** The same day a year later; 29 February has none and gives way to the 28th. */
export function yearLater(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}`;
}

/** Typed into a cell that shows month and day alone, a year stays unseen: the look of the cell comes first. */
const showYear = '请先把单元格设成带年份的日期格式（右键“设置单元格格式”—“日期”）';

/** Findings: deadline. `reason` quotes the cell and says what is wrong; `fix` says what to write or do. */
export const zhFindingsDeadline = {
  'deadline-year-assumed': {
    reason: ({ text, day, count = 1 }: DeadlineYear) =>
      count === 1
        ? `“${text}”没有写年份，按台账年份读作${day}`
        : `“${text}”等${count}个时限没有写年份，都按台账年份读作${day.slice(0, 4)}年`,
    fix: ({ text, day, hidden, count = 1 }: DeadlineYear) => {
      if (hidden) return `${showYear}，再核对年份`;
      return count === 1 ? writeDay({ text, day }) : `都是${day.slice(0, 4)}年的不用改；有不是的，请在时限里写上年份`;
    },
  },
  'deadline-past': {
    reason: ({ text, day }: DeadlineYear) => `“${text}”没有写年份，按台账年份读作${day}，这一天已经过去`,
    fix: ({ day, hidden }: DeadlineYear) => `${hidden ? `${showYear}，再` : '请'}核对年份并写全，如${day}或${yearLater(day)}`,
  },
  'deadline-month-assumed': {
    reason: ({ text, day, today }: DeadlineDay & { readonly today: string }) =>
      `“${text}”没有写月份，按${today}所在的月份读作${day}，换个月再读就变了`,
    fix: writeDay,
  },
  'deadline-relative': {
    reason: ({ text, day, today }: DeadlineDay & { readonly today: string }) =>
      `“${text}”是相对说法，从${today}推算为${day}，过些日子再读就变了`,
    fix: writeDay,
  },
  'deadline-counted': {
    reason: ({ text, day, from }: DeadlineDay & { readonly from: string }) =>
      `“${text}”没有写从哪天起算，从${from}起算（当日不计）为${day}`,
    fix: writeDay,
  },
  'deadline-counted-from': {
    reason: ({ text, day, from }: DeadlineDay & { readonly from: string }) =>
      `“${text}”没有写截止日，从所写的${from}起算（当日不计）为${day}`,
    fix: writeDay,
  },
  'deadline-loose': {
    reason: ({ text, day }: DeadlineDay) =>
      `“${text}”没有确切的截止日，读作${day}（月初按10日、月中按15日、季初按第一个月底、季中按第二个月底、年初按3月底、年中按6月底）`,
    fix: writeDay,
  },
  'deadline-festival': {
    reason: ({ text, day }: DeadlineDay) => `“${text}”按节日日期读作${day}，写的人也可能指放假前`,
    fix: writeDay,
  },
  'deadline-festival-unknown': {
    reason: ({ text }: DeadlineText) => `“${text}”所说的节日不在内置节日表的年份内，推不出日期`,
    fix: (_: DeadlineText) => '请写成具体日期，如2024-09-30',
  },
  'deadline-after-festival': {
    reason: ({ text }: DeadlineText) => `“${text}”只说在节日期间或节后，没有截止日`,
    fix: (_: DeadlineText) => '请写明最迟哪一天完成，如2024-10-31',
  },
  'deadline-plan-period': {
    reason: ({ text, day }: DeadlineDay) => `“${text}”按规划期最后一天读作${day}`,
    fix: writeDay,
  },
  'deadline-next-year': {
    reason: ({ text, day }: DeadlineDay) => `“${text}”的结束月份早于开始月份，按跨年读作${day}`,
    fix: writeDay,
  },
  'deadline-serial': {
    reason: ({ text, day }: DeadlineDay) => `“${text}”像是日期格式丢失后剩下的数字，还原为${day}`,
    fix: ({ day }: DeadlineDay) => `请把单元格改回日期格式，或写成${day}`,
  },
  'deadline-bare-year': {
    reason: ({ text, day }: DeadlineDay) => `“${text}”只有年份，读作${day}`,
    fix: writeDay,
  },
  'deadline-before-period': {
    reason: ({ text, day }: DeadlineDay) => `“${text}”的“前”不含所说的月份（季度、年份），读作前一期的最后一天${day}`,
    fix: ({ day }: DeadlineDay) => `请写明白：不包括这一期的写${day}，包括的写“底前”，如2024年6月底前`,
  },
  'deadline-inclusive': {
    reason: ({ text, day }: DeadlineDay) => `“${text}”的“前”按包括当日读作${day}，写的人也可能指前一天`,
    fix: writeDay,
  },
  'deadline-approximate': {
    reason: ({ text, day }: DeadlineDay) => `“${text}”是大概时间，读作${day}`,
    fix: writeDay,
  },
  'deadline-weekday': {
    reason: ({ text, day }: DeadlineDay) => `“${text}”里的日期和星期对不上，按日期读作${day}`,
    fix: (_: DeadlineDay) => '请核对日期和星期，改正其中一个',
  },
  'deadline-midnight': {
    reason: ({ text, day }: DeadlineDay) => `“${text}”写的是0时前，最后一个整天是${day}`,
    fix: writeDay,
  },
  'deadline-year-unlikely': {
    reason: ({ text, day, year }: DeadlineDay & { readonly year: number }) =>
      `“${text}”读作${day}，离台账年份${year}年太远，可能写错了年份`,
    fix: (_: DeadlineDay & { readonly year: number }) => '请核对年份',
  },
  'deadline-display-year': {
    reason: ({ text, day, typed }: DeadlineDay & { readonly typed: string }) =>
      `单元格只显示“${text}”，里面存的是${typed}（多半是录入时自动补的年份），按台账年份读作${day}`,
    fix: ({ day }: DeadlineDay & { readonly typed: string }) => `${showYear}，再核对年份并写全，如${day}`,
  },
  'deadline-eight-hours': {
    reason: ({ day, stored, next }: DeadlineDay & { readonly stored: string; readonly next: string }) =>
      `单元格里存的是${stored}，可能是导出系统把${next}零点少记了8小时，先读作${day}`,
    fix: ({ next }: DeadlineDay & { readonly stored: string; readonly next: string }) => `请与系统里的日期核对；应为${next}的，改成${next}`,
  },
  'deadline-stated-otherwise': {
    reason: ({ text, day, stated }: DeadlineDay & { readonly stated: string }) =>
      `完成时限“${text}”是${day}，同一行的“折算到期日”却是${stated}，按完成时限计算`,
    fix: (_: DeadlineDay & { readonly stated: string }) => '请核对；完成时限改过的，把折算到期日也改成一样，或清空这一格',
  },
  'deadline-several': {
    reason: ({ text, day }: DeadlineDay) => `“${text}”写了不止一个日期，以${day}为完成时限，其余作为阶段节点`,
    fix: (_: DeadlineDay) => '对的可以不改；不对的，请只写一个完成时限，阶段安排写进整改措施',
  },
  'deadline-extension-asked': {
    reason: ({ text, day, asked }: DeadlineDay & { readonly asked: string }) =>
      `“${text}”里延期到${asked}还只是申请，没有写明批准，仍按${day}处理`,
    fix: ({ asked }: DeadlineDay & { readonly asked: string }) => `已经批准的，请写成“延期至${asked}（已批准）”；没有批准的，删去延期的话`,
  },
  'deadline-type-in-doubt': {
    reason: ({ text, words }: DeadlineText & { readonly words: string }) =>
      `“${text}”里有“${words}”，可能还有最后日期，或者不再是长期坚持、立行立改；先按没有日期处理，不算逾期`,
    fix: (_: DeadlineText & { readonly words: string }) =>
      '请核对：有最后日期的写明日期，如“2024年9月底前”；确实没有的，只写“长期坚持”或“立行立改”',
  },
  'deadline-in-doubt': {
    reason: ({ text, day, words }: DeadlineDay & { readonly words: string }) =>
      `“${text}”里有“${words}”，${day}可能不是完成的最后日期，先按${day}处理`,
    fix: (_: DeadlineDay & { readonly words: string }) =>
      '请核对，只写完成的最后日期，如“2024年6月底前”；启动、分期、验收的日期和条件写进整改措施',
  },
  'deadline-alternative': {
    reason: ({ text, day }: DeadlineDay) => `“${text}”写了“或者”或先决条件，不止一种时限，先按${day}处理`,
    fix: (_: DeadlineDay) => '请只写一个完成时限；要看条件的，条件写进整改措施',
  },
  'deadline-recurring': {
    reason: ({ text, day }: DeadlineDay) => `“${text}”是周期性要求，下一次是${day}`,
    fix: (_: DeadlineDay) => '如果这一条有最终完成的日子，请另写明，如2024年12月底前',
  },
  'deadline-recurring-open': {
    reason: ({ text }: DeadlineText) => `“${text}”是周期性要求，推不出下一次是哪天，按长期坚持处理`,
    fix: ({ text }: DeadlineText) => `如果有最终完成的日子，请写明，如2024年12月底前；没有的写“长期坚持，${text}”`,
  },
  'deadline-workdays': {
    reason: ({ text, day, from }: DeadlineDay & { readonly from: string }) =>
      `“${text}”按国务院办公厅公布的放假调休安排，从${from}起算（当日不计）为${day}`,
    fix: writeDay,
  },
  'deadline-workdays-unknown': {
    reason: ({ text }: DeadlineText) => `“${text}”要按工作日计算，内置的放假调休安排不够用，推不出日期`,
    fix: (_: DeadlineText) => '请写成具体日期，如2024-04-08',
  },
  'deadline-done': {
    reason: ({ text }: DeadlineText) => `时限栏写的是“${text}”，没有时限；状态栏空着的按已完成统计`,
    fix: (_: DeadlineText) => '请把完成情况写进“整改状态”和“实际完成时间”，时限栏写原定时限',
  },
  'deadline-done-later': {
    reason: ({ text, day }: DeadlineDay) => `“${text}”说已完成，所写的${day}却还没有到`,
    fix: (_: DeadlineDay) => '请核对：实际完成的日期写进“实际完成时间”一栏，时限栏写原定时限',
  },
  'deadline-kept-up': {
    reason: ({ text }: DeadlineText) => `“${text}”说完成后还要长期坚持`,
    fix: (_: DeadlineText) => '可在整改状态里写“已完成并长期坚持”',
  },
  'deadline-vague': {
    reason: ({ text }: DeadlineText) => `“${text}”没有明确时限`,
    fix: (_: DeadlineText) => examples,
  },
  'deadline-event': {
    reason: ({ text }: DeadlineText) => `“${text}”要看另一件事的日子，表里没有这个日子，推不出时限`,
    fix: (_: DeadlineText) => '请写成具体日期，如2024-03-31',
  },
  'deadline-origin-unclear': {
    reason: ({ text, from }: DeadlineDay & { readonly from: string }) =>
      `“${text}”有日期也有时间长短，没有写明是不是从${from}起算，推不出时限`,
    fix: ({ day }: DeadlineDay & { readonly from: string }) => `请写成具体日期；从这一天起算（当日不计）的，写${day}`,
  },
  'deadline-start-only': {
    reason: ({ text }: DeadlineText) => `“${text}”只说了从什么时候开始，没有完成时限`,
    fix: (_: DeadlineText) => '请补上完成时限，如2024年3月至12月；没有终点的写长期坚持',
  },
  'deadline-after': {
    reason: ({ text }: DeadlineText) => `“${text}”只说在某时之后，没有完成时限`,
    fix: (_: DeadlineText) => '请写明最迟哪一天完成，如2024-12-31',
  },
  'deadline-backwards': {
    reason: ({ text }: DeadlineText) => `“${text}”的结束时间早于开始时间`,
    fix: (_: DeadlineText) => '请核对起止时间，如2024年3月至6月',
  },
  'deadline-ambiguous': {
    reason: ({ text }: DeadlineText) => `“${text}”可以有两种读法，无法确定是哪一天`,
    fix: (_: DeadlineText) => '请把年月日写全，如2024-06-08或2024年6月至8月',
  },
  'deadline-number': {
    reason: ({ text }: DeadlineText) => `“${text}”是一个数字，看不出是哪一天（如2024.10会变成2024.1）`,
    fix: (_: DeadlineText) => '请把单元格设为文本或日期格式，按本意写全，如2024-10-31、2024年1月底前、2024年10月底前',
  },
  'deadline-impossible': {
    reason: ({ text }: DeadlineText) => `“${text}”里的日期不存在`,
    fix: (_: DeadlineText) => '请核对后写一个日历上有的日期，如2024-06-30',
  },
  'deadline-placeholder': {
    reason: ({ text }: DeadlineText) => `写的是“${text}”，等于没有写时限`,
    fix: (_: DeadlineText) => examples,
  },
  'deadline-unreadable': {
    reason: ({ text }: DeadlineText) => `“${text}”无法识别为时限`,
    fix: (_: DeadlineText) => examples,
  },
  'deadline-long': {
    reason: ({ text }: DeadlineText) => `时限栏写了一段话（“${text}”），里面没有唯一明确的日期，不采用`,
    fix: (_: DeadlineText) => `请只写时限，说明写进整改措施；${examples}`,
  },
  'deadline-long-read': {
    reason: ({ text }: DeadlineText) => `时限栏写了一段话（“${text}”），采用了其中唯一明确的说法`,
    fix: (_: DeadlineText) => '请只写时限，说明写进整改措施',
  },
  'deadline-cell-error': {
    reason: ({ text }: DeadlineText) => `单元格是公式错误“${text}”`,
    fix: (_: DeadlineText) => '请改正公式，或直接写日期，如2024-03-31',
  },
  'deadline-uncalculated': {
    reason: (_: Readonly<Record<string, never>>) => '单元格是公式，文件里没有存计算结果',
    fix: (_: Readonly<Record<string, never>>) => '请用 WPS 或 Excel 打开并保存一次，或直接写日期',
  },
} as const;
