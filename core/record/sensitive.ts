import { readYesNo } from '../rectification/yes-no';

/** A stroke, or 是 and 否 both printed and neither ticked: nobody has answered. */
const unanswered = /^[\s/／\\\-—–]*$|是[\s\S]*否|否[\s\S]*是/u;
const denied = /^\s*(?:不|非|无|未|没)/u;

/**
 * Whether a cell of 是否敏感 or 需书面报告 keeps its row out of every output: any answer but a no does（是、敏感、涉密、★、纪检线索）, since what is handed
 * out cannot be taken back.
 *
 * Source: “要及时向市委组织部和市委先进性教育活动领导小组办公室报告” (R091).
 */
export function isSensitive(text = ''): boolean {
  const answer = readYesNo(text);
  return answer ?? !(unanswered.test(text) || denied.test(text));
}
