import { type Context, runInContext } from 'node:vm';

/** The built-ins of the context that the tested script runs in. */
export interface Realm {
  readonly Date: new (milliseconds: number) => Date;
  readonly Error: new (message: string) => Error;
  readonly JSON: { parse(text: string): unknown };
}

/** This very context: fine for tests of the fake itself, too kind for a bundle. */
export const hostRealm: Realm = { Date, Error, JSON };

/** The built-ins of a `node:vm` context, so that a Date handed in is not `instanceof` the test's own Date. */
export function realmOf(context: Context): Realm {
  // The cast: a vm hands back what it evaluates without a type.
  return runInContext('({ Date, Error, JSON })', context) as Realm;
}

/** Makes `new Date()` and `Date.now()` of a context tell the time of a world, which stands still unless moved. */
export function followClock(context: Context, now: () => number): void {
  // The cast: a vm hands back what it evaluates without a type.
  const follow = runInContext(
    `(function (now) {
      Date = new Proxy(Date, {
        construct: function (target, args, made) { return Reflect.construct(target, args.length > 0 ? args : [now()], made); },
        get: function (target, key) { return key === 'now' ? now : Reflect.get(target, key); },
      });
    })`,
    context,
  ) as (clock: () => number) => void;
  follow(now);
}

/** Told by its tag, since `instanceof` fails across contexts. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
