/** Bytes of a text in UTF-8, with which stores count. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else if (code >= 0xd800 && code < 0xdc00) {
      bytes += 4;
      at++;
    } else bytes += 3;
  }
  return bytes;
}

/** The text cut into pieces of at most so many bytes of UTF-8; no character is cut in two. Joined they are the text again. */
export function chunksOf(text: string, most: number): readonly string[] {
  const chunks: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const sign of text) {
    const more = byteLength(sign);
    if (bytes + more > most) {
      chunks.push(piece);
      piece = '';
      bytes = 0;
    }
    piece += sign;
    bytes += more;
  }
  if (piece !== '') chunks.push(piece);
  return chunks;
}
