import type { Form, FormAnswer } from '../form';
import { button, element, pageBody } from './element';
import { type ShownField, showField } from './form-field';
import { given } from './given';
import { closeOnEscape, closePage, handIn } from './script-run';
import { words } from './words';

const { close, form: say } = words;
let busy = false;

function showDone(message: string): void {
  const shut = button(close, 'main', closePage);
  pageBody().replaceChildren(
    element('div', { class: 'dialog done' }, element('p', { text: message, attributes: { role: 'status' } }), shut),
  );
  shut.focus();
}

/** What a form on the page consists of. */
interface FormParts {
  readonly page: HTMLFormElement;
  readonly fields: readonly ShownField[];
  /** What is wrong with the form as a whole. */
  readonly complaint: HTMLElement;
  readonly submit: HTMLElement;
  readonly leave: HTMLElement;
  readonly state: HTMLElement;
}

function partsOf(asked: Form, back: (() => void) | null): FormParts {
  const fields = asked.fields.map(showField);
  const complaint = element('p', { class: 'complaint', attributes: { role: 'alert' } });
  const submit = element('button', { class: 'main', text: asked.action ?? say.action, attributes: { type: 'submit' } });
  const state = element('span', { class: 'quiet', attributes: { role: 'status' } });
  const leave = button(back === null ? say.cancel : say.back, 'plain', () => {
    if (!busy) (back ?? closePage)();
  });
  const page = element(
    'form',
    { class: 'dialog', attributes: { novalidate: '', 'aria-label': asked.title } },
    element('p', { class: 'intro', text: asked.intro }),
    ...fields.flatMap(({ line }) => line ?? []),
    complaint,
    element('div', { class: 'foot' }, submit, leave, state),
  );
  return { page, fields, complaint, submit, leave, state };
}

function setBusy({ page, submit, leave, state }: FormParts, now: boolean): void {
  busy = now;
  state.textContent = now ? say.busy : '';
  page.setAttribute('aria-busy', String(now));
  // Not `disabled`: the button would lose the keyboard, and with it Esc.
  for (const each of [submit, leave]) each.setAttribute('aria-disabled', String(now));
}

/** Says what is wrong, at the field where it can be typed into, and puts the cursor where to go on. */
function complainAt({ complaint, submit }: FormParts, field: ShownField | undefined, text: string): void {
  if (field?.editable) {
    field.complain(text);
    field.focus();
    return;
  }
  complaint.textContent = text;
  submit.focus();
}

/** Says at each field what is wrong with it, and goes to the first; gives whether nothing is. */
function areInOrder({ fields }: FormParts): boolean {
  const faults = fields.map((field) => ({ field, text: field.fault() }));
  for (const { field, text } of faults) field.complain(text);
  const first = faults.find(({ text }) => text !== '');
  first?.field.focus();
  return first === undefined;
}

/** Puts a form on the page; `back` puts the one before it there again, as it was filled in. */
function showForm(asked: Form, back: (() => void) | null): void {
  const parts = partsOf(asked, back);
  const { page, fields, complaint, submit } = parts;

  function show(): void {
    document.title = asked.title;
    pageBody().replaceChildren(page);
    (fields.find(({ editable }) => editable) ?? submit).focus();
  }

  function showAnswer(answer: FormAnswer): void {
    setBusy(parts, false);
    if (!answer.ok) {
      const field = fields.find(({ id }) => id === answer.field);
      complainAt(parts, field, answer.message);
    } else if ('next' in answer) showForm(answer.next, show);
    else showDone(answer.message);
  }

  function showFailure(sentence: string): void {
    setBusy(parts, false);
    complainAt(parts, undefined, sentence);
  }

  page.addEventListener('submit', (event) => {
    event.preventDefault();
    if (busy) return;
    complaint.textContent = '';
    if (!areInOrder(parts)) return;
    setBusy(parts, true);
    handIn(asked.submit, Object.fromEntries(fields.map((field) => [field.id, field.value()])), showAnswer, showFailure);
  });
  show();
}

showForm(given<Form>(), null);
closeOnEscape(() => busy);
