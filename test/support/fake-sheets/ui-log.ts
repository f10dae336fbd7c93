import { misuse } from './host';

export interface Toast {
  readonly message: string;
  readonly title: string;
  readonly seconds: number;
}

export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  readonly buttons: string;
}

export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly entries: readonly MenuEntry[] };

/** HTML as it was shown. */
export interface Shown {
  readonly where: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** What the user will press: a button, and for a prompt the text typed. */
export type Answer = string | { readonly button: string; readonly text: string };

/** What the user has seen, and what the user will answer. */
export class UiLog {
  readonly toasts: Toast[] = [];
  readonly questions: Question[] = [];
  readonly menus: MenuEntry[] = [];
  readonly shown: Shown[] = [];
  private readonly answers: Answer[] = [];

  /** Answers to the questions to come, in order: `'OK'`, `'CANCEL'`, or `{ button: 'OK', text: '2024-03-01' }`. */
  answer(...answers: readonly Answer[]): void {
    this.answers.push(...answers);
  }

  /** How many scripted answers nobody has asked for yet. */
  get unasked(): number {
    return this.answers.length;
  }

  /** Writes the question down and gives the scripted answer. */
  ask(question: Question): { readonly button: string; readonly text: string } {
    this.questions.push(question);
    const answer = this.answers.shift();
    if (answer === undefined) return misuse(`nobody has said what to answer to: ${question.title} ${question.message}`);
    const { button, text } = typeof answer === 'string' ? { button: answer, text: '' } : answer;
    if (button !== 'CLOSE' && !question.buttons.split('_').includes(button)) misuse(`there is no button ${button} in ${question.buttons}`);
    return { button, text };
  }

  /** All items of the menus shown, in order, with the captions that lead to them. */
  items(): readonly { readonly path: string; readonly functionName: string }[] {
    const walk = (entries: readonly MenuEntry[], path: string): { path: string; functionName: string }[] =>
      entries.flatMap((entry) => {
        if (entry.kind === 'separator') return [];
        if (entry.kind === 'menu') return walk(entry.entries, `${path}${entry.caption} ▸ `);
        return [{ path: `${path}${entry.caption}`, functionName: entry.functionName }];
      });
    return walk(this.menus, '');
  }
}
