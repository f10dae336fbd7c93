import { isPost, isWholeName } from './posts';
import { beginsWithCommonSurname } from './surnames';
import { mayBeBySound } from './transliterated';

const han = /^\p{Script=Han}{5,9}$/u;
const lengths = [2, 3];
/** 李梅代张建国 says who stands in for whom; 党政办、黄田村 and 李家庄 are no people. */
const noNames = /[代替接兼转由为任的和与及等原现]/u;
const place = /[省局委办科股组部处室所站队院校厂店村镇乡县区市会社司库馆街路园庄屯寨旗盟州]$/u;

/** Every way to part a text into names with a common family name. */
function partings(text: string): readonly (readonly string[])[] {
  if (text === '') return [[]];
  return lengths.flatMap((length) => {
    const name = text.slice(0, length);
    if (name.length < length || !beginsWithCommonSurname(name) || !isWholeName(name) || place.test(name)) return [];
    return partings(text.slice(length)).map((rest) => [name, ...rest]);
  });
}

/**
 * The names of a text that has lost the signs between them（张建国李梅）, where it can be parted into names in one way only; null otherwise, and where
 * it may be one name by its sound（古丽米热汗）. Four characters may be one name.
 */
export function gluedNames(text: string): readonly string[] | null {
  if (!han.test(text) || noNames.test(text) || isPost(text) || mayBeBySound(text)) return null;
  const [only, ...others] = partings(text);
  return only !== undefined && only.length > 1 && others.length === 0 ? only : null;
}
