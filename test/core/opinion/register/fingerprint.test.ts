import { fingerprintOf, stillFits } from '../../../../core/opinion/register/fingerprint';

test('[R042] a fingerprint fits its text alone; a shortened one as far as it goes', () => {
  const own = fingerprintOf('会议太多');
  expect(stillFits(own, own.toUpperCase())).toBe(true);
  expect(stillFits(own, ` ${own.slice(0, 16)} `)).toBe(true);
  expect(stillFits(own, fingerprintOf('会议太多 '))).toBe(false);
});

test('what is no fingerprint decides nothing', () => {
  for (const kept of ['', '已核对', 'abc', 'g'.repeat(64)]) expect(stillFits(fingerprintOf('会议太多'), kept)).toBeNull();
});
