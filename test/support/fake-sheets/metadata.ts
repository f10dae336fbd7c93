import { type EnumValue, enumName, metadataVisibilities } from './enums';
import { type Fluent, fluent, type Guarded, guard } from './guard';
import { checkEditor, givenAs, type Host } from './host';

interface Entry {
  readonly key: string;
  value: string | null;
  readonly visibility: string;
  removed: boolean;
}

export function metadataMembers(host: Host, entry: Entry) {
  return {
    getKey: (): string => entry.key,
    getValue: (): string | null => entry.value,
    getVisibility: (): EnumValue => (entry.visibility === 'PROJECT' ? metadataVisibilities.PROJECT : metadataVisibilities.DOCUMENT),
    setValue(value: string): Fluent {
      checkEditor(host);
      entry.value = value;
      return fluent;
    },
    remove(): void {
      checkEditor(host);
      entry.removed = true;
    },
  };
}

export interface FakeMetadata extends Guarded<ReturnType<typeof metadataMembers>> {}

export function metadataFakes(host: Host, entries: readonly Entry[]): FakeMetadata[] {
  return entries
    .filter(({ removed }) => !removed)
    .map((entry) => guard(host, { type: 'DeveloperMetadata', model: entry }, metadataMembers(host, entry)));
}

/** The arguments after the key, in any of the four orders of the real signature. */
export function readMetadata(
  host: Host,
  args: readonly unknown[],
  member: string,
): { readonly value: string | null; readonly visibility: string } {
  const [first, second] = args;
  const value = typeof first === 'string' ? first : null;
  const given = typeof first === 'string' ? second : first;
  const visibility = given === undefined ? 'DOCUMENT' : enumName(metadataVisibilities, given);
  return visibility === undefined ? host.fail('signature', { given: givenAs(args), member }) : { value, visibility };
}
