import type { FormField } from '../form';
import { element } from './element';
import { words } from './words';

const say = words.form;

type Box = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A field on the page. */
export interface ShownField {
  readonly id: string;
  /** What stands on the page; null of a hidden field. */
  readonly line: HTMLElement | null;
  value(): string;
  /** What is wrong with what is filled in, before anything is sent; '' where nothing is. */
  fault(): string;
  /** Shows a complaint at the field, or takes it away with ''. */
  complain(text: string): void;
  focus(): void;
  readonly editable: boolean;
}

function boxOf({ kind, initial, choices = [], tall }: FormField): Box {
  if (kind === 'textarea') {
    const area = element('textarea', { attributes: { rows: tall === true ? '12' : '3' } });
    area.value = initial;
    return area;
  }
  if (kind === 'choice') {
    const blank = element('option', { text: say.choose, attributes: { value: '' } });
    const select = element('select', {}, blank, ...choices.map((text) => element('option', { text, attributes: { value: text } })));
    select.value = choices.includes(initial) ? initial : '';
    return select;
  }
  const input = element('input', { attributes: { type: kind === 'date' ? 'date' : 'text', autocomplete: 'off' } });
  input.value = initial;
  return input;
}

/** What is proposed for a text. */
function proposed(id: string, choices: readonly string[]): HTMLDataListElement {
  return element('datalist', { attributes: { id } }, ...choices.map((text) => element('option', { attributes: { value: text } })));
}

/** A field that hands in what it was given, whatever its line breaks; shown as plain text, or not at all. */
function fixedField({ id, label, kind, initial, tall }: FormField): ShownField {
  const name = element('p', { class: 'name', text: label, attributes: { id: `name-${id}` } });
  // Long texts scroll in their place, which the keyboard must be able to reach.
  const text = element('div', {
    class: tall === true ? 'fixed tall' : 'fixed',
    text: initial,
    attributes: { tabindex: '0', role: 'group', 'aria-labelledby': name.id },
  });
  return {
    id,
    line: kind === 'hidden' ? null : element('div', { class: 'field' }, name, text),
    value: () => initial,
    fault: () => '',
    complain: () => {},
    focus: () => {},
    editable: false,
  };
}

/** A field with its label, its line of help and room for a complaint, tied together for readers of the screen. */
export function showField(field: FormField): ShownField {
  const { id, label, kind, required, help, choices = [] } = field;
  if (kind === 'readonly' || kind === 'hidden') return fixedField(field);
  const box = boxOf(field);
  box.id = `field-${id}`;
  const mark = element('span', { class: required ? 'must' : 'may', text: required ? say.required : say.optional });
  const name = element('label', { text: label, attributes: { for: box.id } }, mark);
  const hint = help === undefined ? [] : [element('p', { class: 'quiet', text: help, attributes: { id: `${box.id}-help` } })];
  const complaint = element('p', { class: 'complaint', attributes: { id: `${box.id}-complaint`, role: 'alert' } });
  const proposals = kind === 'text' && choices.length > 0 ? [proposed(`${box.id}-list`, choices)] : [];
  for (const list of proposals) box.setAttribute('list', list.id);
  box.setAttribute('aria-describedby', [...hint, complaint].map((part) => part.id).join(' '));
  if (required) box.setAttribute('aria-required', 'true');
  const complain = (text: string): void => {
    complaint.textContent = text;
    if (text === '') box.removeAttribute('aria-invalid');
    else box.setAttribute('aria-invalid', 'true');
  };
  box.addEventListener('input', () => complain(''));
  return {
    id,
    line: element('div', { class: 'field' }, name, ...hint, box, ...proposals, complaint),
    value: () => box.value,
    fault() {
      // A date that is half filled in reads as blank.
      if (kind === 'date' && box.validity.badInput) return say.badDay({ label });
      return required && box.value.trim() === '' ? say.blank({ label }) : '';
    },
    complain,
    focus: () => box.focus(),
    editable: true,
  };
}
