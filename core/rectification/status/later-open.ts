/** 尚未开工, 其余2户正在协商, 1户拒不配合, somewhere in a report. What was found wrong（对未完成的问题） and what did not come back are none. */
const openSomewhere =
  /(?:尚|仍|还|暂)未(?!发现|出现|发生|收到|接到|再|归档|公示|到期)|未(?:能)?(?:完成|到位|开工|启动|收回|清退|拆除|解决)(?![的之]|问题|事项|任务|整改)|(?:尚|仍|还)有[^,，。;；]{0,14}未|(?:剩余|其余|余下|另有|另外)[^,，。;；]{0,14}(?:正在|未(?!发现|出现)|预计|计划|拟)|拒不|不配合|诉讼中|(?:目前|现|现在)正在|[尚还]需(?!要?(?:进一步|持续|长期|继续|坚持|不断|加强|巩固))/u;

/** 针对尚未办证的3处房产: the problem as it was found. */
const ofTheProblem = /^(?:[一二三四五六七八九十]是|[0-9]+[.、])?(?:针对|对于?|关于|围绕|就|原|此前|反馈|检查|督促|要求)/u;

/** Whether a report that begins with 已完成 says further on that something is still to be done. */
export function saysLaterOpen(text: string): boolean {
  return text.split(/[,，。;；\n]/u).some((clause) => openSomewhere.test(clause) && !ofTheProblem.test(clause));
}
