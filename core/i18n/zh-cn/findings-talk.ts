export interface TalkPersonParams {
  readonly name: string;
}
export interface TalkTextParams {
  readonly text: string;
}
export type TalkCellText = TalkTextParams & { readonly column: string };
export interface TalkPairParams {
  readonly talker: string;
  readonly talkee: string;
}
export interface TalkAtParams {
  readonly name: string;
  readonly day: string;
  readonly slot: string;
}
export interface RangeParams {
  readonly from: string;
  readonly to: string;
}

/** Findings: talk plan, absences, timetable. `reason` quotes the cell and says what is wrong; `fix` says what to write or do. */
export const zhFindingsTalk = {
  'plan-no-slots': {
    reason: ({ from, to }: RangeParams) => `${from}至${to}没有可用的工作日，一场谈话也排不下`,
    fix: (_: RangeParams) => '请放宽起止日期；确要用休息日的，选“休息日也用”（命令里加 --every-day）',
  },
  'plan-workdays-unknown': {
    reason: ({ year, days }: { readonly year: number; readonly days: number }) =>
      `${year}年的放假调休安排没有收录，有${days}天不知道上不上班，没有使用`,
    fix: (_: { readonly year: number; readonly days: number }) =>
      '请缩短日期范围；已知这些天都上班的，选“休息日也用”（命令里加 --every-day），范围里每天都用',
  },
  'plan-away-throughout': {
    reason: ({ name, talks }: TalkPersonParams & { readonly talks: number }) => `“${name}”在整个安排期间都不在，${talks}场谈话排不进去`,
    fix: (_: TalkPersonParams & { readonly talks: number }) => '请放宽起止日期，或在花名册“特殊情况”里写明原因',
  },
  'absence-person-missing': {
    reason: ({ text }: TalkTextParams) => `请假日期写了“${text}”，没有写是谁，没有避开`,
    fix: (_: TalkTextParams) => '请写姓名',
  },
  'absence-person-unknown': {
    reason: ({ name }: TalkPersonParams) => `请假表里的“${name}”不在花名册里`,
    fix: (_: TalkPersonParams) => '请核对姓名',
  },
  'absence-person-ambiguous': {
    reason: ({ name }: TalkPersonParams) => `花名册里有几个人叫“${name}”，请假表没有写明是哪一个，几个人都避开`,
    fix: (_: TalkPersonParams) => '请在“单位”一栏写明是哪个单位的',
  },
  'absence-date-unreadable': {
    reason: ({ text }: TalkTextParams) => (text === '' ? '这一行没有读到请假日期，没有避开' : `请假日期写的是“${text}”，认不出，没有避开`),
    fix: ({ text }: TalkTextParams) =>
      `请写2024-03-18，或2024-03-18至2024-03-20；整个期间都不在的写“全程”${text === '' ? '；文本文件里姓名、日期之间用逗号隔开' : ''}`,
  },
  'absence-slot-unknown': {
    reason: ({ text }: TalkTextParams) => `请假时段写的是“${text}”，不在安排的时段里，当天全天避开`,
    fix: (_: TalkTextParams) => '请写安排里用的时段，如上午、下午；全天不在的留空',
  },
  'absence-outside': {
    reason: ({ text }: TalkTextParams) => `请假日期“${text}”不在安排期间内，不影响安排`,
    fix: (_: TalkTextParams) => '不用处理',
  },
  'supervisors-without-leader': {
    reason: ({ group, unit }: { readonly group: string; readonly unit: string }) =>
      `负责“${unit}”的${group}在花名册里看不出组长，督导组与班子成员的谈话没有排`,
    fix: (_: { readonly group: string; readonly unit: string }) =>
      '请把该组组长列入花名册：角色写“督导组成员”，职务写“组长”，并填“督导组”一栏',
  },
  'talk-date-missing': {
    reason: ({ talker, talkee }: TalkPairParams) => `“${talker}”与“${talkee}”的谈话没有计划时间`,
    fix: (_: TalkPairParams) => '请写计划谈话时间',
  },
  'talk-date-unreadable': {
    reason: ({ text, column }: TalkTextParams & { readonly column: string }) => `“${column}”写的是“${text}”，不是一个日期`,
    fix: (_: TalkTextParams & { readonly column: string }) => '请写2024-03-18这样的日期',
  },
  'talk-person-missing': {
    reason: ({ column }: { readonly column: string }) => `“${column}”没有写`,
    fix: (_: { readonly column: string }) => '谁和谁谈都要写明',
  },
  'talk-with-self': {
    reason: ({ name }: TalkPersonParams) => `谈话人和谈话对象都是“${name}”，这一场不算`,
    fix: (_: TalkPersonParams) => '请核对，改成与谁谈的',
  },
  'talk-person-unknown': {
    reason: ({ name }: TalkPersonParams) => `“${name}”不在花名册里，这一场对不上应谈的人`,
    fix: (_: TalkPersonParams) => '请核对姓名，或补进花名册',
  },
  'talk-person-ambiguous': {
    reason: ({ name }: TalkPersonParams) => `花名册里有几个人叫“${name}”，看不出是哪一个`,
    fix: (_: TalkPersonParams) => '请在谈话人单位、谈话对象单位里写明',
  },
  'talk-group': {
    reason: ({ text }: TalkTextParams) => `“${text}”不是一对一的谈话，不计入必谈`,
    fix: (_: TalkTextParams) => '请分开一对一谈，一场一行',
  },
  'talk-other-method': {
    reason: ({ text, given }: TalkTextParams & { readonly given: string }) =>
      `谈话方式是“${text}”，不是面对面，不计入必谈${given === '' ? '，也没有写理由' : `；写明的理由：${given}`}`,
    fix: (_: TalkTextParams & { readonly given: string }) => '请补谈一次；确实不能面对面的，写明理由，由督导组认可',
  },
  'talk-method-unknown': {
    reason: ({ text }: TalkTextParams) => `谈话方式写的是“${text}”，认不出，不计入必谈`,
    fix: (_: TalkTextParams) => '请写“一对一、面对面”，或电话、视频、集体谈',
  },
  'talk-topics-open': {
    reason: ({ topics }: { readonly topics: string }) => `已谈，但没有谈透：${topics}`,
    fix: (_: { readonly topics: string }) => '五个方面都谈透后打√；有不需要谈的，在“理由”里写明',
  },
  'talk-half': {
    reason: ({ column, text }: TalkCellText) => `“${column}”写的是“${text}”，按没有谈透计`,
    fix: (_: TalkCellText) => '谈透了的，请写明已谈透；没有谈透的，补谈后再改，或在“理由”里写明',
  },
  'talk-not-held': {
    reason: ({ column, text }: TalkCellText) => `“${column}”写的是“${text}”，按还没有谈计`,
    fix: (_: TalkCellText) =>
      '已经谈了的，请把“实际谈话时间”写成日期，“是否完成”写“是”；还没有谈的，把实际谈话时间空着，新约的日期写在“计划谈话时间”里',
  },
  'talk-time-as-held': {
    reason: ({ column }: { readonly column: string }) =>
      `“${column}”没有说是计划的还是实际的；已经过去、又有谈话记录或打了√的，按实际谈话时间读取`,
    fix: (_: { readonly column: string }) => '请核对；最好把列名改为“实际谈话时间”，计划的另列“计划谈话时间”',
  },
  'talk-not-appointed': {
    reason: ({ actual, planned }: { readonly actual: string; readonly planned: string }) =>
      planned === '' ? `${actual}谈的，没有提前预约` : `${actual}谈的，早于预约的${planned}`,
    fix: (_: { readonly actual: string; readonly planned: string }) => '请核对日期；谈话要提前预约、有准备地谈',
  },
  'talk-in-future': {
    reason: ({ actual }: { readonly actual: string }) => `实际谈话时间${actual}还没有到，不算谈过`,
    fix: (_: { readonly actual: string }) => '请核对日期；还没谈的不要填实际谈话时间',
  },
  'talk-overdue': {
    reason: ({ talker, talkee, planned }: TalkPairParams & { readonly planned: string }) =>
      `“${talker}”与“${talkee}”定在${planned}谈，还没有谈`,
    fix: (_: TalkPairParams & { readonly planned: string }) => '谈过的请填实际谈话时间；没谈的请重新约时间',
  },
  'talk-double-booked': {
    reason: ({ name, day, slot, row }: TalkAtParams & { readonly row: number }) => `“${name}”在${day}${slot}已有第${row}行的谈话，撞了时间`,
    fix: (_: TalkAtParams & { readonly row: number }) => '请改其中一场的时间',
  },
  'talk-while-away': {
    reason: ({ name, day, slot, reason }: TalkAtParams & { readonly reason: string }) =>
      `“${name}”${day}${slot}不在${reason === '' ? '' : `（${reason}）`}，这一场谈不成`,
    fix: (_: TalkAtParams & { readonly reason: string }) => '请点“排时间表…”或用 taizhang plan replan 重新安排，只动必须动的谈话',
  },
  'talk-repeated': {
    reason: ({ talker, talkee, row }: TalkPairParams & { readonly row: number }) => `“${talker}”与“${talkee}”的谈话第${row}行已有`,
    fix: (_: TalkPairParams & { readonly row: number }) => '安排重了的请删去一行；确实谈两次的可以留着，只算一次',
  },
};
