import { anyOf, has, type StatusRule } from './rule';

const some = '(?:[0-9]*[1-9][0-9]*|[一二两三四五六七八九十几]|最后|个别|少数|部分)';

/** 除1项外均已完成, 已完成（除第3条）, 已完成除食堂外的全部整改. 除已完成整改外，还…… adds to what is done instead. */
const exception = new RegExp(
  `(?:^|,|完成|整改|销号)除了?(?!已|按|完成)[^,]{1,14}?(?:之|以)?外(?!,?(?:还|也|又|同时|另|并))|,除了?(?:第|${some}|极)[^,外]{0,8}$`,
);
/** 已完成，还剩1项; 已完成，差2户 */
const rest = new RegExp(`(?:^|,)(?:但|目前|现|仍|还|尚|仅|只|就)*(?:剩|余|差|欠|缺)(?:下|余)?${some}`);

/** 已完成，但制度尚未建立. 尚未归档 and 尚未发现反弹 are no part of the work. */
const lacking =
  /(?:完成|到位|完毕|整改|解决|办结|销号)[^,]{0,4},(?:但是?|不过|只是|目前|其中)*(?:尚|仍|还)有[^,]{0,12}未(?!销|经?验收|归档)|(?:完成|到位|完毕|整改|解决|办结|销号)[^,]{0,4},(?:但是?|不过|只是|目前|其中)*[^,]{0,10}(?:尚|仍|还|均|都)(?:未|没有?|无)(?!归档|备案|公示|报送|上报|销|经?验收|组织验收|审核|核查|复查|批复|反弹|发现|出现|发生|收到|接到|到期|逾期|过期|超期)[^,到]/;

/** A part is named that is still to be done, beside what is done. */
export const leavesSome: StatusRule = { name: 'leaves-some', status: 'in_progress', says: has(anyOf(exception, rest, lacking)) };
