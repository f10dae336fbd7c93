import { type Host, misuse } from './host';
import type { SheetModel } from './sheet-model';

/** What a member gives back to say: the very object it was called on. */
export interface Fluent {
  readonly fluent: true;
}
export const fluent: Fluent = { fluent: true };

/** The members as a script sees them: fluent ones give the object itself. */
export type Guarded<M> = {
  readonly [K in keyof M]: M[K] extends (...args: infer A) => infer R ? (...args: A) => R extends Fluent ? Guarded<M> : R : M[K];
};

export interface About {
  readonly type: string;
  /** What stands behind the fake; `modelOf` finds it again when the fake comes back as an argument. */
  readonly model?: unknown;
  readonly sheet?: SheetModel;
}

const behind = new WeakMap<object, { readonly type: string; readonly model: unknown }>();

/** Asked of any object by test runners and by `await`; not members of a service. */
const askedByTools = new Set([
  'then',
  'toJSON',
  'constructor',
  'asymmetricMatch',
  '$$typeof',
  'nodeType',
  'tagName',
  '@@__IMMUTABLE_ITERABLE__@@',
  '@@__IMMUTABLE_RECORD__@@',
]);

/** What can be asked of a sheet that is nothing but a chart. */
const ofAnySheet = new Set([
  'getType',
  'getName',
  'getSheetId',
  'getIndex',
  'getParent',
  'isSheetHidden',
  'activate',
  'getCharts',
  'getDeveloperMetadata',
]);

/** A fake as a script meets it: every call is authorised and counted, an unknown member throws, nothing can be set. */
export function guard<M extends object>(host: Host, about: About, members: M): Guarded<M> {
  const bound = new Map<string, unknown>();
  const proxy: object = new Proxy(
    {},
    {
      get(_target, key) {
        if (typeof key === 'symbol' || askedByTools.has(key)) return undefined;
        if (key === 'toString') return () => about.type;
        const known = bound.get(key);
        if (known !== undefined) return known;
        if (!Object.hasOwn(members, key)) return misuse(`fake ${about.type} has no member ${key}`);
        const member: unknown = Reflect.get(members, key);
        const given =
          typeof member !== 'function'
            ? member
            : (...args: readonly unknown[]): unknown => {
                host.enter(about.type, key, about.sheet?.name ?? null);
                if (about.sheet?.chartAlone && about.type === 'Sheet' && !ofAnySheet.has(key)) host.fail('noCells');
                if (about.sheet?.gone) host.fail('sheetGone', { id: about.sheet.id });
                try {
                  const result: unknown = Reflect.apply(member, members, args);
                  return result === fluent ? proxy : result;
                } catch (error) {
                  if (!/^(?:set|clear)/.test(key) || !host.putsOff(error)) throw error;
                  return proxy;
                }
              };
        bound.set(key, given);
        return given;
      },
      has: (_target, key) => typeof key === 'string' && Object.hasOwn(members, key),
      set: (_target, key) => misuse(`fake ${about.type} cannot be written to: ${String(key)}`),
    },
  );
  behind.set(proxy, { type: about.type, model: about.model });
  // The cast: the proxy answers exactly the members' names, bound and with fluent results replaced.
  return proxy as Guarded<M>;
}

/** What stands behind a fake of the given type, or undefined where the value is something else. */
export function modelOf<T>(value: unknown, type: string): T | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found = behind.get(value);
  // The cast: a type name has one kind of model, given where its fake is made.
  return found?.type === type ? (found.model as T) : undefined;
}
