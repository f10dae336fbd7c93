import { anyOf } from '../../../text/any-of';
import { has, type StatusRule, whereAny } from './rule';

const words = anyOf(
  // 成效明显, 取得阶段性成效, 初见成效
  /成效(?:明显|显著|初显)|初[显现](?:成效|效果)|初见成效|见到?成效|已?见效/,
  /阶段(?:性)?(?:地)?(?:成效|成果|完成|任务|目标|整改|工作|进展|落实|见效|解决|到位)|^阶段性?$|完成阶段|第[一二三]阶段.{0,6}完成/,
  /初步(?:成效|成果|完成|见效|解决|整改|到位|落实)/,
  /(?:取得|有)(?:了)?(?:一定|明显|显著|积极|较好|良好|初步|重大|实质性|较大|新)?(?:的)?(?:成效|成果|实效|效果|改善|突破)/,
  /(?:明显|显著|积极|较好|有所|一定)(?:成效|成果|好转|改善|改进)/,
);
/** Signs of 成效, 成果, 阶段, 初步, 改善, 突破, 好转 and 改进, one of which every word above has. */
const results = /[效果段初善破]|好转|改进/;
/** 正在……, 尚未取得成效. */
const denied = /^[^,]*正在|(?:未|没有?|尚无|难)(?:取得|见|有|收到)?(?:到|明显|显著|什么)*(?:成效|成果|实效|效果|改善|见效)/;

export const interimResults: StatusRule = {
  name: 'interim-results',
  status: 'phase_result',
  because: 'results are claimed for a stage, not for the whole',
  examples: ['取得阶段性成效', '初见成效', '整改效果有所改善'],
  says: whereAny(results, has(words, denied)),
};
