/** Signs that a file name may not hold on one system or another, and what ends or turns a name. */
const forbidden = /[\\/:*?"<>|\p{C}]+/gu;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/iu;
const longest = 60;

/** A name as part of a file name: without signs that some system refuses, not ending in a dot or a space, not a device of Windows. */
export function safeFileName(name: string): string {
  const plain = [...name.normalize('NFC').replace(forbidden, '_').trim()]
    .slice(0, longest)
    .join('')
    .replace(/[. ]+$/u, '')
    .replace(/^\.+/u, '');
  return plain === '' ? '_' : reserved.test(plain) ? `_${plain}` : plain;
}

/** Names made distinct, also where a system takes large and small letters for the same: the second gets （2）. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const key = name.toLowerCase();
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? name : `${name}（${count}）`;
  });
}
