/** A number as offices write it: letters before, digits, nothing after（Y-001、2024-15、7）. */
const numbered = /^(.*?)(\d{1,9})$/su;

interface Shape {
  readonly before: string;
  readonly width: number;
}

/**
 * Numbers for opinions about to be registered: they go on from the greatest of the last one's kind, in its shape（Y-007 → Y-008, 12 → 13）, and none is
 * one that stands already. A register without any number begins with 1.
 */
export function nextNumbers(standing: readonly (string | null)[], count: number): readonly string[] {
  const taken = new Set(standing.flatMap((number) => (number === null ? [] : [number.trim()])));
  let shape: Shape = { before: '', width: 1 };
  for (const number of taken) {
    const [, before = '', digits = ''] = numbered.exec(number) ?? [];
    if (digits !== '') shape = { before, width: digits.startsWith('0') || before !== '' ? digits.length : 1 };
  }
  let last = 0;
  for (const number of taken) {
    const [, before = '', digits = ''] = numbered.exec(number) ?? [];
    if (digits !== '' && before === shape.before && Number(digits) > last) last = Number(digits);
  }
  return Array.from({ length: count }, () => {
    for (;;) {
      last += 1;
      const number = `${shape.before}${String(last).padStart(shape.width, '0')}`;
      if (!taken.has(number)) return number;
    }
  });
}
