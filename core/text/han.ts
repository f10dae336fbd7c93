/** The first of the Chinese characters that offices write, by its code unit; the signs of full width stand above them all. */
export const firstHan = 0x4e00;
const lastHan = 0x9fff;

/** Whether a code unit is one of the Chinese characters that offices write（U+4E00–9FFF）: the cheap question before a costly one. */
export const isHan = (code: number): boolean => code >= firstHan && code <= lastHan;
