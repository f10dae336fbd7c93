import { type Fluent, fluent, type Guarded, guard } from './guard';
import { givenAs, type Host } from './host';

/** Counted in bytes of UTF-8, the stricter reading of 「9 KB」: a Chinese character is three. */
const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');
const valueLimit = 9 * 1024;
const storeLimit = 500 * 1024;

export type Store = Map<string, string>;

export function propertiesMembers(host: Host, store: Store) {
  /** All or nothing: a set that does not fit leaves the store as it was. */
  const put = (entries: readonly (readonly [string, unknown])[], keep: boolean): Fluent => {
    const next = new Map(keep ? store : []);
    for (const [key, value] of entries) {
      if (typeof value !== 'string') host.fail('signature', { given: givenAs([key, value]), member: 'Properties.setProperty' });
      if (bytes(String(value)) > valueLimit) host.fail('propertyTooLarge');
      next.set(key, String(value));
    }
    const total = [...next].reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
    if (total > storeLimit) host.fail('propertiesFull');
    store.clear();
    for (const [key, value] of next) store.set(key, value);
    return fluent;
  };
  return {
    getProperty: (key: string): string | null => store.get(key) ?? null,
    setProperty: (key: string, value: string): Fluent => put([[key, value]], true),
    getProperties: (): { [key: string]: string } => Object.fromEntries(store),
    setProperties: (properties: { readonly [key: string]: string }, deleteAllOthers?: boolean): Fluent =>
      put(Object.entries(properties), deleteAllOthers !== true),
    getKeys: (): string[] => [...store.keys()],
    deleteProperty(key: string): Fluent {
      store.delete(key);
      return fluent;
    },
    deleteAllProperties(): Fluent {
      store.clear();
      return fluent;
    },
  };
}

export interface FakeProperties extends Guarded<ReturnType<typeof propertiesMembers>> {}

export interface Stores {
  readonly document: Store;
  readonly user: Store;
  readonly script: Store;
}

export function propertiesServiceMembers(host: Host, stores: Stores, bound: boolean) {
  const made = (store: Store): FakeProperties => guard(host, { type: 'Properties' }, propertiesMembers(host, store));
  return {
    getDocumentProperties: (): FakeProperties | null => (bound ? made(stores.document) : null),
    getUserProperties: (): FakeProperties => made(stores.user),
    getScriptProperties: (): FakeProperties => made(stores.script),
  };
}

export interface FakePropertiesService extends Guarded<ReturnType<typeof propertiesServiceMembers>> {}

export function propertiesServiceFake(host: Host, stores: Stores, bound: boolean): FakePropertiesService {
  return guard(host, { type: 'PropertiesService' }, propertiesServiceMembers(host, stores, bound));
}

export function cacheMembers(host: Host, store: Map<string, { readonly value: string; readonly until: number }>) {
  const put = (key: string, value: string, seconds = 600): void => {
    if (key.length > 250) host.fail('keyTooLarge');
    if (bytes(value) > 100 * 1024) host.fail('propertyTooLarge');
    store.set(key, { value, until: host.now() + Math.min(seconds, 21_600) * 1000 });
  };
  const get = (key: string): string | null => {
    const found = store.get(key);
    return found && found.until > host.now() ? found.value : null;
  };
  return {
    get,
    put: (key: string, value: string, expirationInSeconds?: number): void => put(key, value, expirationInSeconds),
    getAll: (keys: readonly string[]): { [key: string]: string } =>
      Object.fromEntries(
        keys.flatMap((key) => {
          const value = get(key);
          return value === null ? [] : [[key, value] as const];
        }),
      ),
    putAll(values: { readonly [key: string]: unknown }, expirationInSeconds?: number): void {
      for (const [key, value] of Object.entries(values)) put(key, String(value), expirationInSeconds);
    },
    remove: (key: string): void => void store.delete(key),
    removeAll(keys: readonly string[]): void {
      for (const key of keys) store.delete(key);
    },
  };
}

export interface FakeCache extends Guarded<ReturnType<typeof cacheMembers>> {}

export function cacheServiceMembers(host: Host, bound: boolean) {
  const stores = { document: new Map(), user: new Map(), script: new Map() };
  const made = (store: Map<string, { readonly value: string; readonly until: number }>): FakeCache =>
    guard(host, { type: 'Cache' }, cacheMembers(host, store));
  return {
    getDocumentCache: (): FakeCache | null => (bound ? made(stores.document) : null),
    getUserCache: (): FakeCache => made(stores.user),
    getScriptCache: (): FakeCache => made(stores.script),
  };
}

export interface FakeCacheService extends Guarded<ReturnType<typeof cacheServiceMembers>> {}

export function cacheServiceFake(host: Host, bound: boolean): FakeCacheService {
  return guard(host, { type: 'CacheService' }, cacheServiceMembers(host, bound));
}
