/** Words that name what is wrong. That there is none of it（没有形式主义）is no opinion of it, while 没有下基层 still is one of 下基层. */
const fault =
  /主义$|之风$|奢靡|浪费|推诿|扯皮|踢皮球|走过场|做样子|花架子|搞形式|表面文章|照搬照抄|文山会海|应付|作秀|作为$|脱离群众|高高在上|官本位|衙门|一言堂|拍脑袋|层层加码|脸难看|事难办|门难进|大吃大喝|吃拿卡要|豪华|排场|超标|公款|私用|谋私|贪图|懈怠|迟到|早退|暮气|拖欠|污染|会议多|文件多|检查多|报表多/u;

/** In front of a fault: there is none. 反对、力戒、防止 ask for something and are not among these. */
const none =
  /(?:没有?|未|无|不存在|不是|并非|杜绝了|克服了|改掉了|未发现|没有发现)(?:发现|存在|出现|过|什么|任何|明显的?|突出的?|搞|的)*$/u;

/** Whether the word at this place is a fault that the text says is not there. `before` is what stands in front of it. */
export function isDeniedFault(word: string, before: string): boolean {
  return fault.test(word) && none.test(before.slice(-8));
}
