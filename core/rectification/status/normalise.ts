import { halfWidth } from '../../calendar/half-width';

/**
 * A status text without what writers see no difference in: widths, spaces, closing signs, and the slips 己 and 以 for 已.
 * Clauses stay parted by commas.
 */
export function normaliseStatus(text: string): string {
  return halfWidth(text)
    .replace(/[\n()]/g, ',')
    .replace(/\s/g, '')
    .replace(/['"‘’“”<>《》]/g, '')
    .replace(/[。;、:!]/g, ',')
    .replace(/,+/g, ',')
    .replace(/^,|,$/g, '')
    .replace(/(?<![自知律])[己巳](?!方)/g, '已')
    .replace(/(?<![难可予得足能加])以(?=完成|整改|销号|落实|解决|办结|验收)/g, '已')
    .replace(/(?<=\p{Script=Han})[√✓✔✅🟢]+$|^[√✓✔✅🟢]+(?=\p{Script=Han})/gu, '')
    .replace(/整該|正改|整政/g, '整改');
}
