/** A day in figures or in words, with the signs around it. */
const daySigns =
  /[\s0-9０-９年月日号.．/／\-－—–_~～:：()（）[\]【】,，;；、。·'"“”]|[一二三四五六七八九十〇○零两廿卅正冬腊]|[初上中下]旬|[至到底末份初第]|季度|[上下]半年|(?:星期|周)[一二三四五六日天]|今|本|去|当|全天|[上下]午|凌晨|[早晚]上?|[时点]|左右|约|Q[1-4]/gu;
/** What may stand beside the day of an end: that it was done, accepted or reported. 按计划 and 如期 say that it was in time. */
const doneSigns =
  /按(?:照)?(?:计划|要求|期|时)|如期|提前|逾期|超期|已经?|均|都|全部|全面|整改|完成|落实|办结|办理|处理|解决|到位|完毕|完工|竣工|结束|改正|修复|销号|结案|闭环|验收|合格|通过|审核|复核|核查|确认|上报|报送|提交|申请|备案|归档|公示|发文|印发|出台|召开|收回|退还|缴清|100%|立行立改|即知即改|(?:长期|持续)(?:坚持|推进|巩固)|任务|工作|制度|回复|召开会议|经|由|[省市县区镇]级?|(?:督导|督查|验收|工作)组|主管部门|党[委组]|追缴|退款|补[齐缴]|清退|清零|实际|时间|日期|于|在|为|是|并|及|和|与|截至|了|的|√|✓|✔/gu;

/**
 * Whether a text under 实际完成时间 and the like says a day of an end and nothing that takes it back. Whatever else stands beside the day（整改中、应于、
 * 退回、李四拒不整改）makes it one that somebody has to look at.
 */
export function isDayOfEnd(text: string): boolean {
  return text.replace(doneSigns, '').replace(daySigns, '') === '';
}
