import { darkPalette, palette, type TintColours, webColour } from '../../core/table/palette';
import type { Tint } from '../../core/table/sheet-plan';

/** Dark text on a light tint that names no font of its own. */
const usualFont = 'FF1F2328';

function variables(colours: Readonly<Record<Tint, TintColours>>): string {
  return Object.entries(colours)
    .map(([tint, { fill, font }]) => `  --${tint}-fill: ${webColour(fill)};\n  --${tint}-font: ${webColour(font ?? usualFont)};\n`)
    .join('');
}

/** The tints of the tables as variables of a style sheet, for light and for dark screens. */
export function tintStyle(): string {
  return `:root {\n${variables(palette)}}\n@media (prefers-color-scheme: dark) {\n:root {\n${variables(darkPalette)}}\n}\n`;
}
