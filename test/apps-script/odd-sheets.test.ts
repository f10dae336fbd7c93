import { menu } from '../../apps-script/menu';
import { type Addon, openAddon } from '../support/addon';
import { select, shownForm, submitForm } from '../support/addon-form';
import type { SheetSeed } from '../support/fake-sheets/seed';

const ledger = ['序号', '存在问题', '整改措施', '责任人', '完成时限', '整改状态', '佐证材料'];
const register = ['编号', '征求渠道', '意见来源', '意见对象', '涉及个人', '意见原文'];
const plan = ['序号', '谈话人', '谈话对象', '谈话类型', '计划谈话时间', '时段'];
const roster = ['所在单位', '姓名', '职务', '角色', '所在党支部', '分管部门'];

/** Tables below some lines of a letterhead, each sheet ending right below its last line, with a line of signatures where `signed`. */
function books(signed: boolean): Readonly<Record<string, SheetSeed>> {
  const below = signed ? [['填表人：李梅']] : [];
  const sheet = (rows: readonly (readonly string[])[]): SheetSeed => {
    const all = [['青禾县教育局'], [], ...rows, ...below];
    return { rows: all, maxRows: all.length, maxColumns: Math.max(...all.map(({ length }) => length)), frozenRows: 2 };
  };
  return {
    台账: sheet([
      ledger,
      ['1', '会议多', '少开会', '李梅', '2024年6月底前', '整改中', ''],
      ['2', '文件多', '少发文', '王强', '立行立改', '已完成', '通知'],
      ['3', '调研少', '多调研', '王强', '尽快', '申请销号', '报告'],
    ]),
    征求意见台账: sheet([
      register,
      ['Y-1', '座谈会', '群众', '领导班子', '', '会议多'],
      ['Y-2', '座谈会', '群众', '个人', '李梅', '批评不分场合'],
    ]),
    谈心谈话计划表: sheet([plan]),
    花名册: sheet([
      roster,
      ['青禾县教育局', '张建国', '局长', '主要负责同志', '机关支部', ''],
      ['青禾县教育局', '李梅', '副局长', '班子成员', '机关支部', '办公室'],
    ]),
    满意度测评: sheet([
      ['单位名称', '测评对象', '轮次', '发出票数', '收回票数', '有效票数', '满意', '不满意'],
      ['甲村', '民主生活会', '第一轮', '50', '50', '50', '30', '20'],
    ]),
  };
}

/** Every global that the menu names. */
function handlersIn(lines: typeof menu): readonly string[] {
  return lines.flatMap((line) => (line === 'separator' ? [] : 'handler' in line ? [line.handler] : handlersIn(line.lines)));
}
const entries = handlersIn(menu).filter((name) => !['showGuide', 'showRules', 'showAbout', 'undoLast'].includes(name));

/** What is typed into whatever form comes up. */
const typed = {
  deadline: '2024年12月底前',
  reason: '资金未到位',
  verbatim: '=下基层少',
  notes: '1. 文件多\n2. 会议多',
  target: '领导班子',
  verdict: '通过',
  reviewer: '王强',
  day: '2024-07-12',
  from: '2024-07-15',
  to: '2024-07-26',
};

/** A click on an entry, with the form that it opens filled in. */
function use(addon: Addon, entry: string): void {
  addon.world.ui.answer(...(entry === 'markOverdueOn' ? [{ button: 'OK', text: '2024-07-20' }] : ['OK']));
  select(addon, '台账', entry === 'applyCloseOut' ? 'B5' : 'B4');
  addon.run(entry);
  const shown = addon.world.ui.shown[addon.world.ui.shown.length - 1];
  if (shown?.where === 'modal')
    submitForm(
      addon,
      Object.fromEntries(shownForm(addon).fields.flatMap(({ id }) => (id in typed ? [[id, typed[id as keyof typeof typed]]] : []))),
    ); // a key of it
}

const valuesOf = (addon: Addon, names: readonly string[]) => names.map((name) => addon.sheet(name).values);

describe.each([false, true])('tables whose sheets end at their last line (a line of signatures below: %s)', (signed) => {
  const sheets = books(signed);
  const names = Object.keys(sheets);

  test.each(entries)('%s ends without a bug, and undone every cell holds what it held', (entry) => {
    const addon = openAddon({ sheets });
    const before = valuesOf(addon, names);
    use(addon, entry);
    expect(addon.world.log.filter((line) => line.startsWith('error'))).toEqual([]);
    if (signed) expect(valuesOf(addon, names).every((values) => Object.values(values).includes('填表人：李梅'))).toBe(true);
    addon.run('undoLast');
    expect(valuesOf(addon, names)).toEqual(before);
  });
});
