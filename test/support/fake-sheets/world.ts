import { parseA1 } from './a1';
import { missingScopes } from './authority';
import { BookModel } from './book-model';
import { CallCounter, type Calls } from './calls';
import { authModes, type EnumValue } from './enums';
import { type ErrorArguments, type ErrorCode, errorTexts } from './errors';
import { type AuthModeName, type Host, misuse, type OpenQuestions, type User } from './host';
import { type FakeHtmlService, htmlServiceFake } from './html';
import { type FakeLockService, LockState, type Locks, lockServiceFake } from './lock';
import { hostRealm, type Realm } from './realm';
import { type CellSeed, putCell, type Seed, seedSheet } from './seed';
import { consoleFake, type SmallServices, smallServices } from './small-services';
import { type SheetSnapshot, snapshotOf } from './snapshot';
import { type FakeSpreadsheet, spreadsheetFake } from './spreadsheet';
import { type AppState, type FakeSpreadsheetApp, spreadsheetAppFake } from './spreadsheet-app';
import { cacheServiceFake, type FakeCacheService, type FakePropertiesService, propertiesServiceFake, type Stores } from './stores';
import type { Scalar } from './typed-text';
import { UiLog } from './ui-log';

export interface WorldOptions {
  /** The context the script runs in; `realmOf(context)` for a bundle in `node:vm`. */
  readonly realm?: Realm;
  /** The spreadsheet's own zone and locale. */
  readonly timeZone?: string;
  readonly locale?: string;
  /** The zone of the script's manifest, which need not be the spreadsheet's. */
  readonly scriptTimeZone?: string;
  readonly userLocale?: string;
  readonly title?: string;
  readonly addonName?: string;
  /** False: a script with no spreadsheet around it. */
  readonly bound?: boolean;
  /** An ISO instant; the clock stands still. */
  readonly now?: string;
  readonly sheets?: Readonly<Record<string, Seed>>;
  readonly properties?: Readonly<Record<string, string>>;
  readonly htmlFiles?: Readonly<Record<string, string>>;
  /** What formulas that a script writes give. HYPERLINK gives its label unasked. */
  readonly formulaResult?: (formula: string, sheet: string, row: number, column: number) => Scalar | null;
  /** 'local': errors speak as to a user whose account is not English, so that no code can go by their words. */
  readonly errorTexts?: 'en' | 'local';
  readonly open?: Partial<OpenQuestions>;
  /** Milliseconds that each service call takes of the clock; none unless said. */
  readonly callTakes?: number;
}

export interface Globals extends SmallServices {
  readonly SpreadsheetApp: FakeSpreadsheetApp;
  readonly PropertiesService: FakePropertiesService;
  readonly CacheService: FakeCacheService;
  readonly LockService: FakeLockService;
  readonly HtmlService: FakeHtmlService;
  readonly console: ReturnType<typeof consoleFake>;
}

export interface SheetHandle {
  snapshot(): SheetSnapshot;
  /** Changes a cell as a person would, past the script: uncounted, unprotected. */
  put(cell: string, seed: CellSeed): void;
}

