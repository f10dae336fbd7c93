import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSourceFile, forEachChild, isPropertyDeclaration, type Node, ScriptTarget, SyntaxKind } from 'typescript';
import { bareContext, buildAddon, openAddon } from '../support/addon';

const root = join(__dirname, '../..');
const dist = join(root, 'dist/apps-script');

/** Every global of the script; a new menu entry is declared here too. */
const declared = [
  'TaizhangAddon',
  'acceptStage',
  'applyCloseOut',
  'arrangeTalks',
  'buildSheets',
  'carryLastYear',
  'checkBreadth',
  'checkConvene',
  'checkLedgers',
  'checkTalks',
  'checkTrace',
  'classifyOpinions',
  'clearMarks',
  'clearSamples',
  'compareRounds',
  'goToLine',
  'groupOpinions',
  'listImmediate',
  'listMakeUps',
  'listTalks',
  'loadSamples',
  'makeAcceptance',
  'makeFeedback',
  'makeSlips',
  'makeSummary',
  'markOverdue',
  'markOverdueOn',
  'onInstall',
  'onOpen',
  'openSettings',
  'pasteOpinions',
  'previewOpinions',
  'previewStage',
  'readToday',
  'registerExtension',
  'registerOpinion',
  'reviewCloseOut',
  'reviewRelease',
  'showAbout',
  'showGuide',
  'showMissingUnits',
  'showRules',
  'showToday',
  'submitApplication',
  'submitCarry',
  'submitExtension',
  'submitOpinion',
  'submitOpinions',
  'submitReview',
  'submitSettings',
  'submitTimetable',
  'sumSurvey',
  'undoLast',
];

/** Globals that no menu names: pages call them. */
const calledByPages = [
  'goToLine',
  'makeAcceptance',
  'previewOpinions',
  'previewStage',
  'readToday',
  'submitApplication',
  'submitCarry',
  'submitExtension',
  'submitOpinion',
  'submitOpinions',
  'submitReview',
  'submitSettings',
  'submitTimetable',
];

/** The pages, each an HTML file of its own. */
const pages = ['form', 'guide', 'list', 'rules', 'today'].map((name) => `${name}.html`);

let code = '';
beforeAll(() => {
  buildAddon(dist);
  code = readFileSync(join(dist, 'Code.js'), 'utf8');
});

