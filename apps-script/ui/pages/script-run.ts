import type { FormAnswer, FormValues } from '../form';
import type { JumpAnswer, JumpTarget, TodayAnswer } from '../today-answer';
import { words } from './words';

/** Globals of the script that pages call by name, beside those that a form names. */
interface ScriptFunctions {
  readToday(): TodayAnswer;
  goToLine(target: JumpTarget): JumpAnswer;
  buildSheets(): null;
}

interface Runner {
  withSuccessHandler(done: (result: never) => void): Runner;
  withFailureHandler(failed: (error: unknown) => void): Runner;
}

/** What Google puts into every page. */
declare const google: {
  readonly script: {
    readonly run: Runner;
    readonly host: { close(): void; readonly editor?: { focus(): void } };
  };
};

const { failure } = words;

/** One sentence for whatever kept the script from answering. Google's own words come in the language of the account, but for this code. */
function failureSentence(error: unknown, otherwise: string): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.includes('PERMISSION_DENIED') ? failure.twoAccounts : otherwise;
}

/** Calls a global by its name; `otherwise` is what to say where no answer comes. */
interface Asked {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly otherwise: string;
}

function call({ name, args, otherwise }: Asked, done: (result: never) => void, failed: (sentence: string) => void): void {
  const runner = google.script.run.withSuccessHandler(done).withFailureHandler((error) => failed(failureSentence(error, otherwise)));
  // The globals of the script are members of the runner, which no type can say.
  const act = (runner as unknown as Readonly<Record<string, ((...given: readonly unknown[]) => void) | undefined>>)[name];
  if (act === undefined) failed(failureSentence(`no global ${name}`, failure.other));
  else act.apply(runner, [...args]);
}

/** Calls a global of the script; exactly one of the two is called back, later. */
export function callScript<Name extends keyof ScriptFunctions>(
  name: Name,
  args: Parameters<ScriptFunctions[Name]>,
  done: (result: ReturnType<ScriptFunctions[Name]>) => void,
  failed: (sentence: string) => void,
): void {
  call({ name, args, otherwise: failure.other }, done, failed);
}

/** Hands a form's values to the global it names. Where no answer comes it may have been written all the same; handed in again it would stand there twice. */
export function handIn(name: string, values: FormValues, done: (answer: FormAnswer) => void, failed: (sentence: string) => void): void {
  call({ name, args: [values], otherwise: failure.handedIn }, done, failed);
}

/** Closes the dialog or sidebar. */
export function closePage(): void {
  google.script.host.close();
}

/** Gives the keyboard back to the sheet. */
export function focusSheet(): void {
  google.script.host.editor?.focus();
}

/** Esc closes a dialog, unless something is under way that would then end unseen. */
export function closeOnEscape(busy: () => boolean = () => false): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing || busy()) return;
    closePage();
  });
}
