type Child = Node | string;

interface Given {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/**
 * An element with its attributes and children. Texts go in as text and nowhere as markup: a cell that holds `<img onerror=…>` is shown as
 * those very letters.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { class: classes, text, attributes = {} }: Given = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (classes !== undefined) made.className = classes;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== undefined) made.textContent = text;
  made.append(...children);
  return made;
}

/** A button that does something here; it never hands in a form. */
export function button(text: string, classes: string, act: () => void): HTMLButtonElement {
  const made = element('button', { class: classes, text, attributes: { type: 'button' } });
  made.addEventListener('click', act);
  return made;
}

/** The place of a page's contents. */
export function pageBody(): HTMLElement {
  const body = document.getElementById('page');
  if (body === null) throw new Error('the page has no place for its contents');
  return body;
}
