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
  'buildSheets',
  'checkLedgers',
  'clearMarks',
  'makeSummary',
  'markOverdue',
  'onInstall',
  'onOpen',
  'showAbout',
  'showMissingUnits',
];

let code = '';
beforeAll(() => {
  buildAddon(dist);
  code = readFileSync(join(dist, 'Code.js'), 'utf8');
});

describe('the built script', () => {
  test('is the same at every build', () => {
    const folder = mkdtempSync(join(tmpdir(), 'taizhang-addon-'));
    buildAddon(folder);
    const again = ['Code.js', 'appsscript.json'].map((file) => readFileSync(join(folder, file), 'utf8'));
    rmSync(folder, { recursive: true });
    expect(again).toEqual([code, readFileSync(join(dist, 'appsscript.json'), 'utf8')]);
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
    expect(code).not.toContain('\\u4'); // Chinese stays readable for whoever looks at what was pushed
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

  test('names in its menu only globals that are there, seven entries a level at most', () => {
    const addon = openAddon();
    addon.run('onOpen', addon.world.event());
    const items = addon.world.ui.items();
    expect(items.map(({ path }) => path)).toEqual([
      '台账助手 ▸ 建立/补全工作表',
      '台账助手 ▸ 整改台账 ▸ 标记逾期（今天）',
      '台账助手 ▸ 整改台账 ▸ 取消标记',
      '台账助手 ▸ 整改台账 ▸ 体检',
      '台账助手 ▸ 汇总 ▸ 生成汇总表',
      '台账助手 ▸ 汇总 ▸ 未报单位',
      '台账助手 ▸ 关于与隐私',
    ]);
    for (const { functionName } of items) expect(typeof addon.context[functionName]).toBe('function');
    const triggers = ['TaizhangAddon', 'onInstall', 'onOpen'];
    expect(items.map(({ functionName }) => functionName).sort()).toEqual(declared.filter((name) => !triggers.includes(name)));
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

  test('is the script and its manifest, as clasp sees it without an account', () => {
    expect(readdirSync(dist).sort()).toEqual(['Code.js', 'appsscript.json']);
    const clasp = join(root, 'node_modules/.bin/clasp');
    const said: unknown = JSON.parse(execFileSync(clasp, ['show-file-status', '--json'], { cwd: root, encoding: 'utf8' }));
    expect(said).toMatchObject({
      filesToPush: expect.arrayContaining(['dist/apps-script/Code.js', 'dist/apps-script/appsscript.json']),
      untrackedFiles: [],
    });
    expect(said).toHaveProperty('filesToPush.length', 2);
  }, 60_000);
});
