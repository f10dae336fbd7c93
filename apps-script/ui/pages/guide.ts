import { button, element, pageBody } from './element';
import { closeOnEscape, closePage } from './script-run';
import { words } from './words';

const { close, guide } = words;

const steps = guide.steps.map(({ title, minutes, text }) => {
  const time = element('span', { class: 'quiet', text: guide.minutes({ minutes }) });
  return element('li', {}, element('h2', {}, element('span', { text: title }), time), element('p', { text }));
});
const shut = button(close, 'main', closePage);

document.title = guide.title;
pageBody().replaceChildren(
  element(
    'main',
    { class: 'dialog', attributes: { 'aria-label': guide.title } },
    element('p', { class: 'intro', text: guide.intro }),
    element('ol', { class: 'steps', attributes: { role: 'list' } }, ...steps),
    element('p', { class: 'note', text: guide.note }),
    element('div', { class: 'foot' }, shut),
  ),
);
closeOnEscape();
shut.focus({ preventScroll: true });
