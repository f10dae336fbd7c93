import type * as script from './main';

/** The script's globals: a menu can name nothing else. */
type Handler = keyof typeof script;

/** A line of the menu: an entry with the global it calls, a submenu, or a line between groups. */
export type MenuLine =
  | { readonly caption: string; readonly handler: Handler }
  | { readonly caption: string; readonly lines: readonly MenuLine[] }
  | 'separator';

/** The menu 台账助手. An entry is a file in `actions/`, in the folder of its submenu, its name in `main.ts` and a line here. */
export const menu: readonly MenuLine[] = [
  { caption: '建立/补全工作表', handler: 'buildSheets' },
  'separator',
  {
    caption: '谈心谈话',
    lines: [
      { caption: '生成谈话对象', handler: 'listTalks' },
      { caption: '排时间表…', handler: 'arrangeTalks' },
      { caption: '检查覆盖', handler: 'checkTalks' },
      { caption: '生成预约单', handler: 'makeSlips' },
    ],
  },
  {
    caption: '征求意见',
    lines: [
      { caption: '登记一条…', handler: 'registerOpinion' },
      { caption: '粘贴分行…', handler: 'pasteOpinions' },
      { caption: '归并同类', handler: 'groupOpinions' },
      { caption: '分类', handler: 'classifyOpinions' },
      { caption: '覆盖检查', handler: 'checkBreadth' },
      { caption: '生成个人反馈单', handler: 'makeFeedback' },
      { caption: '去年意见核对', handler: 'carryLastYear' },
      { caption: '溯源检查', handler: 'checkTrace' },
    ],
  },
  {
    caption: '整改台账',
    lines: [
      { caption: '标记逾期（今天）', handler: 'markOverdue' },
      { caption: '按日期标记…', handler: 'markOverdueOn' },
      { caption: '取消标记', handler: 'clearMarks' },
      { caption: '体检', handler: 'checkLedgers' },
      { caption: '立行立改清单', handler: 'listImmediate' },
      { caption: '延期登记…', handler: 'registerExtension' },
      {
        caption: '销号',
        lines: [
          { caption: '申请销号…', handler: 'applyCloseOut' },
          { caption: '审核销号…', handler: 'reviewCloseOut' },
        ],
      },
    ],
  },
  {
    caption: '满意度',
    lines: [
      { caption: '汇总测评', handler: 'sumSurvey' },
      { caption: '补课名单', handler: 'listMakeUps' },
      { caption: '两轮对比', handler: 'compareRounds' },
    ],
  },
  {
    caption: '会前关口',
    lines: [
      { caption: '检查六个不开', handler: 'checkConvene' },
      { caption: '四个不放过审核表', handler: 'reviewRelease' },
      { caption: '转段验收…', handler: 'acceptStage' },
    ],
  },
  {
    caption: '汇总',
    lines: [
      { caption: '生成汇总表', handler: 'makeSummary' },
      { caption: '未报单位', handler: 'showMissingUnits' },
    ],
  },
  'separator',
  { caption: '侧边栏「今日」', handler: 'showToday' },
  { caption: '撤销上次操作', handler: 'undoLast' },
  { caption: '设置…', handler: 'openSettings' },
  {
    caption: '帮助',
    lines: [
      { caption: '十分钟上手', handler: 'showGuide' },
      { caption: '规则说明', handler: 'showRules' },
      {
        caption: '示例数据',
        lines: [
          { caption: '载入示例数据', handler: 'loadSamples' },
          { caption: '清除示例数据', handler: 'clearSamples' },
        ],
      },
      { caption: '关于与隐私', handler: 'showAbout' },
    ],
  },
];

type Menu = GoogleAppsScript.Base.Menu;
type Ui = GoogleAppsScript.Base.Ui;

function fill(target: Menu, lines: readonly MenuLine[], ui: Ui): Menu {
  for (const line of lines) {
    if (line === 'separator') target.addSeparator();
    else if ('handler' in line) target.addItem(line.caption, line.handler);
    else target.addSubMenu(fill(ui.createMenu(line.caption), line.lines, ui));
  }
  return target;
}

/** Puts the menu there. Asks for nothing but the menu, since in AuthMode.NONE anything else would keep it away. */
export function showMenu(): void {
  const ui = SpreadsheetApp.getUi();
  fill(ui.createAddonMenu(), menu, ui).addToUi();
}
