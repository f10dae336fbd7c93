import { buttonSets, buttons, type EnumValue, enumName } from './enums';
import { type Fluent, fluent, type Guarded, guard, modelOf } from './guard';
import { givenAs, type Host } from './host';
import { checkPage, type HtmlModel } from './html';
import type { MenuEntry, Shown } from './ui-log';

interface MenuModel {
  readonly caption: string;
  entries: readonly MenuEntry[];
}

export function menuMembers(host: Host, menu: MenuModel) {
  const add = (entry: MenuEntry): Fluent => {
    menu.entries = [...menu.entries, entry];
    return fluent;
  };
  return {
    addItem(caption: string, functionName: string): Fluent {
      if (typeof caption !== 'string' || typeof functionName !== 'string')
        host.fail('signature', { given: givenAs([caption, functionName]), member: 'Menu.addItem' });
      return add({ kind: 'item', caption, functionName });
    },
    addSeparator: (): Fluent => add({ kind: 'separator' }),
    addSubMenu(sub: unknown): Fluent {
      const model = modelOf<MenuModel>(sub, 'Menu') ?? host.fail('signature', { given: givenAs([sub]), member: 'Menu.addSubMenu' });
      return add({ kind: 'menu', caption: model.caption, entries: model.entries });
    },
    addToUi(): void {
      host.ui.menus.push({ kind: 'menu', caption: menu.caption, entries: menu.entries });
    },
  };
}

export interface FakeMenu extends Guarded<ReturnType<typeof menuMembers>> {}

export function promptResponseMembers(button: EnumValue, text: string) {
  return { getSelectedButton: (): EnumValue => button, getResponseText: (): string => text };
}

export interface FakePromptResponse extends Guarded<ReturnType<typeof promptResponseMembers>> {}

/** The three orders of the real signatures: message; message, buttons; title, message, buttons. */
function readQuestion(
  host: Host,
  args: readonly unknown[],
  member: string,
): { readonly title: string; readonly message: string; readonly buttons: string } {
  const given = args.filter((value) => value !== undefined);
  const texts = given.filter((value) => typeof value === 'string');
  const set = given.find((value) => typeof value !== 'string');
  const name = set === undefined ? 'OK' : enumName(buttonSets, set);
  const usual =
    texts.length + (set === undefined ? 0 : 1) === given.length && (texts.length === 1 || (texts.length === 2 && set !== undefined));
  if (name === undefined || !usual) return host.fail('signature', { given: givenAs(given), member });
  const [first = '', second] = texts;
  return second === undefined ? { title: '', message: first, buttons: name } : { title: first, message: second, buttons: name };
}

const pressed = (name: string): EnumValue => buttons[name as keyof typeof buttons]; // answers are checked against the buttons shown

export function uiMembers(host: Host, addonName: string) {
  const menu = (caption: string): FakeMenu => {
    const model: MenuModel = { caption, entries: [] };
    return guard(host, { type: 'Menu', model }, menuMembers(host, model));
  };
  const show = (where: Shown['where'], html: unknown, title: string | null, member: string): void => {
    const model = modelOf<HtmlModel>(html, 'HtmlOutput') ?? host.fail('signature', { given: givenAs([html]), member });
    checkPage(model.content);
    host.ui.shown.push({ where, title: title ?? model.title, html: model.content, width: model.width, height: model.height });
  };
  return {
    Button: buttons,
    ButtonSet: buttonSets,
    createAddonMenu: (): FakeMenu => menu(addonName),
    createMenu: (caption: string): FakeMenu => menu(caption),
    alert(titleOrPrompt: string, promptOrButtons?: unknown, set?: unknown): EnumValue {
      const question = readQuestion(host, [titleOrPrompt, promptOrButtons, set], 'Ui.alert');
      return pressed(host.ui.ask({ kind: 'alert', ...question }).button);
    },
    prompt(titleOrPrompt: string, promptOrButtons?: unknown, set?: unknown): FakePromptResponse {
      const question = readQuestion(host, [titleOrPrompt, promptOrButtons, set], 'Ui.prompt');
      const { button, text } = host.ui.ask({ kind: 'prompt', ...question });
      return guard(host, { type: 'PromptResponse' }, promptResponseMembers(pressed(button), text));
    },
    showSidebar: (userInterface: unknown): void => show('sidebar', userInterface, null, 'Ui.showSidebar'),
    showModalDialog: (userInterface: unknown, title: string): void => show('modal', userInterface, title, 'Ui.showModalDialog'),
    showModelessDialog: (userInterface: unknown, title: string): void => show('modeless', userInterface, title, 'Ui.showModelessDialog'),
  };
}

export interface FakeUi extends Guarded<ReturnType<typeof uiMembers>> {}

export function uiFake(host: Host, addonName: string): FakeUi {
  return guard(host, { type: 'Ui' }, uiMembers(host, addonName));
}
