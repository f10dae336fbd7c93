import { xFrameOptionsModes } from './enums';
import { type Fluent, fluent, type Guarded, guard } from './guard';
import { type Host, misuse } from './host';

export interface HtmlModel {
  content: string;
  title: string;
  width: number | null;
  height: number | null;
}

/** Stops where Google would take something out of a page's scripts without a word: a comment that is none, a tag in a text, a script that does not run. */
export function checkPage(content: string): void {
  for (const [, attributes = '', script = ''] of content.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (attributes !== '') misuse(`a page has a script element of another kind: <script${attributes}>`);
    for (const line of script.split('\n')) {
      const found = /^\s*\/\//.test(line) ? undefined : /\/\/|<[a-z/!]/i.exec(line);
      if (found) misuse(`a page's script would be cut at ${found[0]} in: ${line.slice(0, 200)}`);
    }
  }
}

export function htmlOutputMembers(model: HtmlModel) {
  const set = (part: Partial<HtmlModel>): Fluent => {
    Object.assign(model, part);
    return fluent;
  };
  return {
    append: (addedContent: string): Fluent => set({ content: model.content + addedContent }),
    setContent: (content: string): Fluent => set({ content }),
    getContent: (): string => model.content,
    setTitle: (title: string): Fluent => set({ title }),
    getTitle: (): string => model.title,
    setWidth: (width: number): Fluent => set({ width }),
    getWidth: (): number => model.width ?? 0,
    setHeight: (height: number): Fluent => set({ height }),
    getHeight: (): number => model.height ?? 0,
  };
}

export interface FakeHtmlOutput extends Guarded<ReturnType<typeof htmlOutputMembers>> {}

/** `files`: the HTML files of the project by name, without `.html`, as `createHtmlOutputFromFile` names them. */
export function htmlServiceMembers(host: Host, files: Readonly<Record<string, string>>) {
  const made = (content: string): FakeHtmlOutput => {
    const model: HtmlModel = { content, title: '', width: null, height: null };
    return guard(host, { type: 'HtmlOutput', model }, htmlOutputMembers(model));
  };
  return {
    XFrameOptionsMode: xFrameOptionsModes,
    createHtmlOutput: (html?: unknown): FakeHtmlOutput => made(html === undefined ? '' : String(html)),
    createHtmlOutputFromFile(filename: string): FakeHtmlOutput {
      const content = files[filename.replace(/\.html$/, '')];
      return content === undefined ? host.fail('noSuchFile', { name: filename }) : made(content);
    },
  };
}

export interface FakeHtmlService extends Guarded<ReturnType<typeof htmlServiceMembers>> {}

export function htmlServiceFake(host: Host, files: Readonly<Record<string, string>>): FakeHtmlService {
  return guard(host, { type: 'HtmlService' }, htmlServiceMembers(host, files));
}
