import { LeaderIndex, type Said } from '../../../../core/opinion/alike/leader-index';
import { shinglesOf } from '../../../../core/text/shingles';

const never = (): boolean => false;
function said(text: string, figures = ''): Said {
  const all = shinglesOf(text);
  return { text, matter: text, figures, all, about: all };
}
function indexOf(texts: readonly Said[], parted: (a: string, b: string) => boolean = never): LeaderIndex {
  const index = new LeaderIndex(parted);
  for (const one of texts) index.add(one, index.keysOf(one));
  return index;
}
const ask = (index: LeaderIndex, one: Said) => index.closest(one, index.keysOf(one));

test('the leader most alike is found, and none where none is like enough', () => {
  const index = indexOf([said('会议太多文件也多'), said('供暖温度不达标居民反映强烈')]);
  expect(ask(index, said('供暖温度不达标居民反映很强烈'))?.leader).toBe(1);
  expect(ask(index, said('路灯坏了三个月'))).toBeNull();
});

test('[F24] texts of other figures never meet, and a leader that says the opposite is passed by for the next', () => {
  const texts = [said('整改要在3月底前全部完成', '3'), said('整改要在6月底前全部完成', '6')];
  expect(ask(indexOf(texts), said('整改要在6月底前全部办完', '6'))?.leader).toBe(1);
  const parted = indexOf([said('窗口服务态度好'), said('窗口的服务态度不好')], (a, b) => a.includes('不') !== b.includes('不'));
  expect(ask(parted, said('窗口服务态度不好'))?.leader).toBe(1);
});

test('a text without shingles is like nothing', () => {
  expect(ask(indexOf([said('')]), said(''))).toBeNull();
});
