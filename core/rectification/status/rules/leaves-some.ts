import { anyOf } from '../../../text/any-of';
import { countedIn } from '../counted-unit';
import { fullyDone, saysDone } from '../end-words';
import { has, type StatusRule, whereAny } from './rule';

const some = '(?:[0-9]*[1-9][0-9]*|[一二两三四五六七八九十几]|最后|个别|少数|部分)';

const works =
  '安装|采购|建立|建成|修订|修改|拆除|整改|落实|签订|拨付|支付|兑付|收回|追回|追缴|清退|退还|缴纳|投入使用|启用|运行|开工|施工|动工|竣工|办理|办结|配备|更换|维修|修复|移交|搬迁|搬离|销毁|处理|处置|解决|实施|制定|出台|印发';

/** 除1项外均已完成, 已完成（除第3条）, 已完成除食堂外的全部整改. 除已完成整改外，还…… adds to what is done instead. */
const exception = new RegExp(
  `(?:^|,|完成|整改|销号)除了?(?!已|按|完成)[^,]{1,14}?(?:之|以)?外(?!,?(?:还|也|又|同时|另|并))|,除了?(?:第|${some}|极)[^,外]{0,8}$`,
);
/** 除第三项均完成 */
const withoutOne = new RegExp(`^除(?:了)?第?${some}${countedIn}(?:以?外)?,?(?:[均都已]|全部|其[余他])`);
/** 已完成，还剩1项; 完成2个剩1个 */
const rest = new RegExp(`(?:^|,|${countedIn})(?:但|目前|现|仍|还|尚|仅|只|就)*(?:剩|余|差|欠|缺)(?:下|余)?${some}`);

/** 已完成，但制度尚未建立. 尚未归档 and 尚未发现反弹 are no part of the work. */
const lacking =
  /(?:完成|到位|完毕|整改|解决|办结|销号)[^,]{0,4},(?:但是?|不过|只是|目前|其中)*(?:尚|仍|还)有[^,]{0,12}未(?!销|经?验收|归档)|(?:完成|到位|完毕|整改|解决|办结|销号)[^,]{0,4},(?:但是?|不过|只是|目前|其中)*[^,]{0,10}(?:尚|仍|还|均|都)(?:未|没有?|无)(?!归档|备案|公示|报送|上报|销|经?验收|组织验收|审核|核查|复查|批复|反弹|发现|出现|发生|收到|接到|到期|逾期|过期|超期)[^,到]/;

/** 土建已完成，设备未安装: a part of the work in words of its own. 未发现反弹 is none. */
const partLacking = new RegExp(
  `(?:完成|到位|完毕|整改|解决|办结)[^,]{0,4},(?:但是?|不过|只是|目前|其中|尚|还)*[^,]{1,8}(?:未|没有?)(?:能|予以)?(?:${works})(?:到位|完成|好|完|齐全?)?(?=$|,)`,
);

/**
 * 硬件已完成，软件待采购; 前排已拆除，后排下月拆除; 制度有待完善; 下月底前完成绿化. 材料待归档 and 待验收 are no part of the work, 期待 and 接待 no waiting, and what 我局 will do next is
 * said of later.
 */
const toCome = anyOf(
  /^(?![^,]*(?:材料|资料|佐证|档案|照片|台账|凭证))(?:但是?|不过|只是|目前|其中)*[^,]{0,10}(?<![期接招优对看善虐交厚])待(?!遇|办|岗|命|发现|观察|[^,]{0,5}(?:验|审|销|查|核|评|认定|归档|备案|公示|公告|上报|通报|反馈|答复))[^,后]{1,6}$/,
  `^(?:但是?|不过|只是)*(?:下周|下个?月|明[天日年])[^,]{0,6}(?:完成|${works})`,
  `^(?!我|本|后续|下一?步|今后|将)(?:但是?|不过|只是|目前|其中)*[^,]{1,8}(?:下周|下月|下个?月|明[天日年]|年底前?|月底前?|[0-9]+月(?:底|份|[0-9]+日)?前?)[^,]{0,3}(?:${works})$`,
);

/** 制度一已修订: a part that is done, in the word that the other waits for. */
const partDone = new RegExp(`已(?:${works})$`);

function waits(text: string): boolean {
  const [head = '', ...behind] = text.split(',');
  return behind.some((clause) => toCome.test(clause)) && (saysDone.test(head) || fullyDone.test(head) || partDone.test(head));
}

const excepts = whereAny(/除/, has(anyOf(exception, withoutOne)));
const lacks = whereAny(/,/, has(anyOf(lacking, partLacking)));
const waitsFor = whereAny(/,.*(?:待|[下明年月])/, waits);

export const leavesSome: StatusRule = {
  name: 'leaves-some',
  status: 'in_progress',
  because: 'a part is named that is still to be done, beside what is done',
  examples: [
    '除第三项均完成',
    '完成2个剩1个',
    '土建已完成，设备未安装',
    '除2户外已完成',
    '已完成，还剩1项',
    '已完成，但制度尚未建立',
    '硬件已完成，软件待采购',
    '前排已拆除，后排下月拆除',
  ],
  says: (text) => excepts(text) || rest.test(text) || lacks(text) || waitsFor(text),
};
