/** Puts a text on the clipboard, at a press of a button. Gives whether the browser let us: a page inside a page may be kept from it. */
export function copyText(text: string): boolean {
  const before = document.activeElement;
  const box = document.createElement('textarea');
  box.className = 'unseen';
  box.value = text;
  document.body.append(box);
  box.select();
  const copied = document.execCommand('copy'); // the newer service asks a permission that Google's frame does not pass on
  box.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
