import { formatPattern, parsePattern } from './date-pattern';
import { authModes, chartMergeStrategies, chartPositions, chartTypes } from './enums';
import { type Fluent, fluent, type Guarded, guard } from './guard';
import { givenAs, type Host } from './host';
import { isDate } from './realm';
import { type FakeUser, userFake } from './user';

/** The services of which little is needed. */
export interface Surroundings {
  readonly scriptTimeZone: string;
  readonly userLocale: string;
  /** Nothing of the e-mail is known without its scope, as with ours. */
  readonly emailKnown: boolean;
  readonly log: string[];
}

export function utilitiesMembers(host: Host) {
  let uuids = 0;
  return {
    formatDate(date: unknown, timeZone: string, format: string): string {
      if (!isDate(date)) return host.fail('signature', { given: givenAs([date, timeZone, format]), member: 'Utilities.formatDate' });
      return formatPattern(date.getTime(), timeZone, format);
    },
    parseDate(date: string, timeZone: string, format: string): Date {
      const instant = parsePattern(date, timeZone, format);
      return instant === null ? host.fail('invalidArgument', { argument: date }) : new host.realm.Date(instant);
    },
    getUuid: (): string => `00000000-0000-4000-8000-${String(++uuids).padStart(12, '0')}`,
    sleep: (milliseconds: number): void => host.sleep(milliseconds),
  };
}

export function sessionMembers(host: Host, around: Surroundings) {
  const email = (): string => (around.emailKnown ? host.user().email : '');
  return {
    getActiveUser: (): FakeUser => userFake(host, email()),
    getEffectiveUser: (): FakeUser => userFake(host, host.user().email),
    getActiveUserLocale: (): string => around.userLocale,
    getScriptTimeZone: (): string => around.scriptTimeZone,
    getTemporaryActiveUserKey: (): string => `key-of-${host.user().email}`,
  };
}

export function scriptAppMembers() {
  return { AuthMode: authModes, getScriptId: (): string => 'FakeScriptIdForTestsOnly' };
}

export function chartsMembers() {
  return { ChartType: chartTypes, ChartMergeStrategy: chartMergeStrategies, Position: chartPositions };
}

export function loggerMembers({ log }: Surroundings) {
  return {
    log(data: unknown, ...values: readonly unknown[]): Fluent {
      log.push(`log ${[data, ...values].map(String).join(' ')}`);
      return fluent;
    },
  };
}

/** Not a service but a built-in: an ordinary object, uncounted, with the members that Apps Script has. */
export function consoleFake({ log }: Surroundings) {
  const write =
    (level: string) =>
    (...values: readonly unknown[]): void => {
      log.push(`${level} ${values.map(String).join(' ')}`);
    };
  return {
    log: write('log'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    time: (): void => undefined,
    timeEnd: (): void => undefined,
  };
}

export interface FakeUtilities extends Guarded<ReturnType<typeof utilitiesMembers>> {}
export interface FakeSession extends Guarded<ReturnType<typeof sessionMembers>> {}
export interface FakeScriptApp extends Guarded<ReturnType<typeof scriptAppMembers>> {}
export interface FakeCharts extends Guarded<ReturnType<typeof chartsMembers>> {}
export interface FakeLogger extends Guarded<ReturnType<typeof loggerMembers>> {}

export interface SmallServices {
  readonly Utilities: FakeUtilities;
  readonly Session: FakeSession;
  readonly ScriptApp: FakeScriptApp;
  readonly Charts: FakeCharts;
  readonly Logger: FakeLogger;
}

export function smallServices(host: Host, around: Surroundings): SmallServices {
  return {
    Utilities: guard(host, { type: 'Utilities' }, utilitiesMembers(host)),
    Session: guard(host, { type: 'Session' }, sessionMembers(host, around)),
    ScriptApp: guard(host, { type: 'ScriptApp' }, scriptAppMembers()),
    Charts: guard(host, { type: 'Charts' }, chartsMembers()),
    Logger: guard(host, { type: 'Logger' }, loggerMembers(around)),
  };
}
