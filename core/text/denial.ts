const denied = '(?:不|未|没有?|无法|难以)(?:能够?|予以?|可以?|得|曾|及时|按时|再|被|获得?|准予?|建议|宜|应|有|是|属于?|算)*';
const awaited = '(?:待|拟|等候)[^，,。；;]{0,4}';

/** Tells whether a text denies one of the deeds, given as parts of a pattern: 不予通过, 未能到会, 没有参加. */
export function denialOf(deeds: string): RegExp {
  return new RegExp(`${denied}(?:${deeds})`, 'u');
}

/** Tells whether a text says that one of the deeds is still to come: 待通过, 拟同意. */
export function awaitingOf(deeds: string): RegExp {
  return new RegExp(`${awaited}(?:${deeds})`, 'u');
}
