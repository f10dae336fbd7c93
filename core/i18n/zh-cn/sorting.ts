import type { Standing } from '../../opinion/alike/group-opinions';
import type { BreadthKind } from '../../opinion/breadth/breadth';
import type { LeftOut } from '../../opinion/intake/questionnaire';

const standings: Readonly<Record<Standing, string>> = {
  only: '只有这一条',
  'same-words': '各条说法相同',
  'said-most': '这种说法最多',
  fullest: '说法各不相同，这一条最完整',
  'most-like': '说法各不相同，其余各条都与它相近',
};

const kinds: Readonly<Record<BreadthKind, string>> = { channel: '征求渠道', audience: '意见来源', target: '意见对象', aspect: '方面' };

const leftOut: Readonly<Record<LeftOut, string>> = {
  identity: '是答卷人的姓名或联系方式，没有读',
  'about-the-answer': '说的是答卷人或答卷，不是意见',
  choice: '是选择题，不是意见',
  empty: '没有人回答',
};

/** What the command on groups, classes and breadth says beside findings. */
export const zhSorting = {
  unsorted: '未归类',
  standings,
  kinds,
  beyond: {
    channel: { other: '其他渠道', unwritten: '没写渠道' },
    audience: { other: '其他来源', unwritten: '没写来源' },
  },
  headings: { count: '条数', number: '代表编号', place: '位置', text: '代表意见' },
  read: (p: { opinions: number; groups: number; alike: number }) =>
    `读到 ${p.opinions} 条意见，归并为 ${p.groups} 类，其中两条以上的 ${p.alike} 类`,
  sensitive: (p: { count: number }) => `标为敏感 ${p.count} 条：没有写进任何输出，请按规定书面报告`,
  byList: (p: { list: string; counts: readonly { readonly name: string; readonly count: number }[]; between: number; none: number }) =>
    `${p.list}：${p.counts.map(({ name, count }) => `${name} ${count}`).join('，')}；未归类 ${p.none + p.between}（其中两可 ${p.between}）`,
  noList: () => '这个活动方案没有分类；可用 --keywords 给出自己的关键词表',
  reached: (p: { kind: BreadthKind; names: readonly string[] }) =>
    `${kinds[p.kind]}：${p.names.length === 0 ? '都没有' : p.names.join('、')}`,
  missing: (p: { kind: BreadthKind; names: readonly string[] }) => `${kinds[p.kind]}没有：${p.names.join('、')}`,
  silentPrincipals: (p: { known: number; silent: number }) => `主要负责同志${p.known}名，有${p.silent}名没有收到一条意见`,
  withheld: () => '（原文可能看得出是谁说的，请在原表查看）',
  unchecked: () => '没有用 --givers 给出意见人名单，只按写法和表里写着的姓名检查原文',
  pasteAlone: () => '--paste 只看一份记录怎样分行，后面请不要再写台账',
  pieces: (p: { count: number; rest: number }) =>
    `分成 ${p.count} 条${p.rest > 0 ? `；另有 ${p.rest} 处不是意见（标题、开场白），没有算进来` : ''}。请核对后登记，原话没有改动`,
  answers: (p: { count: number; rest: number }) =>
    `问卷里有 ${p.count} 条意见${p.rest > 0 ? `；另有 ${p.rest} 个回答没有内容（“无”“没有意见”等），没有算进来` : ''}。请核对后登记，原话没有改动`,
  question: (p: { place: string; question: string; leftOut: LeftOut | null; answers: number }) =>
    p.leftOut === null ? `${p.place}“${p.question}”：${p.answers} 个回答，作为意见` : `${p.place}“${p.question}”：${leftOut[p.leftOut]}`,
  paste: { number: '序号', from: '出处', text: '原话' },
  book: {
    title: '征求意见归并分类',
    groups: {
      name: '归并同类',
      title: '同类意见归并表',
      note: '原文一字未改；涉及个人的各类排在后面，按登记先后，不按条数，条数不作为评价个人的依据。',
      columns: ['组号', '条数', '说法', '代表意见（原文）', '代表编号', '为什么以它为代表', '各条编号'],
      more: (p: { count: number }) => `……共${p.count}条，见“归并明细”`,
    },
    members: {
      name: '归并明细',
      title: '同类意见明细表',
      note: '每条意见只在一组；“相近”是与代表意见相邻两字的重合程度。',
      columns: ['组号', '编号', '位置', '意见原文', '相近'],
    },
    classes: {
      name: '分类',
      title: (p: { list: string }) => `意见分类表（${p.list}）`,
      note: '按词归类，“依据的词”是原文里的话；请核对，原文一字未改。',
      columns: ['编号', '位置', '意见原文', '类别', '依据的词'],
    },
    unsorted: {
      name: '未归类',
      title: '未归类意见',
      note: '没有出现分类用的词，或几个类别的词一样多，由人来定。',
      columns: ['编号', '位置', '意见原文', '两可的类别', '人工归类'],
    },
    breadth: {
      name: '覆盖检查',
      title: '征求意见覆盖检查',
      note: '意见来源、渠道不足5条的不显示条数，以免看出是谁说的；显示“*”的是一并隐去的。',
      columns: ['项目', '名称', '有没有', '条数', '怎么办', '依据'],
      yes: '有',
      no: '没有',
      hidden: '*',
      later: (p: { stage: string | null }) => (p.stage === null ? '请在开会前补充征求' : `待补，转入“${p.stage}”`),
      principals: '主要负责同志',
      principalsLine: (p: { known: number; spokenOf: number }) => `${p.known}名中有${p.known - p.spokenOf}名没有收到意见`,
    },
  },
};
