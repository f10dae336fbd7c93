import fc from 'fast-check';
import { escapeCalendarText, foldLine } from '../../../../core/talk-plan/calendar/calendar-text';

const unfold = (text: string): string => text.replace(/\r\n /g, '');

test('[R062] commas, semicolons, backslashes and line breaks are escaped, control characters dropped', () => {
  expect(escapeCalendarText('一,二;三\\四\n五\u0007')).toBe('一\\,二\\;三\\\\四\\n五');
});

test('lines are folded at 75 octets between characters, and unfolding gives them back', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '谈', '·', '𠮷', ' ', ';'), maxLength: 300 }), (text) => {
      const folded = foldLine(`SUMMARY:${text}`);
      for (const line of folded.split('\r\n')) {
        expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\ud800-\udbff]$/u);
      }
      expect(unfold(folded)).toBe(`SUMMARY:${text}`);
    }),
    { seed: 4 },
  );
});
