/** What is done to things that fall due by the month or the year. */
const deed =
  /(?:兑[付现]|[支拨给垫偿交]付|[补发]放?|[付结缴交还算]清|结[算付]|[补上收追催]?缴[纳]?|补[交齐办]|追回|清[退理偿]|退还?|归还|偿还|收[回取]|核[销查实]|报销|公[开示布]|整改|处理|处置|解决|审[计核]|拖欠|欠[缴发付]?|化解)(?:了|其|的|所|全部|所有|拖欠的?|所?欠[缴发]?的?|[职员]工|教师|农民工|村民|群众|村干部)*$/u;
const thing =
  /^(?:份|度|间|期间|以来)?[^,;()\n\d前底内]{0,8}(?:工资|薪|款|费|金|补[贴助]|津贴|奖|税|社保|医保|保险|财务|收支|账|支出|收入|经费|租|绩效|报酬|利息|债|[决预]算|问题|线索|发票|票据)/u;

/**
 * Whether the words around a month, a quarter or a year make it the time of something that is paid, collected or shown（兑付｜2024年1-3月｜工资,
 * 公开｜一季度｜财务）: it says nothing of when that is to be done.
 */
export function isPeriodOfThing(before: string, after: string): boolean {
  return deed.test(before) && thing.test(after);
}
