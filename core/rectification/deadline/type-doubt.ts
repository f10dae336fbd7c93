import { quoted } from '../../finding/quotation';
import { anyOf } from '../../text/any-of';
import { takingBack } from '../../text/taken-back';
import { exhortation } from './exhortation';

/** Words by which a type without a day may have one after all, or may be none. */
const limits = anyOf(
  // 限期整改, 适时, 待定, 改为限期整改, 作废
  /限期|定期整改|适时(?!开展|组织|进行)|择机|视(?:情|资金|进[展度])|另[行定]|再[定议说]|延期|顺延|推迟|作废|取消|(?<!立即|马上|即刻)停止|改为|改成|调整[为到]|其余|第[0-9一二三四五六七八九十]+项/,
  // 换届前, 汛期前, 任期内, 直到完成, 整改到位为止
  /[^之以提从生][之以]?前(?:完成)?(?=$|[,，;；)）])|(?:任|届|期|年度?|学)内(?:完成)?(?=$|[,，;；)）])|直[到至]|为止/,
);
/** 常抓不懈, 不断深化, 每月报告, 未完成（told of today）. */
const harmless = anyOf(
  exhortation,
  /[^,，]而不[息舍懈]|[^,，]{0,4}每(?:个?[年月季周日半]|学期)[^,，]*/,
  /(?:尚|还|仍)?(?:未|正在)(?:完成|整改)|需要?(?=[立即随边当常]|马上|现场|长期|持续|坚持|经常|不断)|防止[^,，]*/,
);
const takesBack = takingBack(limits, harmless);
/** 整改完成，长期坚持: done and kept up, or to be done and kept up? */
const toldAsDone = /^(?:整改|问题|任务|全部|基本)*(?:完成|到位|办结|完毕)(?:整改)?(?=[,;、并(])/;

/** The words beside 长期坚持 or 立行立改 without a day by which there may be a last day, or the type may not hold（限期整改、换届前、作废）; null where there are none. */
export function typeDoubtBeside(text: string): string | null {
  const words = toldAsDone.exec(text)?.[0] ?? text.split(/[,，、;；。()（）]/u).find((clause) => takesBack(clause));
  return words === undefined ? null : quoted(words, 12);
}
