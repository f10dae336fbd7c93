import type { Form, FormAnswer, FormValues } from '../../apps-script/ui/form';
import type { Addon } from './addon';
import { runFromPage } from './fake-sheets/script-run';

/** The form that was opened last, as the page got it. */
export function shownForm(addon: Addon): Form {
  const html = addon.world.ui.shown[addon.world.ui.shown.length - 1]?.html ?? '';
  const json = /^var givenToPage = (.*);$/mu.exec(html)?.[1];
  if (json === undefined) throw new Error('no form has been opened');
  return JSON.parse(json) as Form; // written by showForm as this type
}

/** Fills in the form that was opened last, as a person would, and presses its button; gives what the page is told. */
export function submitForm(addon: Addon, typed: FormValues): FormAnswer {
  const { fields, submit } = shownForm(addon);
  const values = { ...Object.fromEntries(fields.map(({ id, initial }) => [id, initial])), ...typed };
  const answer = runFromPage(addon.world, addon.context as Readonly<Record<string, unknown>>, submit, [values]); // its globals
  addon.world.endRun();
  return answer as FormAnswer; // what a form's global gives
}

/** Selects areas of a sheet as a person does; in A1 notation. */
export function select(addon: Addon, sheet: string, ...areas: readonly string[]): void {
  const found = addon.world.globals.SpreadsheetApp.getActive()?.getSheetByName(sheet);
  if (!found) throw new Error(`there is no sheet ${sheet}`);
  found.getRangeList(areas).activate();
  addon.world.resetCalls();
}

/** The form's field by its id. */
export function fieldShown(addon: Addon, id: string): string {
  const found = shownForm(addon).fields.find((field) => field.id === id);
  if (found === undefined) throw new Error(`the form has no field ${id}`);
  return found.initial;
}
