import { figuresIn } from '../../../../core/opinion/alike/figures';

test('[F24] numbers are read with their decimals, in digits or in characters, in any width', () => {
  expect(figuresIn('经费1.5万元')).toBe('1.5万');
  expect(figuresIn('经费15万元')).toBe('15万');
  expect(figuresIn('２０２４年３月底前')).toBe('2024 3');
  expect([figuresIn('三天办结'), figuresIn('3天办结'), figuresIn('3 天办结')]).toEqual(['3', '3', '3']);
  expect([figuresIn('十二次'), figuresIn('二十次'), figuresIn('一百零五户'), figuresIn('1,000户')]).toEqual(['12', '20', '105', '1000']);
  expect(figuresIn('二〇二四年')).toBe('2024');
  expect(figuresIn('半年没人来')).toBe('0.5');
});

test('words that hold a sign of number and count nothing are left alone', () => {
  expect(figuresIn('十分重视百姓的一些小事，一次性告知，办一个是一个')).toBe('');
  expect(figuresIn('等了十分钟')).toBe('10');
  expect(figuresIn('')).toBe('');
});
