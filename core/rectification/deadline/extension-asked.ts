// An extension needs somebody's consent (R023, F36): one that was only asked for, or refused, puts no item off.

const putOff = '(?:顺延|延期|延长|推迟|延后|展期|调整|变更|改)(?:时限|时间|期限)?(?:至|到|为)';
const asking = new RegExp(
  `(?<!(?:批准|同意|核准|批复)[^,;\\n()]{0,4})(?:申请|拟|建议|请求|报请|提请|要求|希望|打算|准备|(?:不|未|没有?)(?:予|获|经|得到)?(?:同意|批准|核准|许可))[^,;\\n()]{0,4}${putOff}$`,
);
const isPutOff = new RegExp(`${putOff}$|延至$`);
const notGranted =
  /^(?:前|之前|以前)?[,;(]*(?:目前|现|尚|还|仍|暂|正)*(?:(?:未|没有?|待|不)(?:获|经|得到|予)?[^,;()]{0,6}(?:批|同意|核准|审定|答复)|(?:申请|报批|审批|请示)中|(?:申请|拟)\))/;

/** `申请延期至9月底`, `延期至9月底（未批准）`: asked for, and not granted. */
export function isOnlyAsked(before: string, after: string): boolean {
  return asking.test(before) || (isPutOff.test(before) && notGranted.test(after));
}

const asked = /申请|拟|建议|请求|(?:待|未|没有?)[^,，。；;]{0,6}(?:批|同意|核准)|(?:报批|审批|请示)中|不(?:同意|予|批准)/u;
const granted = /(?<!未|没有?|不|尚未)(?:已经?|经|获)[^,，。；;不未]{0,6}(?:批准|同意|核准|批复)|^同意/u;

/** Whether 延期后完成时限 only tells of an extension that somebody asked for, or that was refused（2024年9月底（申请中）、未批准）. */
export function isOnlyAskedFor(text: string | undefined): boolean {
  return text !== undefined && asked.test(text) && !granted.test(text);
}
