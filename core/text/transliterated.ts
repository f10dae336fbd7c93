import { beginsWithSurname, hasDoubleSurname } from './surnames';

/** Signs by which names of the Uyghurs, Kazakhs and Mongols are written by their sound; several of them make such a name. */
const sounds = new Set(
  '阿艾买提力不都热依木江尔吐逊古丽娜努迪合麦司义沙塔拉克孜姆汗巴拜别曼甫哈卡吾守帕米吉布玉素玛赛加那里江苏开赞斯特兰亚库纳伊布拉罕夏旦',
);
/** Family names that such names begin with as well. */
const alsoSound = /^[艾古麦米沙司玉哈卡夏苏]/u;
const han = /^\p{Script=Han}{2,7}$/u;
const [shortest, longestPlain] = [3, 3];

/** Whether a piece of a name looks written by its sound（买买提、迪丽努尔）; 张建国, 王丽娜 and 艾青 do not. */
function isBySound(piece: string): boolean {
  if (!han.test(piece)) return false;
  const signs = [...piece];
  const isPlain = beginsWithSurname(piece) && signs.length <= longestPlain && !alsoSound.test(piece);
  return !isPlain && signs.filter((sign) => sounds.has(sign)).length * 2 > signs.length;
}

/**
 * How many of the pieces between spaces, from `at` on, make one name by its sound: 2 where two such pieces stand together（买买提 艾力）, else 1. A run of
 * an odd number of them, or of two short ones, may be people with one name each.
 */
export function piecesOfName(pieces: readonly string[], at: number): 1 | 2 {
  let end = at;
  while (isBySound(pieces[end] ?? '')) end++;
  let start = at;
  while (isBySound(pieces[start - 1] ?? '')) start--;
  const [own = '', next = ''] = pieces.slice(at, at + 2);
  const isPair = (end - start) % 2 === 0 && (at - start) % 2 === 0 && end > at + 1;
  return isPair && (own.length >= shortest || next.length >= shortest) ? 2 : 1;
}

const space = /[\s\u3000]+/u;

/** A name with a dot for the space between its two parts（买买提 艾力 → 买买提·艾力）; every other text as it is. */
export function withDot(name: string): string {
  if (!space.test(name)) return name;
  const pieces = name.trim().split(space);
  return pieces.length === 2 && piecesOfName(pieces, 0) === 2 ? pieces.join('·') : name;
}

/** Whether a text may be one name by its sound, written without a dot（古丽米热、麦麦提艾力）. */
export const mayBeBySound = (text: string): boolean => isBySound(text) || (hasDoubleSurname(text) && [...text].length <= 4);
