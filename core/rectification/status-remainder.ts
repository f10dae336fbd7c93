const some = '(?:[0-9]*[1-9][0-9]*|[一二两三四五六七八九十几]|最后|个别|少数|部分)';
const unit = '[项条个件户处家批笔]';

/** 除1项外均已完成, 已完成（除第3条）, 已完成除食堂外的全部整改. 除已完成整改外，还…… adds to what is done instead. */
const exception = new RegExp(
  `(?:^|,|完成|整改|销号)除了?(?!已|按|完成)[^,]{1,14}?(?:之|以)?外(?!,?(?:还|也|又|同时|另|并))|,除了?(?:第|${some}|极)[^,外]{0,8}$`,
);
/** 已完成，还剩1项; 已完成，差2户 */
const rest = new RegExp(`(?:^|,)(?:但|目前|现|仍|还|尚|仅|只|就)*(?:剩|余|差|欠|缺)(?:下|余)?${some}`);

/** 已完成，但制度尚未建立. 尚未归档 and 尚未发现反弹 are no part of the work. */
const lacking =
  /(?:完成|到位|完毕|整改|解决|办结|销号)[^,]{0,4},(?:但是?|不过|只是|目前|其中)*(?:尚|仍|还)有[^,]{0,12}未(?!销|经?验收|归档)|(?:完成|到位|完毕|整改|解决|办结|销号)[^,]{0,4},(?:但是?|不过|只是|目前|其中)*[^,]{0,10}(?:尚|仍|还|均|都)(?:未|没有?|无)(?!归档|备案|公示|报送|上报|销|经?验收|组织验收|审核|核查|复查|批复|反弹|发现|出现|发生|收到|接到|到期|逾期|过期|超期)[^,到]/;

/** Whether a status text（normalised）names a part that is still to be done, beside what is done. */
export function leavesSome(text: string): boolean {
  return exception.test(text) || rest.test(text) || lacking.test(text);
}

const noneLeft = new RegExp(
  `^(?:目前|还|尚|仍|现)*(?:剩余?|余|遗留|未(?:完成|整改|办结|解决|落实|到位|销号)|(?:正在)?整改中?)(?:问题|整改|任务|事项|的)*(?:0|零|〇)${unit}?$`,
);
/** 共6项,已完成6项: the two numbers are the same. */
const allCounted = new RegExp(
  `^(?:[^,未0-9]{0,8}([0-9]+)${unit}(?:问题|任务)?,(?=[^,]*[^0-9]\\1${unit}))?(?:已|均|都|全部|整改|问题|现)*(?:完成|整改|办结|解决|落实)(?:整改|了)*[0-9]+${unit}(?:问题|任务|整改)?$`,
);

/** 制定措施5条，已完成5条: all of them, and nothing else. */
const wholeCount = new RegExp(
  `^(?:共有?|共计|总计|合计|涉及|反馈|涉|制[定订]|细化|明确|应|需|整改|措施|任务|问题|事项)*([0-9]+)${unit}(?:整改)?(?:措施|问题|任务|事项)?(?:,|(?=[已均都全完]))(?:目前|现|均|都|全部)*已?(?:全部|全面|均|都)*(?:完成|整改|办结|解决|落实)(?:整改|了)*\\1${unit}(?:措施|问题|任务|整改)?$|^已?(?:全部)?完成([0-9]+)/\\2[项条个]?$`,
);

/** 已完成6项，未完成0项: a count of what is done beside a nought of what is not. */
export function leavesNone(text: string): boolean {
  if (wholeCount.test(text)) return true;
  const clauses = text.split(',');
  const others = clauses.filter((clause) => !noneLeft.test(clause));
  return others.length < clauses.length && allCounted.test(others.join(','));
}

