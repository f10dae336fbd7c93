import type { AuthModeName } from './host';

const container = 'https://www.googleapis.com/auth/script.container.ui';
const currentOnly = '(https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)';

/** What `AuthMode.NONE` leaves a script: its menu, its language, and words for the log. */
const withoutAuthority: ReadonlySet<string> = new Set([
  'SpreadsheetApp.getUi',
  'Ui.createAddonMenu',
  'Ui.createMenu',
  'Menu.addItem',
  'Menu.addSeparator',
  'Menu.addSubMenu',
  'Menu.addToUi',
  'Session.getActiveUserLocale',
  'ScriptApp.getScriptId',
  'Logger.log',
]);

/** Opening dialogs and sidebars, which a script may do only when the user has asked for it. */
const dialogs: ReadonlySet<string> = new Set(['Ui.alert', 'Ui.prompt', 'Ui.showSidebar', 'Ui.showModalDialog', 'Ui.showModelessDialog']);

/** Who the user is: known in full authority only. */
const identity: ReadonlySet<string> = new Set(['Session.getActiveUser', 'Session.getEffectiveUser', 'User.getEmail']);

/** The scopes that a call lacks in a mode, or null where it may go ahead. */
export function missingScopes(mode: AuthModeName, call: string): string | null {
  if (mode === 'FULL') return null;
  if (mode === 'NONE' && !withoutAuthority.has(call)) return call.startsWith('Ui.') ? container : currentOnly;
  if (dialogs.has(call)) return container;
  return identity.has(call) ? 'https://www.googleapis.com/auth/userinfo.email' : null;
}
