const mark = /^\ufeff/u;

function decoded(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(mark, '');
  } catch {
    return null; // it throws for nothing but bytes that are none of the encoding's
  }
}

/** Text in UTF-8 of which a few bytes are broken: read as Chinese of another encoding it would be all wrong. */
function isBrokenUtf8(bytes: Buffer): boolean {
  const text = bytes.toString('utf8');
  return (text.match(/\p{Script=Han}/gu) ?? []).length > (text.match(/\ufffd/gu) ?? []).length;
}

/** Bytes as text: UTF-8, UTF-16 with its mark, else GB18030, without the mark; null where they are none of these. */
export function decodedText(bytes: Buffer): string | null {
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  return wide === null ? (decoded(bytes, 'utf-8') ?? (isBrokenUtf8(bytes) ? null : decoded(bytes, 'gb18030'))) : decoded(bytes, wide);
}
