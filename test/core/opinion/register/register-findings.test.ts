import { repeatsAbove } from '../../../../core/opinion/register/register-findings';

test('words that stand for what is above are told from opinions that begin with them', () => {
  for (const text of ['同上', ' 同上一条 ', '〃']) expect(repeatsAbove.test(text)).toBe(true);
  for (const text of ['同上次一样，会议还是多', '同意', '会议多']) expect(repeatsAbove.test(text)).toBe(false);
});
