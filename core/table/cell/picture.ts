/** What a cell that holds a picture is read as: the picture itself stays in its file. */
export const pictureText = '[图片]';

/** Whether the text is what WPS keeps in a cell that holds a picture: `=DISPIMG("ID_…",1)`. */
export function isPictureFormula(text: string): boolean {
  return /^=(?:_xlfn\.)?DISPIMG\("ID_[\dA-F]{1,64}",\d\)$/iu.test(text);
}
