import type { Tint } from './sheet-plan';

/** A fill and, where the fill alone reads badly, a font colour; both ARGB as spreadsheets write them. */
export interface TintColours {
  readonly fill: string;
  readonly font?: string;
}

/** A colour as the web writes it: `#f4cccc` of `FFF4CCCC`. */
export function webColour(argb: string): string {
  return `#${argb.slice(2).toLowerCase()}`;
}

/** The one place where a tint becomes colours. Light fills under dark text, so that a black-and-white print still reads. */
export const palette: Readonly<Record<Tint, TintColours>> = {
  overdue: { fill: 'FFF4CCCC', font: 'FF9C0006' },
  dueSoon: { fill: 'FFFFF2CC', font: 'FF7F6000' },
  error: { fill: 'FFF4CCCC' },
  warning: { fill: 'FFFFF2CC' },
  settled: { fill: 'FFD9EAD3' },
};

/** The same tints on a dark screen; spreadsheets never use them. Each font stands on its fill with a contrast of 4.5 or more. */
export const darkPalette: Readonly<Record<Tint, Required<TintColours>>> = {
  overdue: { fill: 'FF5C1F24', font: 'FFFFC9C9' },
  dueSoon: { fill: 'FF4A3A08', font: 'FFFFE08A' },
  error: { fill: 'FF5C1F24', font: 'FFFFC9C9' },
  warning: { fill: 'FF4A3A08', font: 'FFFFE08A' },
  settled: { fill: 'FF1F3D26', font: 'FFBFE3C3' },
};
