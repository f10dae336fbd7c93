/** What programs put for characters they could not read, and what Chinese becomes when its bytes are read in the wrong encoding. */
const signs = [
  /\ufffd/u,
  /锟斤拷|烫烫烫|屯屯屯|ï»¿|ï¿½/u,
  // UTF-8 read as Latin-1: å­¦ä¹
  /(?:[\u00c3-\u00ef][\u0080-\u00bf\u0152-\u2122]{1,2}){3}/u,
  // GBK read as Latin-1: Ñ§Ï°
  /(?:[\u00b0-\u00f7][\u00a1-\u00fe]){4}/u,
];
const loneHalf = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** What the first bytes of common Chinese characters in UTF-8 look like when they are read as GBK; hardly ever written on purpose. */
const misread = /[涓浜浼浠鍏鍒鍔鍙鍚鍜鍥鍦澶瀛瀹寮鎴鎵鏂鏄鏈鏉鐢鐨鐞缁绯绗璁閮闂瑕棰锛鈥涔绠鍑鍋姘娌鎬鎯鎶鏀鏃鏍鏁]/gu;

/** Whether so many characters are of that kind that it is no accident: three or more, and a fifth of the text. */
function readAsGbk(text: string): boolean {
  const count = text.match(misread)?.length ?? 0;
  return count >= 3 && count * 5 >= text.length;
}

/** Whether a text looks as if its characters were lost on the way. It is kept as it is; somebody must look at the source. */
export function looksGarbled(text: string): boolean {
  return loneHalf.test(text) || readAsGbk(text) || signs.some((sign) => sign.test(text));
}
