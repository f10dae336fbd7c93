import { faultSigns } from '../../text/fault-signs';
import { beginsWithSurname } from '../../text/surnames';
import { isUnitName } from '../unit/reporting-unit';

/** Labels behind which stands a person or the part of a unit that signs; behind 日期： and 电话： stands what it may. */
const signs =
  /^[^:：]{0,20}(?:人|者|员|领导|书记|主任|同志|[局镇乡县区市组部院校所站科处]长|负责|部门|科室)\s*(?:[（(【[][^）)】\]]{0,10}[）)】\]])?\s*[:：](.*)$/su;
const fault = new RegExp(`${faultSigns}|[多少]$`, 'u');
/** 单位：县教育局 names who reports; 单位：财务报销不规范 finds fault. */
const bareUnit = /^单位\s*[:：](.*)$/su;
/** 审核：王强 names who did it; 审核：不严 finds fault. */
const bareDeed = /^(?:审核|复核|经办|校对|联系|报送|统计|编制|制表|填表|签发|审签|审批)\s*[:：]([^:：]*)$/su;
const post =
  /(?:同志|书记|主任|[局镇乡县区市组部院校所站科处队]长|经理|委员|专干|干事|[局办室科组委部院校所站]|中心|支部|社区|街道|公司)$/u;
const given = /^[\p{Script=Han}·]{2,4}$/u;

/** Whether a part of what stands behind the label may be who signs: a name, 小王, 县教育局, 办公室, or no word at all. */
export function isSigner(part: string): boolean {
  if (!/\p{Script=Han}/u.test(part)) return true;
  if (fault.test(part)) return false;
  return (
    isUnitName(part) || (part.length <= 14 && post.test(part)) || (given.test(part) && (beginsWithSurname(part) || /^[小老]/u.test(part)))
  );
}

/** What stands behind 电话： and 日期：: a number, a day, or the place left for it. */
const figures = /^(?:\P{Script=Han}|[年月日时分秒至上下午底初〇零一二三四五六七八九十])*$/u;

/** 单位负责人签字, （盖章）, 2024年7月5日; 台账盖章随意 goes on. */
const bareSign = /(?:签字|签名|盖章|签章|公章|日)[）)]?$/u;

/** Whether behind every label of a signature stands somebody who signs, a number, a day or nothing: 填表人：张三 电话：3851234. 日期：两处涂改 and 审核：推诿 hold more. */
export function isSignedPlainly(text: string): boolean {
  const parts = text.split(/[:：]/u);
  if (parts.length === 1) return bareSign.test(text);
  return parts.slice(1).every((part, at) => {
    const words = part
      .replace(/[（(【[][^）)】\]]*[）)】\]]|[_＿]+/gu, ' ')
      .split(/[\s、，,；;/／。]+/u)
      .filter((word) => word !== '');
    // 张三 电话：… : the last word before a colon is the next label.
    const said = at + 2 < parts.length ? words.slice(0, -1) : words;
    return said.every((word) => figures.test(word) || isSigner(word));
  });
}

/**
 * Whether a text that begins like a signature names somebody behind its label, or leaves the place blank: 部门负责人：会议多 does neither, and may be
 * a problem. A text with a second label（填表人：张三 电话：…）and one behind whose label anything may stand is taken for signed.
 */
export function namesSigner(text: string): boolean {
  const unit = bareUnit.exec(text)?.[1];
  if (unit !== undefined) return isUnitName(unit) || !fault.test(unit.trim());
  const deed = bareDeed.exec(text)?.[1]?.trim() ?? '';
  if (deed !== '') return !fault.test(deed) || isSigner(deed);
  const said = signs.exec(text)?.[1];
  if (said === undefined || /[:：]/u.test(said)) return true;
  return said
    .replace(/[（(【[][^）)】\]]*[）)】\]]|[_＿]+/gu, ' ')
    .split(/[\s、，,；;/／和]+/u)
    .every((part) => part === '' || isSigner(part));
}
