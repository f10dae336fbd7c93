import { grouped } from '../../lists/grouped';

const region = /(?:省|市|县|(?<!社|校|院|小|园|库|景)区|旗|州|盟)(?:委|政府|人民政府)?$/u;

/** A region left without its name（县教育局 of 清河县教育局）; the 市 of 市民, 市场 and 市政工程 is none. */
const namelessRegion = /^(?:市(?!民|场|容|政(?![府协法]))|[县区](?!域)|[省旗州盟])/u;

/** The name of that region（青禾）, with what it lies in; a number, 原 or 老 before 县教育局 is none. */
const regionName = /^(?![原老本各全某]$|.*第)\p{Script=Han}{1,6}$/u;

/** 县教育局、县市场监管局: what stands before the last name is another unit, not its region. */
const parting = /[、,，;；/]|[局委办镇乡村部院会校所站司队][和及与]/u;

/** 教育局, 县教育局 and 清河县教育局 name one unit where only a region is left out; 人民医院 and 第二人民医院 do not. */
export function differByRegion(long: string, short: string): boolean {
  if (short.length >= long.length || !long.endsWith(short)) return false;
  const left = long.slice(0, long.length - short.length);
  if (parting.test(left)) return false;
  return region.test(left) || (regionName.test(left) && namelessRegion.test(short));
}

/** 青禾县水利局 and 县水利局 are one; 人民医院 and 第二人民医院 are two. */
export const isSameUnit = (one: string, other: string): boolean =>
  one === other || (one.length > other.length ? differByRegion(one, other) : differByRegion(other, one));

/** 柳林镇人民政府, 中共柳林镇委员会 and 柳林镇 hand in one ledger; so do 县教育局 and 县教育局党组. */
const ownForms =
  /(?<=[局委办镇乡村区院会校社司心园学站所道])(?:办事处|党工委|机关|机关党委|党委|党组|党总支|党支部|人民政府|政府|委员会|领导班子)$/u;
const committee = /^中共/u;
const ofPlace = /(?<=[镇乡县市区])委员会$|(?<=[村区])(?:村民|居民|村|居)委(?:员)?会$/u;

/** The name without what is added and left out as it comes: 中共, 党组, 机关, 人民政府; 办公室 as 办, 第一中学 as 一中. */
function plainForm(name: string): string {
  return name
    .replace(/[（(【[][^）)】\]]*[）)】\]]$/u, '')
    .replace(/等(?:单位|部门)?$/u, '')
    .replace(committee, '')
    .replace(ofPlace, '')
    .replace(ownForms, '')
    .replace(/(?<=委|政府)办公室$/u, '办')
    .replace(/第(?=[一二三四五六七八九十])/u, '')
    .replace(/(?<=[一二三四五六七八九十])([中小])学$/u, '$1');
}

/** 人社局 of 人力资源和社会保障局: the signs of the short name stand in the long one, in their order. */
function isShortFor(short: string, long: string): boolean {
  let from = 0;
  return Array.from(short).every((sign) => {
    from = long.indexOf(sign, from) + 1;
    return from > 0;
  });
}

/** A bureau or a commission by a short name; 县委办 stands in 县委编办 as well, and is none. */
const isShortened = (name: string): boolean => (name.endsWith('局') && name.length > 2) || (name.endsWith('委') && name.length > 3);
/** What parts a unit from another of its kind is never left out for short. */
const telling = /[一二三四五六七八九十\d东西南北]|分局|开发区|大队|支队/u;

function mayBeOne(a: string, b: string): boolean {
  if (isSameUnit(a, b)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (!isShortened(short) || short.slice(-1) !== long.slice(-1)) return false;
  return !parting.test(long) && !telling.test(long) && isShortFor(short, long);
}

/**
 * Whether two names may well be one unit's, so that somebody has to say: by a region, by the forms that one body goes by（柳林镇、柳林镇人民政府）, or
 * a bureau's by a short name（县人社局）.
 */
export function mayBeOneUnit(one: string, other: string): boolean {
  return mayBeOne(plainForm(one), plainForm(other));
}

/** Finds, among these names, those that may be one unit's with another; their forms are made once, for a county has units by the hundred. */
export function unitsLike(names: readonly string[]): (name: string) => readonly string[] {
  const forms = grouped(
    names.map((name) => ({ name, plain: plainForm(name) })),
    ({ plain }) => plain.slice(-1),
  );
  return (name) => {
    const plain = plainForm(name);
    return (forms.get(plain.slice(-1)) ?? []).filter((other) => mayBeOne(other.plain, plain)).map((other) => other.name);
  };
}

/** Of names the later ones that may be one unit's with earlier ones, with these. */
export function namesOfOneUnit(names: readonly string[]): readonly { readonly name: string; readonly others: readonly string[] }[] {
  const plain = new Map(names.map((name) => [name, plainForm(name)]));
  const ending = grouped(names, (name) => (plain.get(name) ?? name).slice(-1));
  return names.flatMap((name) => {
    const form = plain.get(name) ?? name;
    const like = ending.get(form.slice(-1)) ?? [];
    const others = like.slice(0, like.indexOf(name)).filter((other) => mayBeOne(plain.get(other) ?? other, form));
    return others.length === 0 ? [] : [{ name, others }];
  });
}
