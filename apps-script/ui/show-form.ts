import type * as script from '../main';
import type { FieldKind, Form, FormField } from './form';
import { pageWith, showDialog } from './show-page';

/** Pixels that a field takes with its label and the room for a line of help or of complaint; of a shown text without its lines. */
const heights: Readonly<Record<FieldKind, number>> = { text: 92, date: 92, choice: 92, textarea: 146, readonly: 52, hidden: 0 };
const frame = 110;
const line = 22;
const highest = 620;
const roomy = 500;

/** Lines that a text takes in the dialog's width, about thirty characters to each. */
function linesOf(text: string): number {
  return text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / 30)), 0);
}

function heightOf({ kind, initial, tall }: FormField): number {
  if (kind === 'textarea' && tall === true) return heights[kind] + 9 * line;
  return heights[kind] + (kind === 'readonly' ? Math.min(linesOf(initial), tall === true ? 14 : 6) * line : 0);
}

/**
 * Opens a form over the sheet. What is filled in goes to the global that `submit` names, once for each press of the button; its answer is
 * shown in the dialog, at the field where it names one.
 */
export function showForm(form: Form & { readonly submit: keyof typeof script }): void {
  const height = form.fields.reduce((sum, field) => sum + heightOf(field), frame + linesOf(form.intro) * line);
  showDialog(pageWith('form', form), form.title, {
    width: 460,
    height: Math.min(form.roomy === true ? Math.max(height, roomy) : height, highest),
  });
}
