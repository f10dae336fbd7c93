import { isDeniedFault } from '../../../../core/opinion/classify/faults';

test('[F25] a fault that is not there does not count; one that is asked to go, and good things that are missing, do', () => {
  expect(isDeniedFault('形式主义', '班子没有')).toBe(true);
  expect(isDeniedFault('铺张浪费', '未发现')).toBe(true);
  expect(isDeniedFault('推诿扯皮', '不存在明显的')).toBe(true);
  expect(isDeniedFault('形式主义', '坚决反对')).toBe(false);
  expect(isDeniedFault('形式主义', '力戒')).toBe(false);
  expect(isDeniedFault('下基层', '领导没有')).toBe(false);
  expect(isDeniedFault('形式主义', '')).toBe(false);
});
