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

/** Names made distinct, also where a system takes large and small letters for the same: the second gets （2）, or the next number that none has. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const given = new Set(names.map((name) => name.toLowerCase()));
  const taken = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let more = 2; taken.has(own.toLowerCase()) || (own !== name && given.has(own.toLowerCase())); more++) own = `${name}（${more}）`;
    taken.add(own.toLowerCase());
    return own;
  });
}
