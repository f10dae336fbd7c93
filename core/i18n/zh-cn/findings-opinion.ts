import type { Hint } from '../../opinion/feedback/reveals';

/** What in a text may tell who wrote it. */
export const zhHints: Readonly<Record<Hint | 'repeats-above', string>> = {
  phone: '电话号码',
  'identity-number': '身份证号',
  email: '邮箱',
  account: '账号、工号或车牌',
  'own-name': '自报姓名',
  'own-post': '自报职务身份',
  'own-unit': '自报单位科室',
  'own-story': '自己的经历、家庭',
  signature: '署名',
  giver: '意见人名单里的姓名或联系方式',
  'repeats-above': '只写了“同上”',
};

export interface IdParams {
  readonly id: string;
}
export type Nothing = Readonly<Record<never, never>>;
export type LinkEnd = 'opinion' | 'problem';

const ends: Readonly<Record<LinkEnd, string>> = { opinion: '征求意见台账', problem: '整改台账' };

/** Findings: opinions, feedback, links. Reasons never quote what may tell who spoke. */
export const zhFindingsOpinion = {
  'opinion-edited': {
    reason: ({ id }: IdParams) => `意见“${id}”的原文与登记时的指纹对不上，登记以后被改动过`,
    fix: (_: IdParams) => '请按原始记录恢复原文；确需更正的，另起一行登记，并在备注里说明',
  },
  'fingerprint-unreadable': {
    reason: ({ id }: IdParams) => `意见“${id}”的“原文指纹”不是指纹，无法核对原文`,
    fix: (_: IdParams) => '请不要手工填写这一列；清空后由程序重新写入',
  },
  'opinion-lost': {
    reason: ({ id }: IdParams) => `意见“${id}”登记过原文指纹，现在台账里没有这一条`,
    fix: (_: IdParams) => '请核对是不是删掉了或改了编号；意见不能删除',
  },
  'opinion-id-missing': {
    reason: (_: Nothing) => '这一条没有编号，暂以工作表和行号代替',
    fix: (_: Nothing) => '请补上编号，与其他意见不重复',
  },
  'opinion-id-twice': {
    reason: ({ id, row }: IdParams & { readonly row: number }) => `编号“${id}”与第${row}行重复`,
    fix: (_: IdParams & { readonly row: number }) => '请给后一条另编一个号；两条都保留',
  },
  'opinion-blank': {
    reason: (_: Nothing) => '这一行没有意见原文，不作为一条意见',
    fix: (_: Nothing) => '请补上原话；只有归纳没有原文的，请找到原始记录',
  },
  'opinion-none': {
    reason: ({ text, rows }: { readonly text: string; readonly rows: string }) =>
      `第${rows}行写的是“${text}”之类，问到了，没有提意见，没有计入意见条数`,
    fix: (_: { readonly text: string; readonly rows: string }) => '不用处理；确有意见的，请把原话写上',
  },
  'opinion-row-unread': {
    reason: (_: Nothing) => '这一行写在意见原文栏里，但像合计、落款或小标题，没有作为意见读入',
    fix: (_: Nothing) => '如确是一条意见，请在序号或编号栏写上编号',
  },
  'opinion-repeats-above': {
    reason: ({ text }: { readonly text: string }) => `意见原文写的是“${text}”，单独看不出说了什么`,
    fix: (_: { readonly text: string }) => '请把原话写全',
  },
  'opinion-garbled': {
    reason: ({ id }: IdParams) => `意见“${id}”的原文有乱码，可能是转换编码时丢了字`,
    fix: (_: IdParams) => '原文未作改动；请找到来源文件，用正确的编码重新导出后登记',
  },
  'opinion-sensitive': {
    reason: ({ id }: IdParams) => `意见“${id}”标为敏感，不进入任何输出`,
    fix: (_: IdParams) => '请按规定用书面形式向组织部门和活动办报告，不要留在共享的表里',
  },
  'giver-in-register': {
    reason: ({ header, column, rows }: { readonly header: string; readonly column: string; readonly rows: number }) =>
      `${column}列“${header}”有${rows}行写着提意见人的姓名或联系方式`,
    fix: (_: { readonly header: string; readonly column: string; readonly rows: number }) =>
      '请移到单独的《意见人名单》，用意见编号对应，台账里只写来源类别（如服务对象、党员、群众）',
  },
  'giver-in-ledger': {
    reason: ({ header, column, rows }: { readonly header: string; readonly column: string; readonly rows: number }) =>
      `${column}列“${header}”有${rows}行写着是谁提的意见，合并时这一列不带进总台账`,
    fix: (_: { readonly header: string; readonly column: string; readonly rows: number }) =>
      '整改台账要发给整改单位，请删去这一列，移到单独的《意见人名单》，台账里只写问题来源（如征求意见、群众反映）',
  },
  'giver-in-problem': {
    reason: (_: Nothing) => '文字里写着反映人的姓名，整改台账要发给整改单位，看台账的人都看得到',
    fix: (_: Nothing) => '请把姓名去掉，如写“群众反映”；确需留存的，记到单独的《意见人名单》',
  },
  'giver-in-name': {
    reason: (_: Nothing) => '文件名或工作表名里像是有提意见人的姓名，结果里写成“＊＊”',
    fix: (_: Nothing) => '请把文件、工作表改用编号或来源类别命名（如 意见表-01、意见-服务对象）；如是意见涉及的人，请在“涉及人”写上姓名',
  },
  'giver-list-shared': {
    reason: ({ sheet }: { readonly sheet: string }) => `“${sheet}”写着谁提了哪条意见，和征求意见台账放在同一份表格里，能看台账的人都看得到`,
    fix: (_: { readonly sheet: string }) => '请把它移到单独的文件里，单独加密，再从这份表格里删掉',
  },
  'target-unknown': {
    reason: ({ text }: { readonly text: string }) => `“意见对象”写的是“${text}”，看不出是党组织、领导班子还是个人`,
    fix: (_: { readonly text: string }) => '请写党组织、领导班子、个人三者之一；是个人的，在“涉及人”写姓名',
  },
  'person-missing': {
    reason: ({ id }: IdParams) => `意见“${id}”的对象是个人，但没有写是谁`,
    fix: (_: IdParams) => '请在“涉及人”写花名册里的姓名',
  },
  'person-not-in-roster': {
    reason: ({ name }: { readonly name: string }) => `涉及人“${name}”不在花名册里，没有生成反馈单`,
    fix: (_: { readonly name: string }) => '请核对姓名写法；确应反馈的，请补进花名册',
  },
  'person-twice-in-roster': {
    reason: ({ name, people }: { readonly name: string; readonly people: readonly string[] }) =>
      `花名册里有几位“${name}”（${people.join('、')}），分不清是哪一位，没有反馈`,
    fix: (_: { readonly name: string; readonly people: readonly string[] }) => '请在“单位”栏写明是哪个单位的',
  },
  'opinion-may-reveal': {
    reason: ({ id, hints }: IdParams & { readonly hints: readonly (Hint | 'repeats-above')[] }) =>
      `意见“${id}”的原文可能看得出是谁说的（${hints.map((hint) => zhHints[hint]).join('、')}），已留下没有反馈`,
    fix: (_: IdParams & { readonly hints: readonly (Hint | 'repeats-above')[] }) =>
      '请由专人决定：可以原样反馈的，写进决定文件（编号、决定人、理由）后用 --release 放行；程序不改原文',
  },
  'opinion-too-long': {
    reason: ({ id, length }: IdParams & { readonly length: number }) => `意见“${id}”有${length}个字符，超过一个单元格能放的32767个`,
    fix: (_: IdParams & { readonly length: number }) => '反馈单里分在相邻几行，一字不少；不用处理',
  },
  'release-incomplete': {
    reason: ({ id }: IdParams) => `放行决定“${id}”没有写全编号、决定人和理由，不算数`,
    fix: (_: IdParams) => '请写成：编号，决定人，理由',
  },
  'release-doubtful': {
    reason: ({ id }: IdParams) => `放行决定“${id}”的理由没有说为什么可以一字不改地反馈，或者附了条件、要改写，没有放行`,
    fix: (_: IdParams) =>
      '同意一字不改地反馈的，理由里只写为什么可以，例如“本人同意公开”“不涉及个人，看不出是谁”；要隐去、改写或者再研究的，请删去这条决定',
  },
  'release-unknown': {
    reason: ({ id }: IdParams) => `放行决定里的编号“${id}”不在台账里`,
    fix: (_: IdParams) => '请核对编号',
  },
  'release-ambiguous': {
    reason: ({ id }: IdParams) => `有几条意见的编号都是“${id}”，放行决定分不清是哪一条，没有放行`,
    fix: (_: IdParams) => '请先给它们编上不同的号',
  },
  'release-needless': {
    reason: ({ id }: IdParams) => `意见“${id}”没有被留下，用不着放行决定`,
    fix: (_: IdParams) => '不用处理',
  },
  'link-unknown': {
    reason: ({ number, of }: { readonly number: string; readonly of: LinkEnd }) => `写的编号“${number}”在${ends[of]}里找不到`,
    fix: ({ of }: { readonly number: string; readonly of: LinkEnd }) =>
      `请核对编号，或补上对应的一行${of === 'opinion' ? '；那一行写的是“无”的不算意见，请去掉这个编号' : ''}`,
  },
  'link-ambiguous': {
    reason: ({ number, count, of }: { readonly number: string; readonly count: number; readonly of: LinkEnd }) =>
      `编号“${number}”在${ends[of]}里有${count}处，分不清是哪一个，没有对应`,
    fix: (_: { readonly number: string; readonly count: number; readonly of: LinkEnd }) => '请用不重复的编号，或写明单位',
  },
  'link-unreadable': {
    reason: ({ text }: { readonly text: string }) => `关联编号写的是“${text}”，不是编号`,
    fix: (_: { readonly text: string }) => '请写编号，如 3、5-7；9',
  },
};
