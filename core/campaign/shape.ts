/** What is wrong with a place of a pack, as data; the sentence is made from it. */
export type PackTrouble =
  | { readonly kind: 'missing' | 'unknown-key' | 'no-source' }
  | { readonly kind: 'type'; readonly wanted: 'text' | 'number' | 'list' | 'object' | 'yes-no'; readonly found: string }
  | { readonly kind: 'choice'; readonly found: string; readonly choices: readonly string[] }
  | { readonly kind: 'twice'; readonly found: string }
  | { readonly kind: 'nowhere'; readonly found: string }
  | { readonly kind: 'share'; readonly found: string };

/** A trouble at its place, e.g. `stages[2].name`. */
export interface PackProblem {
  readonly path: string;
  readonly trouble: PackTrouble;
}

/** Reports troubles while a value is walked. */
export type Report = (path: string, trouble: PackTrouble) => void;

/** Checks one value at a path. */
export type Shape = (value: unknown, path: string, report: Report) => void;

const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 40) ?? '';

/** A text that says something; `source`: the sentence something rests on, which may not be left out. */
export function text(isSource = false): Shape {
  return (value, path, report) => {
    if (typeof value !== 'string') report(path, { kind: 'type', wanted: 'text', found: shown(value) });
    else if (value.trim() === '') report(path, { kind: isSource ? 'no-source' : 'missing' });
  };
}

/** A whole number from 0 on. */
export const count: Shape = (value, path, report) => {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    report(path, { kind: 'type', wanted: 'number', found: shown(value) });
};

/** true or false. */
export const yesNo: Shape = (value, path, report) => {
  if (typeof value !== 'boolean') report(path, { kind: 'type', wanted: 'yes-no', found: shown(value) });
};

/** One of these words. */
export function oneOf(choices: readonly string[]): Shape {
  return (value, path, report) => {
    if (typeof value !== 'string' || !choices.includes(value)) report(path, { kind: 'choice', found: shown(value), choices });
  };
}

/** The shape, or null. */
export function orNull(shape: Shape): Shape {
  return (value, path, report) => {
    if (value !== null) shape(value, path, report);
  };
}

/** A list of these. With `unique`, no two may have the same text under that key. */
export function listOf(shape: Shape, unique?: string): Shape {
  return (value, path, report) => {
    if (!Array.isArray(value)) {
      report(path, { kind: 'type', wanted: 'list', found: shown(value) });
      return;
    }
    const seen = new Set<unknown>();
    value.forEach((item: unknown, at) => {
      shape(item, `${path}[${at + 1}]`, report);
      const key = unique === undefined || !isRecord(item) ? undefined : item[unique];
      if (key !== undefined && seen.has(key)) report(`${path}[${at + 1}].${unique}`, { kind: 'twice', found: shown(key) });
      seen.add(key);
    });
  };
}

/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object with exactly these keys. */
export function record(keys: Readonly<Record<string, Shape>>): Shape {
  return (value, path, report) => {
    if (!isRecord(value)) {
      report(path, { kind: 'type', wanted: 'object', found: shown(value) });
      return;
    }
    const inside = (key: string): string => (path === '' ? key : `${path}.${key}`);
    for (const [key, shape] of Object.entries(keys)) {
      if (value[key] === undefined) report(inside(key), { kind: key === 'source' ? 'no-source' : 'missing' });
      else shape(value[key], inside(key), report);
    }
    for (const key of Object.keys(value)) if (keys[key] === undefined) report(inside(key), { kind: 'unknown-key' });
  };
}