describe('the built script', () => {
  test('is the same at every build', () => {
    const folder = mkdtempSync(join(tmpdir(), 'taizhang-addon-'));
    buildAddon(folder);
    const files = ['Code.js', 'appsscript.json', ...pages];
    const again = files.map((file) => readFileSync(join(folder, file), 'utf8'));
    rmSync(folder, { recursive: true });
    expect(again).toEqual(files.map((file) => readFileSync(join(dist, file), 'utf8')));
  });

  test('holds no syntax that Apps Script cannot parse', () => {
    const source = createSourceFile('Code.js', code, ScriptTarget.ES2020);
    const strange = new Map([
      [SyntaxKind.PrivateIdentifier, '#private'],
      [SyntaxKind.ImportDeclaration, 'import'],
      [SyntaxKind.ExportDeclaration, 'export'],
      [SyntaxKind.ExportAssignment, 'export'],
      [SyntaxKind.ExportKeyword, 'export'],
      [SyntaxKind.ImportKeyword, 'import()'],
      [SyntaxKind.ClassStaticBlockDeclaration, 'static block'],
      [SyntaxKind.AwaitExpression, 'await'],
      [SyntaxKind.QuestionQuestionEqualsToken, '??='],
      [SyntaxKind.BarBarEqualsToken, '||='],
    ]);
    const found = new Set<string>();
    const visit = (node: Node): void => {
      const name = isPropertyDeclaration(node) ? 'field' : strange.get(node.kind);
      if (name !== undefined) found.add(name);
      forEachChild(node, visit);
    };
    visit(source);
    expect([...found]).toEqual([]);
    expect(code).not.toMatch(/(?:\\u[4-9a-f]\w{3}){3}/i); // Chinese stays readable for whoever looks at what was pushed
  });

  test('calls no service while it loads, and adds the declared globals alone', () => {
    const bare = new Set(Object.getOwnPropertyNames(bareContext()));
    const { world, context } = openAddon();
    expect(world.calls().trace).toEqual([]);
    const services = new Set([...Object.keys(world.globals), 'Date']); // the world's clock
    expect(
      Object.getOwnPropertyNames(context)
        .filter((name) => !bare.has(name) && !services.has(name))
        .sort(),
    ).toEqual(declared);
  });

  test('makes its menu with no authority at all', () => {
    for (const trigger of ['onOpen', 'onInstall']) {
      const addon = openAddon();
      addon.world.as({ authMode: 'NONE' });
      addon.run(trigger, addon.world.event());
      const allowed = [
        'SpreadsheetApp.getUi',
        'Ui.createAddonMenu',
        'Ui.createMenu',
        'Menu.addItem',
        'Menu.addSeparator',
        'Menu.addSubMenu',
        'Menu.addToUi',
      ];
      expect(Object.keys(addon.world.calls().members).filter((member) => !allowed.includes(member))).toEqual([]);
      expect(addon.world.ui.menus).toHaveLength(1);
    }
  });

  test('names in its menu only globals that are there', () => {
    const addon = openAddon();
    addon.run('onOpen', addon.world.event());
    const items = addon.world.ui.items();
    expect(items.map(({ path }) => path)).toEqual([
      '台账助手 ▸ 建立/补全工作表',
      '台账助手 ▸ 谈心谈话 ▸ 生成谈话对象',
      '台账助手 ▸ 谈心谈话 ▸ 排时间表…',
      '台账助手 ▸ 谈心谈话 ▸ 检查覆盖',
      '台账助手 ▸ 谈心谈话 ▸ 生成预约单',
      '台账助手 ▸ 征求意见 ▸ 登记一条…',
      '台账助手 ▸ 征求意见 ▸ 粘贴分行…',
      '台账助手 ▸ 征求意见 ▸ 归并同类',
      '台账助手 ▸ 征求意见 ▸ 分类',
      '台账助手 ▸ 征求意见 ▸ 覆盖检查',
      '台账助手 ▸ 征求意见 ▸ 生成个人反馈单',
      '台账助手 ▸ 征求意见 ▸ 去年意见核对',
      '台账助手 ▸ 征求意见 ▸ 溯源检查',
      '台账助手 ▸ 整改台账 ▸ 标记逾期（今天）',
      '台账助手 ▸ 整改台账 ▸ 按日期标记…',
      '台账助手 ▸ 整改台账 ▸ 取消标记',
      '台账助手 ▸ 整改台账 ▸ 体检',
      '台账助手 ▸ 整改台账 ▸ 立行立改清单',
      '台账助手 ▸ 整改台账 ▸ 延期登记…',
      '台账助手 ▸ 整改台账 ▸ 销号 ▸ 申请销号…',
      '台账助手 ▸ 整改台账 ▸ 销号 ▸ 审核销号…',
      '台账助手 ▸ 满意度 ▸ 汇总测评',
      '台账助手 ▸ 满意度 ▸ 补课名单',
      '台账助手 ▸ 满意度 ▸ 两轮对比',
      '台账助手 ▸ 会前关口 ▸ 检查六个不开',
      '台账助手 ▸ 会前关口 ▸ 四个不放过审核表',
      '台账助手 ▸ 会前关口 ▸ 转段验收…',
      '台账助手 ▸ 汇总 ▸ 生成汇总表',
      '台账助手 ▸ 汇总 ▸ 未报单位',
      '台账助手 ▸ 侧边栏「今日」',
      '台账助手 ▸ 撤销上次操作',
      '台账助手 ▸ 设置…',
      '台账助手 ▸ 帮助 ▸ 十分钟上手',
      '台账助手 ▸ 帮助 ▸ 规则说明',
      '台账助手 ▸ 帮助 ▸ 示例数据 ▸ 载入示例数据',
      '台账助手 ▸ 帮助 ▸ 示例数据 ▸ 清除示例数据',
      '台账助手 ▸ 帮助 ▸ 关于与隐私',
    ]);
    for (const { functionName } of items) expect(typeof addon.context[functionName]).toBe('function');
    const others = ['TaizhangAddon', 'onInstall', 'onOpen', ...calledByPages];
    expect(items.map(({ functionName }) => functionName).sort()).toEqual(declared.filter((name) => !others.includes(name)));
  });
});

describe('what is pushed', () => {
  test('asks for two scopes and no more', () => {
    expect(JSON.parse(readFileSync(join(dist, 'appsscript.json'), 'utf8'))).toEqual({
      timeZone: 'Asia/Shanghai',
      dependencies: {},
      exceptionLogging: 'STACKDRIVER',
      runtimeVersion: 'V8',
      oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly', 'https://www.googleapis.com/auth/script.container.ui'],
    });
  });

  test('is the script, its manifest and its pages, as clasp sees it without an account', () => {
    const files = ['Code.js', 'appsscript.json', ...pages];
    expect(readdirSync(dist).sort()).toEqual(files);
    const clasp = join(root, 'node_modules/.bin/clasp');
    const said: unknown = JSON.parse(execFileSync(clasp, ['show-file-status', '--json'], { cwd: root, encoding: 'utf8' }));
    expect(said).toMatchObject({
      filesToPush: expect.arrayContaining(files.map((file) => `dist/apps-script/${file}`)),
      untrackedFiles: [],
    });
    expect(said).toHaveProperty('filesToPush.length', files.length);
  }, 60_000);
});
