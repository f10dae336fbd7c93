const none =
  '(?:(?:暂时?)?(?:没有?|无)(?:任何|其[他它]|不同|更多)?(?:的)?(?:意见|建议|想法|看法|要求|问题|了)*(?:(?:和|及|、|与|或)(?:意见|建议))?|无意见无建议)';
const noOpinion = new RegExp(`^(?:${none}|[\\s/／\\\\\\-—–_.。，,、·×]*)[。.!！]?$`, 'u');
const polite = /^(?:很好|挺好|满意|都好|不清楚|不知道|同意|[1１]+)[。.!！]?$/u;

/** Whether somebody who was asked said that there is nothing to say（无、没有意见、暂无建议、/）: such a cell is no opinion, and nobody's. */
export function saysNoOpinion(text: string): boolean {
  return noOpinion.test(text.trim().replace(/\s+/gu, ''));
}

/** Whether an answer in a questionnaire says nothing: 很好 and 不知道 fill a blank there, which in a register somebody thought worth writing down. */
export function isEmptyAnswer(text: string): boolean {
  return saysNoOpinion(text) || polite.test(text.trim());
}
