import { beginsWithSurname } from '../../text/surnames';

/** What names of places end in. */
const place = /(\p{Script=Han}{0,2})(村|社区|小区|街道|镇|乡|小学|中学|医院|水库)/gu;
/** Before these endings no name: 农村、各乡镇、我们村、老旧小区. */
const nameless = /[农乡各全本我们俺咱进驻到下入在个该每些旧的和与及、村镇街区城属办给对向从由为让使把被是有无]$/u;
/** Common parts of names（张家村、李家村）: the character before them tells them apart. */
const shared = /[家庄营店屯关桥河山沟湾岭塘坪寨堡台门口园苑城区一二三四五六七八九十]$/u;

const person =
  /(\p{Script=Han})(?=(?:副?(?:局长|书记|主任|镇长|乡长|县长|区长|科长|股长|院长|校长|所长|站长|处长|部长|主席|经理|老师|医生))|同志)/gu;
/** Before a post no family name: 党委书记、办公室主任. */
const ofOffice = /[委部室办支组局科]$/u;

/** Endings and the one or two characters that tell such places apart. */
function placesIn(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [, before = '', ending = ''] of text.matchAll(place)) {
    if (before === '' || nameless.test(before)) continue;
    const name = shared.test(before) ? before : before.slice(-1);
    found.set(ending, (found.get(ending) ?? new Set()).add(name));
  }
  return found;
}

/** 张局长、王老师: their family names. */
function personsIn(text: string): ReadonlySet<string> {
  const found = [...text.matchAll(person)].map(([, name = '']) => name);
  return new Set(found.filter((name) => !ofOffice.test(name) && beginsWithSurname(`${name}某`)));
}

function noneInCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((name) => b.has(name));
}

/**
 * Whether two texts each name a place or a person, and none of them is the same: what is wrong in 东关村 is not mended in 西关村. Names are told by
 * their endings, without a list of them; where either text names none, nothing is said.
 */
export function otherNames(a: string, b: string): boolean {
  const places = placesIn(b);
  for (const [ending, names] of placesIn(a)) if (noneInCommon(names, places.get(ending) ?? new Set())) return true;
  return noneInCommon(personsIn(a), personsIn(b));
}
