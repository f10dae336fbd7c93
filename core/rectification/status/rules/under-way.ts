import { anyOf } from '../../../text/any-of';
import { has, type StatusRule } from './rule';

const words = anyOf(
  /正在|正(?:有序|抓紧|加快|加紧|全力|按|积极|组织|持续|与|会同|同|对)|继续整改/,
  // 整改中; 持续整改中 goes on without an end
  /(?<!持续|常态|常态化|长期|不断)(?:整改|推进|进行|落实|处置|处理|办理|实施|治理)中(?![遇发存出暴])/,
  // 边整边改, 边查边改: a way of working that goes on
  /^(?:正|在|现|目前|坚持|持续)*边[整查学建督]边[改治]$/,
);

export const underWay: StatusRule = {
  name: 'under-way',
  status: 'in_progress',
  because: 'somebody is at it now',
  examples: ['正在整改', '办理中', '继续整改', '边整边改'],
  says: has(words),
};
