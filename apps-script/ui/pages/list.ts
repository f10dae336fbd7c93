import type { ListPage } from '../list-page';
import { copyText } from './copy-text';
import { button, element, pageBody } from './element';
import { given } from './given';
import { closeOnEscape, closePage } from './script-run';
import { words } from './words';

const { close, list: say } = words;
const { title, intro, lines, empty } = given<ListPage>();

const state = element('span', { class: 'quiet', attributes: { role: 'status' } });
const copy = button(say.copy, 'plain', () => {
  state.textContent = copyText(lines.join('\n')) ? say.copied({ count: lines.length }) : say.notCopied;
});
const shut = button(close, 'main', closePage);
const rows = lines.map((text, at) =>
  element(
    'li',
    {},
    element('span', { class: 'number', text: String(at + 1), attributes: { 'aria-hidden': 'true' } }),
    element('span', { text }),
  ),
);
const body = lines.length === 0 ? element('p', { text: empty }) : element('ol', { class: 'lines', attributes: { role: 'list' } }, ...rows);

document.title = title;
pageBody().replaceChildren(
  element(
    'main',
    { class: 'dialog', attributes: { 'aria-label': title } },
    element('p', { class: 'intro', text: intro }),
    body,
    element('div', { class: 'foot' }, shut, ...(lines.length === 0 ? [] : [copy]), state),
  ),
);
closeOnEscape();
shut.focus({ preventScroll: true });
