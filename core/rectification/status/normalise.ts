import { halfWidth } from '../../calendar/half-width';

/** 已清退不合格人员, 已补办未办理的手续: what was put right says nothing of how far it is. */
const putRight =
  /(?<=已[^,]{0,4}(?:解决|整改|处理|处置|清退|辞退|收回|追回|退还|退缴|拆除|整治|清理|更换|取缔|补办|补签|销毁|下架|纠正|完善|修复))(?:不|[未无]|没有?)(?!到位|彻底|完成|了)[^,]{1,6}?(?:的(?!.*的)[^,0-9]{1,6}|人员|问题|现象|行为|资金|款项|事项|建筑|摊点|项目|器材|产品|食品|设备|发票|票据|手续|合同|商户|企业|条款)/g;

/** 未办证的26户已全部办证到位: the same, told before the end. */
const putRightBefore =
  /(?<=^|,)(?:原|此前|前期)?(?:不|[未无]|没有?)[^,已未不]{1,8}(?:的[^,已未不]{1,8}|人员|问题|现象|行为|资金|款项|事项|票据|手续)(?=[现也均都]*已[^,]{0,6}(?:到位|清零|完成|完毕|解决|整改|纠正|办结|化解|清退|退还|收回)(?:到位|整改|完毕)?(?:$|,))/g;

/** 已将12户不符合条件的住户清退: the same. */
const putAway = /(?<=已)将[^,未]{1,24}(?=清退|退还|取缔|拆除|收回|辞退|调离|下架|销毁)/g;

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
    .replace(putRight, '')
    .replace(putRightBefore, '')
    .replace(putAway, '')
    .replace(/整該|正改|整政/g, '整改')
    .replace(/消号/g, '销号');
}
