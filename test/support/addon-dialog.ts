import { runInContext } from 'node:vm';
import type { Form, FormAnswer, FormValues } from '../../apps-script/ui/form';
import type { ListPage } from '../../apps-script/ui/list-page';
import { type Addon, openAddon } from './addon';
import { bundled } from './addon-module';

function show(addon: Addon, module: string, name: string, data: unknown): void {
  runInContext(`${bundled(module)}\nPart.${name}(${JSON.stringify(data)});`, addon.context);
}

/** A spreadsheet in which a form has just been opened; what it hands in goes to `answer`. */
export function showFormOf(form: Omit<Form, 'submit'>, answer: (values: FormValues) => FormAnswer): Addon {
  const addon = openAddon();
  Object.assign(addon.context, { takeForm: answer });
  show(addon, 'apps-script/ui/show-form.ts', 'showForm', { ...form, submit: 'takeForm' });
  return addon;
}

/** A spreadsheet in which a list has just been opened. */
export function showListOf(list: ListPage): Addon {
  const addon = openAddon();
  show(addon, 'apps-script/ui/show-list.ts', 'showList', list);
  return addon;
}
