import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFolder, openAddon } from '../support/addon';

const pages = new Map<string, string>();
beforeAll(() => {
  const folder = builtFolder();
  for (const file of readdirSync(folder)) if (file.endsWith('.html')) pages.set(file, readFileSync(join(folder, file), 'utf8'));
});

/** The pages in which something stands, with what. */
function pagesWith(pattern: RegExp): readonly string[] {
  return [...pages].flatMap(([file, text]) => [...text.matchAll(pattern)].map(([found]) => `${file}: ${found}`));
}

test('there are pages, each with one place for what it is given', () => {
  expect([...pages.keys()].sort()).toEqual(['form.html', 'guide.html', 'list.html', 'rules.html', 'today.html']);
  expect(pagesWith(/\{\{\w+\}\}/g)).toEqual([...pages.keys()].map((file) => `${file}: {{given}}`));
});

test('nothing in a page loads anything: no address, no reference to a file', () => {
  expect(pagesWith(/https?:|\b(?:src|href|action)\s*=|@import|url\(|\bfetch\(|XMLHttpRequest|WebSocket|navigator\.sendBeacon/g)).toEqual(
    [],
  );
});

test('nothing turns a text into markup or into a program', () => {
  expect(
    pagesWith(/\b(?:innerHTML|outerHTML|insertAdjacentHTML|DOMParser|document\.write|eval|Function)\b(?=\s*[=(.])|\bon\w+="/g),
  ).toEqual([]);
});

test('a page holds no template literal, in which Google’s cleaner has taken // for a comment', () => {
  expect(pagesWith(/`[^`\n]*`/g)).toEqual([]);
});

test('Chinese stays readable for whoever looks at what was pushed', () => {
  expect(pagesWith(/\\u[4-9a-f]\w{3}/gi)).toEqual([]);
});

test('a page calls only globals that are there', () => {
  const { context } = openAddon();
  const called = pagesWith(/callScript\(\s*"\w+"/g).map((found) => /"(\w+)"/.exec(found)?.[1] ?? '');
  expect([...new Set(called)].sort()).toEqual(['buildSheets', 'goToLine', 'readToday']);
  for (const name of called) expect(typeof context[name]).toBe('function');
});
