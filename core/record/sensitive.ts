import { halfWidth } from '../calendar/half-width';
import { takingBack } from '../text/taken-back';
import { readBareAnswer } from '../text/yes-no';

/** A stroke, or 是 and 否 both printed and neither ticked: nobody has answered. */
const unanswered = /^[\s/／\\\-—–]*$|是[\s\S]*否|否[\s\S]*是/u;
/** 不敏感, 无需书面报告, 没有敏感内容; not 不宜公开, 不确定, 不得外传. */
const plainNo =
  /^(?:不|非|无|未|没有?)(?:太|敏感|涉密|机密|秘密|保密|密|线索|书面|报告|内容|信息|情况|问题|人员|重大|适用|需|要|用|必|涉及?|属于?|含|有|是|存在|此|类|事项|的)*$/u;
/** What behind a no leaves it in doubt or takes it back: 否（待核实）, 否，但涉及个人, 否（有举报人姓名）. */
const inDoubt = takingBack(/敏感|密|线索|举报|信访|上访|检举|报告|谨慎|慎重|核实|核查|查|隐|匿|姓名|电话|身份|涉|公开|外传/, /待遇/);

/** Whether a text says no and nothing behind it leaves that in doubt. */
function saysNo(text: string): boolean {
  const plain = halfWidth(text).replace(/\s/g, '');
  const [answer = '', ...behind] = plain.split(/[(),;:.。]/).filter((part) => part !== '');
  if (readBareAnswer(answer) !== false && !plainNo.test(answer)) return false;
  return !behind.some((part) => inDoubt(part) && !plainNo.test(part));
}

/**
 * Whether a cell of 是否敏感 or 需书面报告 keeps its row out of every output: any answer but a plain no does（是、敏感、★、纪检线索; 不宜公开、不确定、
 * 否（待核实））, since what is handed out cannot be taken back.
 *
 * Source: “要及时向市委组织部和市委先进性教育活动领导小组办公室报告” (R091).
 */
export function isSensitive(text = ''): boolean {
  if (unanswered.test(text)) return readBareAnswer(text) === true;
  return !saysNo(text);
}
