import type { CellSeed, SheetSeed } from './fake-sheets/seed';

/** The header of the registers of these tests, in row 2. */
export const registerHeader = [
  '编号',
  '征求渠道',
  '征求时间',
  '意见来源',
  '意见对象',
  '涉及人',
  '意见类别',
  '意见原文',
  '关联问题',
  '原文指纹',
  '本单位备注',
];

/** A register as an office keeps it; rows begin in row 3. */
export function registerOf(rows: readonly (readonly CellSeed[])[]): SheetSeed {
  return { rows: [['青禾县教育局征求意见台账'], [...registerHeader], ...rows], frozenRows: 2, notes: { H2: '一字不改' } };
}

const line = (
  id: string,
  verbatim: string,
  more: Partial<Record<'channel' | 'source' | 'target' | 'person' | 'link', string>> = {},
): readonly CellSeed[] => [
  id,
  more.channel ?? '座谈会',
  '2024-03-05',
  more.source ?? '服务对象',
  more.target ?? '领导班子',
  more.person ?? '',
  '',
  verbatim,
  more.link ?? '',
  '',
  '',
];

/** Repeats, opposites, opinions on persons, texts that may betray their giver, and texts that look like formulas. */
export const register = registerOf([
  line('Y-001', '办事窗口要一次把话说清楚，不要让人来回跑', { link: '1' }),
  line('Y-002', '办事窗口要一次把话说清楚，不要让人来回跑。', { link: '1' }),
  line('Y-003', '=会议太多，文件太多', { source: '党员' }),
  line('Y-004', '批评人不分场合\n 让人下不来台 ', { target: '个人', person: '李梅', source: '党员' }),
  line('Y-005', '+调研走过场', { target: '个人', person: '张建国' }),
  line('Y-006', '我是财务科的，报账要跑三趟', { target: '个人', person: '张建国' }),
  line('Y-007', '支部活动太少', { target: '党组织', source: '党员' }),
  line('Y-008', '有事打我电话13800138000', { target: '领导班子' }),
]);

/** Two persons of a bureau. */
export const roster: SheetSeed = {
  rows: [
    ['花名册'],
    ['所在单位', '姓名', '职务', '角色'],
    ['青禾县教育局', '张建国', '局长', '主要负责同志'],
    ['青禾县教育局', '李梅', '副局长', '班子成员'],
    ['青禾县教育局', '王强', '副局长', '班子成员'],
  ],
};

const ledgerHeader = ['编号', '问题来源', '存在问题', '原因分析', '整改措施', '责任人', '完成时限', '整改状态'];

/** This year's ledger. */
export const ledger: SheetSeed = {
  rows: [
    ledgerHeader,
    ['1', '征求意见', '办事窗口不一次告知', '统筹不够', '推行一次性告知', '张建国', '2024年9月底前', '整改中'],
    ['2', '征求意见', '供热质量不高', '管网老旧', '更换二次管网', '王强', '2024年9月底前', '整改中'],
    ['3', '巡察', '制度执行不严', '统筹不够', '', '王强', '2024年9月底前', '整改中'],
  ],
};

/** Last year's. */
export const lastLedger: SheetSeed = {
  rows: [
    ledgerHeader,
    ['1', '征求意见', '供热质量不高', '管网老旧', '更换二次管网', '王强', '2023年9月底前', '已完成'],
    ['2', '征求意见', '制度执行不严', '统筹不够', '修订制度', '王强', '2023年9月底前', '整改中'],
    ['3', '征求意见', '公务用车管理不规范', '制度不全', '修订办法', '王强', '2023年9月底前', '已完成'],
  ],
};

/** Characters that no two numbers share in the same places, none of them a word for oneself. */
function ownWords(at: number): string {
  const characters = [7, 31, 131, 523, 1511, 4001].map((step) => String.fromCodePoint(0x4e00 + ((at * step + step) % 19_997)));
  return characters.join('').replace(/[我俺]/gu, '众');
}

/** A register of so many opinions, each on something of its own. */
export function longRegister(count: number): SheetSeed {
  const subjects = ['办事窗口', '会议文件', '冬季供暖', '村务公开', '课后服务', '门诊排队', '惠农补贴'];
  return registerOf(
    Array.from({ length: count }, (_, at) => {
      const text = `${subjects[at % subjects.length] ?? ''}${ownWords(at)}要早一点办`;
      const target = at % 5 === 0 ? { target: '个人', person: at % 2 === 0 ? '张建国' : '李梅' } : {};
      return line(`Y-${String(at + 1).padStart(5, '0')}`, text, target);
    }),
  );
}
