import type { SeededRandom } from './seeded-random';

const surnames = [...'王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗'];
const givenNames = ['建国', '梅', '强', '敏', '志远', '丽华', '海涛', '晓东', '秀兰', '国庆', '文博', '雪', '俊杰', '春燕', '立新'];
const towns = [...'青石桃源柳河平安永丰双桥新华龙泉凤山清水东湖西岭'].flatMap((first, index, all) =>
  index % 2 === 0 ? [first + (all[index + 1] ?? '')] : [],
);
const villageFirst = ['柳', '杨', '槐', '石', '沙', '黄', '白', '上', '下', '前', '后', '东', '西', '南', '北'];
const villageLast = ['林村', '坡村', '岭村', '湾村', '庄村'];
const bureaus = ['教育局', '民政局', '财政局', '水利局', '卫健局', '住建局', '交通局', '审计局', '信访局', '司法局', '文旅局', '统计局'];

export const places: readonly string[] = towns.flatMap((town) => villageFirst.map((first) => `${town}镇${first}${villageLast[0]}`));

/** 900 units of a county that does not exist: twelve bureaus, then the village branches of its towns. */
export const unitNames: readonly string[] = [
  ...bureaus.map((bureau) => `清河县${bureau}`),
  ...towns.flatMap((town) => villageLast.flatMap((last) => villageFirst.map((first) => `${town}镇${first}${last}党支部`))),
].slice(0, 900);

export function personName(random: SeededRandom): string {
  return random.pick(surnames) + random.pick(givenNames);
}

/** One person, or two in the one cell, as offices write it. */
export function responsiblePeople(random: SeededRandom): string {
  return random.chance(15) ? `${personName(random)}、${personName(random)}` : personName(random);
}
