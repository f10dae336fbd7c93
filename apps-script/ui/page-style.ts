import { darkPalette, palette, type TintColours } from '../../core/table/palette';
import type { Tint } from '../../core/table/sheet-plan';

/** Dark text on a light tint that names no font of its own. */
const usualFont = 'FF1F2328';

/** `#f4cccc` of `FFF4CCCC`. */
function hex(argb: string): string {
  return `#${argb.slice(2).toLowerCase()}`;
}

function variables(colours: Readonly<Record<Tint, TintColours>>): string {
  return Object.entries(colours)
    .map(([tint, { fill, font }]) => `  --${tint}-fill: ${hex(fill)};\n  --${tint}-font: ${hex(font ?? usualFont)};\n`)
    .join('');
}

/** The tints of the tables as variables of a style sheet, for light and for dark screens. */
export function tintStyle(): string {
  return `:root {\n${variables(palette)}}\n@media (prefers-color-scheme: dark) {\n:root {\n${variables(darkPalette)}}\n}\n`;
}