export interface World {
  readonly realm: Realm;
  /** To put into the context that the script runs in. */
  readonly globals: Globals;
  readonly ui: UiLog;
  readonly locks: Locks;
  readonly stores: Stores;
  /** Lines written with `console` and `Logger`. */
  readonly log: readonly string[];
  calls(): Calls;
  resetCalls(): void;
  /** Who runs the script from now on, and in what authority; gives the authority that held before. */
  as(changes: {
    readonly authMode?: AuthModeName;
    readonly user?: User;
    readonly ui?: boolean;
    readonly twoAccounts?: boolean;
  }): AuthModeName;
  /** Whether the browser is signed in to two accounts, with which no page reaches its script. */
  twoAccounts(): boolean;
  /** What `onOpen` and `onInstall` are given. */
  event(): { readonly authMode: EnumValue; readonly source: FakeSpreadsheet };
  sheetNames(): readonly string[];
  sheet(name: string): SheetHandle;
  /** Everything a user could see changed, to compare before and after. */
  snapshot(): {
    readonly name: string;
    readonly timeZone: string;
    readonly locale: string;
    readonly sheets: readonly SheetSnapshot[];
    readonly properties: Readonly<Record<string, string>>;
  };
  /** The next call of a member fails, or the one after `after` more calls of it: for tests of what is left half done. */
  failNext(member: string, text: string, after?: number): void;
  /** Somebody else does something in the same spreadsheet just before the next call of a member, or the one after `after` more calls of it. */
  meanwhile(member: string, act: () => void, after?: number): void;
  /** From now on a run has so long: after that every service call fails. */
  limitTime(milliseconds: number): void;
  /** What Google does when a run is over: all is written, its locks are free, its time is no longer counted. */
  endRun(): void;
  elapse(milliseconds: number): void;
  now(): number;
}

