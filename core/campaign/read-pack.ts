import type { CampaignPack } from './pack';
import { packShape } from './pack-shape';
import { isRecord, type PackProblem } from './shape';

/** A pack, or what keeps it from being one. */
export type ReadPack =
  | { readonly pack: CampaignPack; readonly problems: readonly [] }
  | { readonly pack: null; readonly problems: readonly PackProblem[] };

type Keys = Readonly<Record<string, unknown>>;

/** The pack's own keys over those of its base, which may have a base itself; null where a base is not to be found or is its own. */
function onItsBase({ basedOn, ...own }: Keys, baseOf: (id: string) => unknown, seen: Set<unknown>): Keys | null {
  if (basedOn === undefined) return own;
  const base = typeof basedOn === 'string' && !seen.has(basedOn) ? baseOf(basedOn) : undefined;
  if (!isRecord(base)) return null;
  const below = onItsBase(base, baseOf, seen.add(basedOn));
  return below === null ? null : { ...below, ...own };
}

/**
 * Checks a pack and gives it typed. Keys it leaves out are taken from the pack it is `basedOn`; a key it has replaces that of the base as a
 * whole, so that nothing of two lists is ever mixed. Every name must have the sentence it rests on.
 */
export function readPack(value: unknown, baseOf: (id: string) => unknown): ReadPack {
  if (!isRecord(value)) return { pack: null, problems: [{ path: '', trouble: { kind: 'type', wanted: 'object', found: typeof value } }] };
  const whole = onItsBase(value, baseOf, new Set());
  if (whole === null) return { pack: null, problems: [{ path: 'basedOn', trouble: { kind: 'nowhere', found: String(value.basedOn) } }] };
  const problems: PackProblem[] = [];
  packShape(whole, '', (path, trouble) => problems.push({ path, trouble }));
  // packShape has just checked every key of the type
  return problems.length === 0 ? { pack: whole as unknown as CampaignPack, problems: [] } : { pack: null, problems };
}
