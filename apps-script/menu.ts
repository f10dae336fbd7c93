import type * as script from './main';

/** The script's globals: a menu can name nothing else. */
type Handler = keyof typeof script;

/** A line of the menu: an entry with the global it calls, a submenu, or a line between groups. */
export type MenuLine =
  | { readonly caption: string; readonly handler: Handler }
  | { readonly caption: string; readonly lines: readonly MenuLine[] }
  | 'separator';

/** The menu 台账助手. An entry is a file in `actions/`, its name in `main.ts` and a line here. */
export const menu: readonly MenuLine[] = [
  { caption: '建立/补全工作表', handler: 'buildSheets' },
  'separator',
  {
    caption: '整改台账',
    lines: [
      { caption: '标记逾期（今天）', handler: 'markOverdue' },
      { caption: '取消标记', handler: 'clearMarks' },
      { caption: '体检', handler: 'checkLedgers' },
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
  { caption: '关于与隐私', handler: 'showAbout' },
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
