import type { DeadlineKind } from '../../rectification/deadline/reading';

const kinds: Readonly<Record<DeadlineKind, string>> = {
  dated: '限期整改',
  immediate: '立行立改',
  ongoing: '长期坚持',
  'dated+ongoing': '限期完成后长期坚持',
  'immediate+ongoing': '立行立改并长期坚持',
  'relative-unresolvable': '从某件事算起，表里没有那一天',
  done: '写的是已完成',
  invalid: '不是明确的时限',
};

/** What each command prints beside findings. */
export const zhCommands = {
  levels: { error: '必须改', warning: '请核对', note: '提示' },
  explain: {
    kinds,
    blank: () => '空白',
    typeLines: () =>
      '后面没有写文字：请在这里一行打一条，打完按 Ctrl+Z 再按回车（Windows）或 Ctrl+D；不想打的按 Ctrl+C，把文字写在命令后面',
    deadline: (p: { text: string; kind: string; due: string | null }) => `“${p.text}” → ${p.due ?? '没有具体日期'}（${p.kind}）`,
    status: (p: { text: string; name: string | null }) =>
      p.name === null ? `“${p.text}” → 认不出是什么状态，不猜，列为疑点请您定` : `“${p.text}” → 读作“${p.name}”`,
    statusCounts: (p: { done: boolean; closed: boolean; cancelled: boolean; pastDue: 'overdue' | 'pending' | 'never' }) =>
      `  ${p.cancelled ? '不算完成，也不在完成率的总数里' : p.done ? '算完成' : '不算完成'}；${p.closed ? '算销号' : '不算销号'}；${
        { overdue: '过了时限算逾期', pending: '过了时限写“待验收（已到期）”，不算逾期', never: '过了时限也不算逾期' }[p.pastDue]
      }`,
    header: (p: { text: string; table: string; field: string | null; name: string | null; assumed: boolean }) =>
      p.field === null
        ? `“${p.text}” → 《${p.table}》里没有这一列，原样保留`
        : `“${p.text}” → 《${p.table}》的“${p.name ?? ''}”（${p.field}）${p.assumed ? '；有不止一种含义，读表时看别的列再定，并列为疑点' : ''}`,
    rule: (p: { code: string; level: string; serves: string }) => `${p.code}（${p.level}）${p.serves === '' ? '' : ` 对应 ${p.serves}`}`,
    says: (p: { reason: string }) => `  指出：${p.reason}`,
    toWrite: (p: { fix: string }) => `  怎么写：${p.fix}`,
    source: (p: { source: string }) => `  依据：${p.source}`,
    found: (p: { count: number }) => `没有这个编号，按字面找到 ${p.count} 条；要看哪一条，就写它的编号：`,
    foundRule: (p: { code: string; level: string; reason: string }) => `  ${p.code}（${p.level}）${p.reason}`,
  },
  overdue: {
    headings: { place: '单元格', state: '情况', due: '到期日', text: '时限原文', person: '责任人', problem: '存在问题', unit: '单位' },
    totals: (p: { overdue: number; pending: number; immediate: number; soon: number; today: string }) =>
      `截至${p.today}：逾期 ${p.overdue} 项，到期待验收 ${p.pending} 项，立行立改未完成 ${p.immediate} 项，今日到期和即将到期 ${p.soon} 项`,
    none: (p: { today: string }) => `截至${p.today}，没有逾期事项`,
    comment: (p: { state: string; today: string; text: string; due: string }) =>
      `${p.state}（截至${p.today}）\n“${p.text}”按 ${p.due} 计算`,
    column: () => '逾期情况',
    commentsCapped: (p: { shown: number; total: number }) => `逾期 ${p.total} 项，批注只加在前 ${p.shown} 项上，其余看“逾期情况”列`,
    cleared: (p: { path: string }) => `已去掉逾期标记，其余内容没有动，存为：${p.path}`,
    nothingToClear: (p: { file: string }) => `${p.file} 里没有本工具标的逾期标记`,
  },
  survey: {
    totals: (p: { results: number; line: string; units: readonly string[] }) =>
      p.units.length === 0
        ? `共 ${p.results} 项测评，合格线 ${p.line}，没有要补课的`
        : `共 ${p.results} 项测评，合格线 ${p.line}；要补课 ${p.units.length} 项：${p.units.join('、')}`,
    personal: (p: { count: number }) => `另有 ${p.count} 行是对个人的测评，只登记，不汇总、不排列、不比较`,
    oneFirstEntry: () => '用 --second 核对两遍录入时，前面只写一个文件',
    entriesDiffer: () => '两遍录入不一致，没有汇总；请按上面列出的单元格对照原票改正，再运行一次',
  },
  check: {
    summary: (p: { file: string; rows: number; errors: number; warnings: number; notes: number }) =>
      `${p.file}：${p.rows} 项，必须改 ${p.errors} 处，请核对 ${p.warnings} 处，提示 ${p.notes} 处`,
    ofRow: (p: { row: number; text: string }) => `第${p.row}行：${p.text}`,
    commented: (p: { count: number }) => (p.count === 0 ? '没有要批注的单元格，存出的是原样的副本' : `已在 ${p.count} 个单元格上加批注`),
    elsewhere: (p: { count: number }) => `另有 ${p.count} 条不在某个单元格上，只列在屏幕上`,
  },
  merge: {
    read: (p: { files: number; ledgers: number; refused: number }) =>
      `读了 ${p.files} 份文件：${p.ledgers} 份是台账${p.refused > 0 ? `，${p.refused} 份读不了` : ''}`,
    rows: (p: { rows: number; units: number }) => `${p.units} 个单位报送，合成 ${p.rows} 项整改事项`,
    missing: (p: { units: readonly string[] }) => `未报 ${p.units.length} 个单位：${p.units.join('、')}`,
    allReported: () => '名单上的单位都报了',
    figures: (p: { completion: string; closeOut: string; overdue: number; pending: number; immediate: number }) =>
      `完成率 ${p.completion}，销号率 ${p.closeOut}；逾期 ${p.overdue} 项，到期待验收 ${p.pending} 项，立行立改未完成 ${p.immediate} 项`,
    undecided: (p: { units: number }) => `有 ${p.units} 个单位交了几份不同的台账，分不清先后，没有并入；用 --use 指定后再合并一次`,
    undecidedBefore: (p: { units: readonly string[] }) =>
      `多稿待定 ${p.units.length} 个单位：${p.units.join('、')}；总台账里没有它们待定的几稿，请问清以哪一稿为准，把那一稿和总台账放在一起再合并一次`,
    headings: { unit: '单位', files: '文件', rows: '事项', done: '完成', overdue: '逾期', findings: '疑点' },
    sheets: (p: { sheets: readonly string[] }) => `里面有：${p.sheets.join('、')}`,
    nothingToWrite: () => '没有可以合并的台账，没有写文件',
    notSaved: () => '这次只看结果，没有写文件；要存成总台账，请加上 -o 总台账.xlsx',
    needsAttention: () => '需要先处理的：',
  },
  init: {
    made: (p: { sheets: readonly string[] }) => `工作表：${p.sheets.join('、')}`,
    next: () => '用 WPS 或 Excel 打开，先看“填表说明”，再从“问题整改台账”的第一行填起',
  },
};