const label = /^=HYPERLINK\("(?:[^"]|"")*"[,;]\s*"((?:[^"]|"")*)"\)$/i;

/** Refusals of a write, which may be said only when the bundled writes are carried out. */
const putOffCodes: ReadonlySet<ErrorCode> = new Set([
  'protectedCell',
  'validationRefuses',
  'readerWrites',
  'typedFormat',
  'typedValidation',
]);

/** A spreadsheet of an office with the services of Apps Script around it, in memory. Its owner runs the script with full authority unless told otherwise. */
export function fakeSpreadsheet(options: WorldOptions = {}): World {
  const realm = options.realm ?? hostRealm;
  const book = new BookModel(options.title ?? '整改台账汇总', options.timeZone ?? 'Asia/Shanghai', options.locale ?? 'zh_CN');
  const counter = new CallCounter();
  const ui = new UiLog();
  const log: string[] = [];
  const locks: Locks = { document: new LockState(), user: new LockState(), script: new LockState() };
  const stores: Stores = { document: new Map(Object.entries(options.properties ?? {})), user: new Map(), script: new Map() };
  const bound = options.bound ?? true;
  const app: AppState = { bound, addonName: options.addonName ?? '台账助手', ui: true, unflushed: false };
  const failures = new Map<string, { readonly text: string; left: number }>();
  const others = new Map<string, { readonly act: () => void; left: number }>();
  const refusals = new WeakSet<object>();
  let putOff: unknown = null;
  let now = Date.parse(options.now ?? '2024-03-15T04:00:00Z');
  let deadline: number | null = null;
  let twoAccounts = false;
  let authMode: AuthModeName = 'FULL';
  let user: User = { email: 'banzi@example.gov.cn', role: 'owner' };

  const fail = <C extends ErrorCode>(code: C, ...details: ErrorArguments<C>): never => {
    // The cast: each text takes the details of its own code, which the signature has seen to.
    const text = (errorTexts[code] as (...given: readonly unknown[]) => string)(...details);
    const error = new realm.Error(options.errorTexts === 'local' ? '（账号语言下的出错信息）' : text);
    Object.defineProperty(error, 'name', { value: 'Exception' });
    if (putOffCodes.has(code)) refusals.add(error);
    throw error;
  };

  const host: Host = {
    realm,
    book,
    ui,
    open: {
      apostropheInTextFormat: 'vanishes',
      equalsInTextFormat: 'text',
      refusals: 'at once',
      formatOfTyped: 'as shown',
      ...options.open,
    },
    user: () => user,
    now: () => now,
    sleep: (milliseconds) => {
      now += milliseconds;
    },
    enter(type, member, sheet) {
      const call = `${type}.${member}`;
      counter.record(call, sheet);
      now += options.callTakes ?? 0;
      if (deadline !== null && now > deadline) fail('timeUp');
      const scopes = missingScopes(authMode, call);
      if (scopes !== null) fail('noPermission', { member: call, scopes });
      if (putOff !== null && (call === 'SpreadsheetApp.flush' || call === 'Range.getValues')) {
        const refusal = putOff;
        putOff = null;
        throw refusal;
      }
      const other = others.get(call);
      if (other && other.left-- === 0) {
        others.delete(call);
        other.act();
      }
      const failure = failures.get(call);
      if (failure && failure.left-- === 0) {
        failures.delete(call);
        fail('injected', { text: failure.text });
      }
    },
    putsOff(error) {
      if (host.open.refusals === 'at once' || typeof error !== 'object' || error === null || !refusals.has(error)) return false;
      putOff ??= error;
      return true;
    },
    changed: () => {
      app.unflushed = true;
    },
    resultOf(formula, sheet, row, column) {
      const given = options.formulaResult?.(formula, sheet, row, column);
      return given ?? label.exec(formula)?.[1]?.replaceAll('""', '"') ?? null;
    },
    fail,
  };

  const seeds = Object.entries(options.sheets ?? { 工作表1: [] });
  for (const [name, seed] of seeds) seedSheet(host, book, name, seed);
  app.unflushed = false;

  const modelOf = (name: string) =>
    book.sheetNamed(name) ?? misuse(`there is no sheet ${name}; there are ${book.sheets.map((sheet) => sheet.name).join('、')}`);
  const unflushed = (): boolean => app.unflushed;

  return {
    realm,
    globals: {
      ...smallServices(host, {
        scriptTimeZone: options.scriptTimeZone ?? 'Asia/Shanghai',
        userLocale: options.userLocale ?? 'zh_CN',
        emailKnown: false,
        log,
      }),
      SpreadsheetApp: spreadsheetAppFake(host, app),
      PropertiesService: propertiesServiceFake(host, stores, bound),
      CacheService: cacheServiceFake(host, bound),
      LockService: lockServiceFake(host, locks, bound, unflushed),
      HtmlService: htmlServiceFake(host, options.htmlFiles ?? {}),
      console: consoleFake({ scriptTimeZone: '', userLocale: '', emailKnown: false, log }),
    },
    ui,
    locks,
    stores,
    log,
    calls: () => counter.calls(),
    resetCalls: () => counter.reset(),
    as(changes) {
      const before = authMode;
      authMode = changes.authMode ?? authMode;
      user = changes.user ?? user;
      app.ui = changes.ui ?? app.ui;
      twoAccounts = changes.twoAccounts ?? twoAccounts;
      return before;
    },
    twoAccounts: () => twoAccounts,
    event: () => ({ authMode: authModes[authMode], source: spreadsheetFake(host) }),
    sheetNames: () => book.sheets.map(({ name }) => name),
    sheet: (name) => ({
      snapshot: () => snapshotOf(modelOf(name)),
      put(cell, seed) {
        const sheet = modelOf(name);
        const place = parseA1(cell, { rows: sheet.maxRows, columns: sheet.maxColumns }) ?? misuse(`${cell} is no cell`);
        const before = user;
        user = { email: 'hand', role: 'owner' };
        putCell(host, sheet, place.box.top, place.box.left, seed);
        user = before;
      },
    }),
    snapshot: () => ({
      name: book.name,
      timeZone: book.timeZone,
      locale: book.locale,
      sheets: book.sheets.map(snapshotOf),
      properties: Object.fromEntries(stores.document),
    }),
    failNext(member, text, after = 0) {
      failures.set(member, { text, left: after });
    },
    meanwhile(member, act, after = 0) {
      others.set(member, { act, left: after });
    },
    limitTime(milliseconds) {
      deadline = now + milliseconds;
    },
    endRun() {
      if (putOff !== null) misuse('a write was refused after the run had said that all is well');
      deadline = null;
      app.unflushed = false;
      for (const lock of Object.values(locks)) lock.held = false;
    },
    elapse(milliseconds) {
      now += milliseconds;
    },
    now: () => now,
  };
}
