import { once } from '../../table/once';
import { anyOf } from '../../text/any-of';
import { denialOf } from '../../text/denial';
import { takingBack } from '../../text/taken-back';

/** How two people talk. Only `face` counts: 一对一、面对面. */
export type TalkMethod = 'face' | 'remote' | 'group' | 'unknown';

const face = '一对一|1对1|面对面|当面|面谈|个别|单独|约谈';
const afar =
  '电话|视频|微信|腾讯|钉钉|qq|消息|留言|群发|写信|[带捎]话|线上|网络|网上|远程|书面|信函|短信|通话|语音|连线|phone|video|online';
const together =
  '集体|座谈|会议|小组|多人|集中|[一1]对[多二两三四五2-9]|[二两多2-9]对[一1]|[三四五六七八九十几3-9]人一?[起组同块]|两人一组|联席|会上|group';
/** 电话预约后, 会议室, 集体学习后, 书面记录: how the talk was arranged, where and when it was, what was written. */
const aside = new RegExp(
  `(?:${afar})(?:预约|约定|约好|约谈好|通知|联系|告知|提醒|记录|确认|汇报|报告|请示|材料)|(?:视频)?(?:会议|会商|接待|谈心|座谈)室|会客|(?:集体|集中)(?:学习|备课)|(?:小组|集体|集中)办公|(?:座谈会?|会议|散会|开会|会)(?:结束)?[后前]|小组[组长成]+|(?:非|不是|不用|未用|没有用?|代替)(?:${afar}|${together})`,
  'giu',
);
/** 不是面对面, 待面谈, 当面（未成）, 一对一（委托李四）, 面对面（书记旁听）: not by themselves, or not so, beside what says so anywhere. */
const notFace = takingBack(
  anyOf(
    new RegExp(`${denialOf(face).source}|[拟非]`),
    /代|替|委托|托人|旁|在场|陪同|夫妻|[三四五六七八九十几3-9]人|群(?!众)|纸条|传话|隔|取消|改|计划|准备|半|否|[×✗?？]|敷衍|应付|走过场/,
  ),
  /个别|不(?:少于|低于|定期|超过)|(?:差距|不足)(?!5)|代表|改(?:进|革|委|期后)|非(?:正式|公)|其[他它]/,
);

const isTogether = new RegExp(together, 'iu');
const isAfar = new RegExp(afar, 'iu');
const isFace = new RegExp(`${face}|face|inperson`, 'iu');

const plainOf = (text: string): string => text.replace(/[\s\u3000]+/gu, '');

/** How a talk is held, as 谈话方式 says it; null where it says nothing. */
export const readMethod: (text: string) => TalkMethod | null = once((text) => {
  const plain = plainOf(text).replace(aside, '');
  if (plainOf(text) === '' || /^[-—/／]+$/u.test(plain)) return null;
  if (isTogether.test(plain)) return 'group';
  if (isAfar.test(plain)) return 'remote';
  if (isFace.test(plain)) return notFace(plain) ? 'unknown' : 'face';
  return 'unknown';
});

const inPassing = new RegExp(
  `改为?(?:${afar})|(?:方式|形式)[:：]?(?:${afar})|(?:${afar})(?:方式|形式)?(?:谈(?!及)|沟通(?!后)|交流|进行|开展|完成)`,
  'iu',
);
const isPlaceAfar = new RegExp(`^(?:通过|用)?(?:${afar})(?!中心|室|会(?!议$)|大厅|公司|局|台|机房)`, 'iu');
const isNotFace = new RegExp(`${afar}|${denialOf(face).source}|非(?:${face})`, 'iu');
const groupInPassing = /(?:集体|会上|多人|一并|合并|[三四五3-5]人一?[起同])(?:一起|一并)?(?:方式)?谈(?!.{0,2}另)/u;

/**
 * What another cell of a talk says of how it was held: 已谈（电话） under 是否完成, 线上 under 谈话地点. Null where it says nothing of it; 备注 must say
 * that the talk was held so（因出差改为电话谈话）.
 */
export function methodSaid(text: string, column: 'status' | 'actualDate' | 'place' | 'remark'): 'remote' | 'group' | null {
  const plain = plainOf(text).replace(aside, '');
  if (column === 'remark') return inPassing.test(plain) ? 'remote' : groupInPassing.test(plain) ? 'group' : null;
  if (column === 'place') return isPlaceAfar.test(plain) ? 'remote' : null;
  if (/(?:集体|座谈会|会上|会议上|多人|一并|合并|开会时|小组)|[一1]对[多二三2-9]|[三四五六七八九十几3-9]人一?[起组同]/u.test(plain))
    return 'group';
  return isNotFace.test(plain) ? 'remote' : null;
}
