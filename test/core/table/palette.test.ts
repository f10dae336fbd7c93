import { palette } from '../../../core/table/palette';

function brightness(argb: string): number {
  const [red = 0, green = 0, blue = 0] = [2, 4, 6]
    .map((at) => Number.parseInt(argb.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('every tint leaves its text readable: a contrast of at least 4.5 to 1', () => {
  for (const { fill, font = 'FF000000' } of Object.values(palette)) {
    expect([fill, font]).toEqual([expect.stringMatching(/^FF[0-9A-F]{6}$/u), expect.stringMatching(/^FF[0-9A-F]{6}$/u)]);
    expect((brightness(fill) + 0.05) / (brightness(font) + 0.05)).toBeGreaterThan(4.5);
  }
});
