import { joinGivers } from '../../../../core/opinion/givers/read-givers';

test('names and contacts of several lists are one list', () => {
  const { names, contacts } = joinGivers([
    { names: new Set(['钱小宝']), contacts: new Set(['1']) },
    { names: new Set(['钱小宝', '孙丽']), contacts: new Set() },
  ]);
  expect([[...names], [...contacts]]).toEqual([['钱小宝', '孙丽'], ['1']]);
});
