import type { FormField } from './form';

/** Values that a form carries unseen, to be handed in with the rest. */
export function hiddenFields(values: Readonly<Record<string, string>>): readonly FormField[] {
  return Object.entries(values).map(([id, initial]) => ({ id, label: '', kind: 'hidden', required: false, initial }));
}
