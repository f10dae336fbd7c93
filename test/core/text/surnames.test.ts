import { beginsWithSurname } from '../../../core/text/surnames';

test('names begin with a family name, kinds of people do not', () => {
  for (const name of ['张建国', '欧阳修', '麦尔丹', '司马光']) expect(beginsWithSurname(name)).toBe(true);
  for (const word of ['群众', '老师', '大家', '服务对象', '我们']) expect(beginsWithSurname(word)).toBe(false);
});
