/** More texts than this are not remembered: what is said once need not be. */
const mostKept = 20_000;

/** The function with its answers kept by text: ledgers say the same thing in row after row. The answers live as long as the function does. */
export function once<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Value; // present under this key, so it is a Value
    const value = read(text);
    if (known.size >= mostKept) known.clear();
    known.set(text, value);
    return value;
  };
}
