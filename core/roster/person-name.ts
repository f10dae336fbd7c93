import { withDot } from '../text/transliterated';

/** Dots between the parts of a name, all meant as ·. */
const dots = /[•・．∙‧.﹒‐-](?=[\p{Script=Han}A-Za-z])|[•・．∙‧﹒]/gu;
const han = /\p{Script=Han}/u;

/** What cells of an empty seat hold instead of a name. */
const nobody = /^(?:空缺|缺额|缺|暂缺|待定|待任命|无|合计|小计|[-—–/／\\*＊?？\d.]+|x{2,}|×+|某某.*)$/iu;

/**
 * A name as plans show it: without brackets（张丽（女））, without spaces inside a Chinese name（张 建国）, with · between the parts of a minority
 * name（麦尔丹.木盖提）; null where the cell holds no name.
 */
export function tidyName(written: string): string | null {
  const bare = written.replace(/[（(【[][^）)】\]]*[）)】\]]/gu, '').trim();
  if (bare === '' || nobody.test(bare.replace(/[\s\u3000]+/gu, ''))) return null;
  if (!han.test(bare)) return bare.replace(/[\s\u3000]+/gu, ' ');
  const name = withDot(bare)
    .replace(/[\s\u3000]+/gu, '')
    .replace(dots, '·');
  return name === '' || name.length > 30 ? null : name;
}

/** Whether the name joins its parts with another dot than ·, which search and drop-downs take for another name. */
export function hasOddDot(written: string): boolean {
  const bare = written.replace(/[（(【[][^）)】\]]*[）)】\]]/gu, '').trim();
  return han.test(bare) && bare.search(dots) >= 0;
}
