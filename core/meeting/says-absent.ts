import { saysNothing } from '../rectification/checks/cell-says';
import { denialOf } from '../text/denial';
import { takingBack } from '../text/taken-back';

const coming = '到|参加|参会|与会|出席|列席|来|在场|派';
const stayedAway = denialOf(coming);
/** 待派员, 拟参加; 接待办派员 and 招待所 are none. */
const stillToCome = new RegExp(`(?:(?<![招接优])待|拟)[^，,。；;]{0,4}(?:${coming})`, 'u');
const asked = /^已?(?:经)?(?:邀请|通知|报请|函告)/u;
const away = /请假|缺席|缺勤|告假|[病事休年产]假|出差|外出|^(?:无人|没有?人|未安排)/u;
const nobody = /^(?:否|不|×|✗|✘|[0０〇零]人?)$/u;

/** Whether a text says that somebody did not come: 未到会, 不能参加, 请假, 未派员. */
export function saysAbsent(text: string): boolean {
  const plain = text.replace(/\s+/gu, '');
  return nobody.test(plain) || away.test(plain) || stayedAway.test(plain);
}

/** 中途离开, 视频, 委托李四, 由李四代会, 只参加上午: less than coming oneself and staying. */
const partly =
  /中途|提前[^,]{0,4}[离退走]|早退|离[开席场会]|退[场席]|半[程场段]|委托|授权|由[^,]+代|代[签会替参开]|替|视频(?!会议?[室场])|线上|远程|网络|网上|连线|电话|[只仅](?:参|到|签|上|下|听)|补签/;
/** 张三，因病提前退场: the part behind a name that speaks of him. */
const leftAfter = new RegExp(`^(?:后来?|又|因[^，,]{1,6}|通过|临时)?(?:${partly.source}|请假|缺席|未[来到])`);
const inPart = takingBack(partly, /视频会议?[室场]/);

/** Whether a text that says that somebody came says something by which he came only in part, from afar or through another. */
export function cameInPart(text: string): boolean {
  return inPart(text.replace(/\s+/gu, '').replace(/[，；;。（）()]/gu, ','));
}

/**
 * The parts of a cell that name who came; '' where nobody did（无、待定、督导组未到会）, is only expected（拟派员参加、已邀请）or stayed
 * （张三，中途离开）.
 */
export function whoCame(text: string): string {
  if (nobody.test(text.trim())) return '';
  const parts = text.split(/[、，,；;。\n]+/u).filter((part) => part.trim() !== '');
  const isThere = (part: string, at: number): boolean => {
    const next = (parts[at + 1] ?? '').trim();
    const leaves = partly.test(part) || leftAfter.test(next);
    return !leaves && !saysNothing(part) && !saysAbsent(part) && !stillToCome.test(part) && !asked.test(part.trim());
  };
  const there = parts.filter(isThere);
  return there.length === parts.length ? text : there.map((part) => part.trim()).join('、');
}