const length = '(?:[0-9]+|[一二两三四五六七八九十半]+)(?:个?(?:工作日|半?月|星期|季度)|[天日周年])';
const late = '逾期|超期|超时|延期|过期';
const end = '(?:完成|办结|完毕|完工|解决|(?:整改)?到位)';
/** 逾期3天完成, 逾期后已整改, 逾期但已完成 */
const lateThenDone = new RegExp(
  `(?:${late})了?(?:${length})?(?:后|才|但|,)*(?:已经?(?:全部|全面)*(?:${end}|整改|销号|落实|处理|改)+(?:任务|工作|了)*(?=$|,)|(?:才|全部|整改)*(?:${end}(?:整改|任务|了)*$|办结|到位))`,
);
/** 已完成（逾期3天） */
const doneThenLate = new RegExp(`${end}(?:整改|任务|了)*(?:,|(?=但))(?:但|已)*(?:${late})了?(?:${length})?$`);
/** 已申请延期，现已完成 */
const putOffThenDone =
  /(?:延期|延长|延后|顺延|展期|推迟|缓期|逾期|超期|超时)(?:(?![0-9]+[项条个户件处家])[^,])*(?:,|但)(?:现|目前|现在|但)*已经?(?:全部|全面|按期|如期)*(?:完成|办结|整改完毕|整改到位|整改完成|解决)(?:整改|任务|了)*$/;

/** Whether a text says of work that was late or put off that it is finished by now. What it says against that is asked for elsewhere. */
export function finishedLate(text: string): boolean {
  return lateThenDone.test(text) || doneThenLate.test(text) || putOffThenDone.test(text);
}

/** ，现已完成整改; ，目前已整改到位 */
const nowDone =
  /,(?:但|问题)?(?:现|目前|现在)(?:均|都)?已经?(?:全部|全面|按期|如期|按要求|彻底)*(?:完成|办结|整改完毕|整改到位|整改完成|解决|落实到位)(?:整改|任务|了)*$/;
/** Words before it that leave something over, or hand it back. */
const notWhole =
  /部分|正在|其余|剩余|仍|还|待|基本|初步|阶段|计划|预计|拟|多数|个别|退回|打回|驳回|返工|补课|重新|再次|验收|审核|复核|销号|逾期|超期|[0-9一二两三四五六七八九十][项条个户件处家]/;
const bareStatus = /^(?:尚未|还未|未|没有?|不)?(?:完成|整改|启动|开展|开始|到位|落实|解决)$/;

/**
 * Whether a text tells of what was amiss and then that it is done by now（制度未落实问题，现已整改到位）. The fault is no status: 未 in it says
 * nothing against what is said last.
 */
export function mendedByNow(text: string): boolean {
  const at = text.search(nowDone);
  if (at < 0) return false;
  const head = text.slice(0, at);
  return /[未没不无难]/.test(head) && !notWhole.test(head) && !head.split(',').some((clause) => bareStatus.test(clause));
}

/** 尚未开工, 其余2户正在协商, somewhere in a report. What was found wrong（对未完成的问题） and what did not come back are none. */
const openSomewhere =
  /(?:尚|仍|还|暂)未(?!发现|出现|发生|收到|接到|再|归档|公示|到期)|未(?:能)?(?:完成|到位|开工|启动|收回|清退|拆除|解决)(?![的之]|问题|事项|任务|整改)|(?:尚|仍|还)有[^,，。;；]{0,14}未|(?:剩余|其余|余下|另有|另外)[^,，。;；]{0,14}(?:正在|未(?!发现|出现)|预计|计划|拟)/u;

/** 针对尚未办证的3处房产: the problem as it was found. */
const ofTheProblem = /^(?:[一二三四五六七八九十]是|[0-9]+[.、])?(?:针对|对于?|关于|围绕|就|原|此前|反馈|检查|督促|要求)/u;

/** Whether a report that begins with 已完成 says further on that something is still to be done. */
export function saysLaterOpen(text: string): boolean {
  return text.split(/[,，。;；\n]/u).some((clause) => openSomewhere.test(clause) && !ofTheProblem.test(clause));
}
