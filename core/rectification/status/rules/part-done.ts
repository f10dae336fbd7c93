import { anyOf } from '../../../text/any-of';
import { countedMeasures } from '../counted-measures';
import type { StatusRule } from './rule';

const words = anyOf(
  // 部分完成, 已完成过半, 其余正在推进
  /^(?:个别|有的|少数)(?!.*(?:完成|解决|整改|到位)[^,]*,)|部分|过半|一半|大半|近半|半数|大部|多数|(?:剩余|其余)(?![^,]*(?:已|均|全部))|还有|尚有|仍(?:在|有|需(?!要?(?:长期|持续)坚持))/,
  /接近|即将完成|尾声|扫尾|陆续|分批|滞后|缓慢|推进(?:较|缓|不)|即将(?:完工|竣工)/,
  // 九成完成, 已完成八成以上; 压减文件三成 is what was done
  /(?:完成|整改|进度|达到?|^)[了约近]?[一二三四五六七八九]成(?:多|半)?(?:以上|左右)?(?:$|,|完成|整改|到位)/,
  // 60%, 完成3/5; 100% is no part, 下降30% what came of it, 2024/2/1 a day
  /(?<![0-9])(?<!(?:下降|减少|降低|压缩|压减|缩短|提升|提高|增长|增加|上升|同比|满意[度率])[^,]{0,4})(?:[1-9]\d?)(?:\.\d+)?%|完成(?:了|率)?[0-9]+\/[0-9]+(?![0-9]*\/)/,
  // 前两项完成
  /^前[0-9一二两三四五六七八九十]+[项条个件](?:措施|问题|任务)?[已均都]*(?:完成|整改|落实|解决)/,
  // 进展顺利, 取得积极进展
  /进展(?:顺利|正常|良好|平稳|较[快慢好])|取得(?:一定|明显|积极|较大|较好|重大|实质性?|突破性|新)?(?:的)?进展|有(?:所)?进展/,
  /^在(?:整改|办理|推进|落实|处理)/,
  // 还需进一步整改
  /(?:还|仍|尚)?需(?:要)?(?:进一步|继续|持续|再)(?:整改|推进|完善|加强|落实)/,
);

function countsSome(text: string): boolean {
  const counted = countedMeasures(text);
  return counted !== null && counted.done < counted.total;
}

export const partDone: StatusRule = {
  name: 'part-done',
  status: 'in_progress',
  because: 'some of it is done, or it moves',
  examples: ['前两项完成', '三项措施完成两项', '九成完成', '部分完成', '60%', '进展顺利', '在整改', '还需进一步完善'],
  says: (text) => words.test(text) || countsSome(text),
};
