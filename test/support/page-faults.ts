import type { Page } from 'playwright-core';

/** Runs in the page: what keeps somebody from using it. Names come from texts and labels alone, as these pages are written. */
const inspection = `(() => {
  const faults = [];
  const named = (node) => node.outerHTML.slice(0, 120);
  const visible = (node) => node.checkVisibility({ visibilityProperty: true }) && node.getClientRects().length > 0;

  for (const node of document.querySelectorAll('button, a, input:not([type=hidden]), select, textarea')) {
    const label = node.id === '' ? null : document.querySelector('label[for="' + node.id + '"]');
    const text = node.matches('input, select, textarea') ? label?.textContent : node.textContent;
    if (((node.getAttribute('aria-label') ?? text) ?? '').trim() === '') faults.push('no name: ' + named(node));
    if (node.tabIndex > 0) faults.push('jumps the order: ' + named(node));
  }
  const ids = [...document.querySelectorAll('[id]')].map((node) => node.id);
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push('id twice: ' + id);
  for (const key of ['aria-describedby', 'aria-labelledby', 'aria-controls', 'for']) {
    for (const node of document.querySelectorAll('[' + key + ']')) {
      for (const id of node.getAttribute(key).split(' ')) if (!ids.includes(id)) faults.push(key + ' of nothing: ' + named(node));
    }
  }
  for (const list of document.querySelectorAll('ul, ol')) {
    if ([...list.children].some((child) => child.tagName !== 'LI')) faults.push('no list: ' + named(list));
  }
  let level = 0;
  for (const heading of document.querySelectorAll('h1, h2, h3, h4')) {
    const own = Number(heading.tagName.slice(1));
    if (level > 0 && own > level + 1) faults.push('heading skipped: ' + named(heading));
    level = own;
  }
  if (document.documentElement.lang !== 'zh-CN') faults.push('no language');
  if (document.title === '') faults.push('no title');
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth) faults.push('wider than its window');

  const numbers = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const light = (colour) => {
    const [red, green, blue] = numbers(colour).slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = (node) => {
    for (let at = node; at !== null; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      const [, , , alpha = 1] = numbers(colour);
      if (alpha > 0) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    const node = text.parentElement;
    if (text.data.trim() === '' || node.matches('script, option') || !visible(node) || node.closest('[aria-disabled=true]')) continue;
    const [one, other] = [light(getComputedStyle(node).color), light(ground(node))];
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (contrast < 4.5) faults.push('contrast ' + contrast.toFixed(2) + ': ' + named(node));
  }
  return faults;
})()`;

/**
 * What keeps somebody from using the page: controls without a name, references to nothing, skipped headings, lists that are none, texts of a
 * contrast under 4.5 (WCAG 2.2, 1.4.3), contents wider than the window.
 */
export function pageFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(inspection);
}
