/**
 * What officials are told not to do（不得拖延、绝不松懈、不等不靠、不到位不销号）: a 不 that takes back neither a day nor a type. Clauses are parted by half-width
 * commas.
 */
export const exhortation =
  /不得[^,;]*|(?:[绝永毫]|(?<![解否表判])决)不[^,;]*|不[^,;不]{1,6}不[^,;]{1,6}|不[懈断停减搞拖等靠留松走怕]|不做(?!了)|不(?:间断|放松|动摇|反弹|定期|流于|敷衍|弄虚)/;
