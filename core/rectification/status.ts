import { halfWidth } from '../calendar/half-width';
import { closing, notAccepted, ofOtherThing, saysClosed } from './status-closing';
import { endsDone, finished, fullyDone, saysDone, stepDone } from './status-finished';
import { allTogether, numberedItems, statusLines } from './status-list';
import { finishedLate, leavesNone, leavesSome, mendedByNow, saysLaterOpen } from './status-remainder';
import { normaliseStatus } from './status-text';
import { type Status, statusNames } from './status-vocabulary';
import { boxes, tickedWord } from './ticked-box';
import { readBareAnswer } from './yes-no';

/** Longer texts are reports: only a first clause that is a status by itself is taken, and no 已完成 that the rest takes back. */
const longText = 40;

/** 预计9月完成, 2024年底前到位, 至9月底: a day by which it is over. */
const withEnd =
  /(?:[0-9一二三四五六七八九十]+月|[0-9]{4}年|季度|年)(?:[0-9]+[日号]|[上中下]旬)?(?:份|内|底|末|初|中)?之?前?(?:全[面部]|基本|力争|确保)*(?:完成|到位|解决|销号|办结|完工|竣工)|(?:直?至|到)(?:[0-9]{4}年|今年|明年|本年)?(?:[0-9]{1,2}月|年)(?:底|末|[0-9]+[日号])/;
/** 长期闲置, 长期存在: what is wrong, not what is done about it. */
const standing = /长期(?:存在|以来|拖欠|闲置|空置|遗留|占用|搁置|停滞|滞留|积压|[未没无不得])/;
const kept = /长期|持续|常态(?!化?机制)|常抓|坚持|巩固|不懈|长效(?!机制)/;

/** 整改完成,形成长效机制; 已完成,材料已归档: what was left behind says nothing against it. */
const alsoKept =
  /^[^,并]+,(?:佐证材料|材料|具体情况?|情况)?详?见[^,]*$|^[^,并]+[,并](?:已|并|均)*(?:形成|建立|健全|出台|完善|制[定订]|修订|材料|资料|档案|佐证|上报|报备|备案|报送)[^,]*$/;

type Test = (text: string) => boolean;

function has(pattern: RegExp): Test {
  return (text) => pattern.test(text);
}

const negative = '未(?!来)|没有?|尚未|还未|还没|暂未|不曾|从未|未曾';
const notBegun = new RegExp(
  `(?:${negative})(?:正式|进行|能|按要求|予以|得到|被|有效|采取)?(?:开始|开展|启动|整改|实施|着手|动工|开工|落实|解决|处理|处置|办理|推进|行动|派|分派|动|做|改|执行|安排|部署|受理|响应|制定|研究|采取|措施|立项|对接|进场|进行$|办(?!结|毕|完|好))(?!完|到位|完毕|结束|彻底|好)|未到(?:启动|开始|开展|开工|实施|整改)(?!(?:完成)?(?:时|期)限)|^(?:待|等待|准备|拟|即将|计划)(?:派|办(?!结|毕|完)|整|处理|处置|启动|开展|开工|实施|落实|解决|开始|推进|分派|分配|受理|交办|部署|安排|研究)|^零进展|毫无进展|无进展|^(?:正在)?(?:筹备|准备|谋划|酝酿)(?:中|阶段)?$|^(?:进度|完成率?|完成度)?(?:为|,)?0%?$`,
);
const unfinished = new RegExp(
  `(?:${negative})(?:能|全面|全部|完全|彻底|按期|按时|如期|整改|落实|解决|处理|办理|基本)*(?:完成|完结|办结|完|到位|达标|改正|彻底)|(?:${negative})(?:全面|全部|完全|彻底)(?:落实|整改|解决|开展|处理)|整改?未(?:完成|结束|到位|完)`,
);

/** The outcomes in the order in which they must be asked for: 未 before 完成, 基本 and 部分 before 完成, 申请销号 before 销号. */
const tests: readonly (readonly [status: Status | null, test: Test])[] = [
  ['done', mendedByNow],
  // A plan is no status; nor is a wish or a doubt.
  [
    null,
    (text) =>
      /^(?:计划|预计|拟|力争|争取|确保|将|务必|要求|建议|限).{0,16}(?:完成|整改到位|解决|办结)/.test(text) ||
      /公示|暂[缓停]|中止|合并|并入|搁置|停滞|挂起|无法|不能|难以|是否|^不涉及|^无此|^(?:目前|现)?(?:无|没有|不存在)(?:任何)?(?:逾期|超期|到期)?(?:尚)?未|满意/.test(
        text,
      ),
  ],
  [
    'cancelled',
    (text) =>
      /(?:取消(?!延期|销号)|作废|终止|撤[销消回项](?!销号)|注销|剔除|废止|删除)(?=了?(?:$|,|整改|任务|该|此|本项|事项|项目|实施|执行|措施|计划|推进|办理|处理|督办|立项))|停止(?:整改|实施|推进|执行|办理|开展|$)|不再(?:继续|予以|进行|单独)?(?:整改|实施|推进|执行|办理|开展|进行|列入|纳入|保留|跟踪|作为)|(?:无[需须]|不需要?|免于|不予)(?:再)?整改|不(?:予)?(?:实施|办理|受理|执行)/.test(
        text,
      ) &&
      !/[未不](?:能|予)?取消|不(?:予)?(?:实施|办理|受理|执行)(?:到位|力|好|彻底)/.test(text) &&
      !ofOtherThing.test(text),
  ],
  [
    'rework',
    has(
      /退回(?![^,]{0,8}(?:款|资金|费|补贴|津贴|财政|账户|元))|打回|驳回|发回|回退|补课|返工|重新(?:整改|撰写|修改|上报|报送|办理|落实)|重改|再次?整改|整改不|不到位|(?<!未)(?:整改|落实)未(?:落实)?到位|不彻底|不达标|不合格|不力$|不通过|未(?:予|经|能)?(?:验收|审核|复核|核查|评审)?通过|(?:验收|审核|复核|核查|评审)(?:未|不|没)(?:合格|通过|达标)|没有?通过|未获通过|不予(?:销号|销项|结案|摘牌|通过|验收)|(?:不|未)(?:再)?(?:同意|准予|准许|允许|得|批准|具备)(?:予以)?(?:销号|验收|通过)|(?:取消|撤销)销号|(?:销号|验收)失败|虚假|弄虚作假|未达(?:标|要求|到(?!时序|序时|进度))|不符合|(?<![未无没不防]|没有|(?:防止|防范|避免|严防|杜绝|遏制|未再|不再|未见|不存在|(?:未|没有?)(?:发现|出现|发生|产生))[^,]{0,4})反弹|反复|需重新|需补/,
    ),
  ],
  [
    'done',
    (text) =>
      leavesNone(text) || (finishedLate(text) && !unfinished.test(text) && !notBegun.test(text) && !/基本|部分|初步|[待等]/.test(text)),
  ],
  [
    'overdue',
    (text) =>
      /逾期|超期|超时|过期|到期(?:仍|尚|还)?(?:未|没)|期满未|已到期|超过[^,]{0,4}(?:时限|期限)|超出(?:时限|期限)|(?:未|没有?)能?(?:按[期时]|如期|按时限|按期限|在?(?:规定|要求)(?:的)?(?:时间|时限|期限)内?)(?:全面|全部)?(?:完成|整改|落实|解决|办结|销号|办理)/.test(
        text,
      ) &&
      !/未(?:逾期|超期|超时|过期)|(?:即将|快要?|将要?)(?:逾期|到期|超期)|(?:不|没有|无|不存在|(?:未|没有?)(?:出现|发生|发现))(?:逾期|超期|超时|过期)/.test(
        text,
      ),
  ],
  [
    'extended',
    (text) =>
      /延期|延长|延后|顺延|展期|推迟|缓期/.test(text) &&
      !/(?:未|不|不予|没有|无[需须]|不需)(?:再|要|批准|同意|准予|获批)?(?:延期|延长|顺延)|取消延期/.test(text),
  ],
  [
    'pending_acceptance',
    (text) =>
      /[待等](?:上级|县|市|区|督导组|纪委|办公室|第三方|专家|现场|组织|领导|[^,后]{0,8})?(?:验收|销号|审核|复核|核查|核验|核实|确认|审定|复查|评估|审批|销案|结案|认定|检查|审查|评审|复审|终审|复验|验证)|[待等][^,后整改]{0,4}(?:闭环|关闭|归档|核销|销项|销账|摘牌)|申请(?:验收|销号|销项|销案|销账|结案|核销|闭环|关闭|摘牌|复核|复查)|(?:拟|报)验|拟(?:销号|销项|审核|结案|核销|闭环|摘牌)|(?:申报|报请|提请|提交|上报|报送|报)[^,后]{0,6}(?:验收|销号|审核|复核|审批|结案|核销)(?!合格|通过|完成|完毕)|(?:验收|审核|审批|复核|复查|复审|核查|销号|评审|审定)(?:进行)?中|(?:建议|(?<!方)可以?|拟同意|具备)(?:条件)?销号|销号条件|(?:达到?|符合|满足)[^,]{0,6}(?:销号|验收)(?:标准|要求)|(?:正在|启动|进入|正)[^,]{0,6}销号(?:手续|程序|流程)|正在(?:进行)?(?:验收|销号|审核|复核|核查|申请)|送审|送结案|待审$|报验|(?:完成|整改|到位|办结|解决|完工|竣工|完毕)[^,]{0,2},?(?:但)?(?:尚|还|暂)?(?:未|没有?)(?:经|完成|组织|进行)?(?:验收|销号|销(?=$|,)|审核|核查)|(?:销号|验收|结案|复核|审核)申请(?!被|未|不)|销号材料(?:已)?(?:提交|上报|报送)|已(?:提交|上报|报送)(?:销号|验收)|验收,?(?:但)?未销号/.test(
        text,
      ) ||
      (fullyDone.test(text) && /[待等][^,后]{0,8}批复|未(?:完成|组织|进行)[^,]{0,4}验收/.test(text)),
  ],
  ['in_progress', leavesSome],
  // 未销号 and 未验收 say what is missing, not how far the work has come.
  [null, (text) => notAccepted.test(text) && !fullyDone.test(text)],
  // A part of a list taken off says nothing of the rest; 销号待定 is undecided.
  [
    'in_progress',
    has(new RegExp(`(?:部分|大部分?|多数|一半)(?:问题)?(?:已|予以|实现|完成)*(?:${closing}|验收)|销号(?:了)?[0-9]+[项个条]`)),
  ],
  [null, has(/基本(?:销号|销项|销账|摘牌|核销)|(?:销号|验收)待定/)],
  ['closed', saysClosed],
  ['not_started', (text) => notBegun.test(text) && !/正在|部分/.test(text)],
  [
    'in_progress',
    has(
      /部分|过半|一半|大半|近半|半数|大部|多数|剩余|其余|还有|尚有|仍(?:在|有|需)|接近|即将完成|尾声|陆续|分批|滞后|缓慢|(?<![0-9])(?:[1-9]\d?)(?:\.\d+)?%|推进(?:较|缓|不)|完成(?:了|率)?[0-9]+\/[0-9]|进展(?:顺利|正常|良好|平稳|较[快慢好])|取得(?:一定|明显|积极|较大|较好|重大|实质性?|突破性|新)?(?:的)?进展|有(?:所)?进展|即将(?:完工|竣工)|^在(?:整改|办理|推进|落实|处理)|(?:还|仍|尚)?需(?:要)?(?:进一步|继续|持续|再)(?:整改|推进|完善|加强|落实)/,
    ),
  ],
  [
    'phase_result',
    (text) =>
      /成效(?:明显|显著|初显)|初[显现](?:成效|效果)|阶段(?:性)?(?:地)?(?:成效|成果|完成|任务|目标|整改|工作|进展|落实|见效|解决|到位)|初步(?:成效|成果|完成|见效|解决|整改|到位|落实)|初见成效|见到?成效|(?:取得|有)(?:了)?(?:一定|明显|显著|积极|较好|良好|初步|重大|实质性|较大|新)?(?:的)?(?:成效|成果|实效|效果|改善|突破)|(?:明显|显著|积极|较好|有所|一定)(?:成效|成果|好转|改善|改进)|已?见效|第[一二三]阶段.{0,6}完成|^阶段性?$|完成阶段/.test(
        text,
      ) && !/^[^,]*正在|(?:未|没有?|尚无|难)(?:取得|见|有|收到)?(?:到|明显|显著|什么)*(?:成效|成果|实效|效果|改善|见效)/.test(text),
  ],
  [
    'basically_done',
    (text) =>
      /基本|总体|主体|大体|大致|原则上|主要(?:任务|工作|问题|内容|措施)/.test(text) &&
      new RegExp(`${finished}|达到|实现|闭环`).test(text) &&
      !unfinished.test(text) &&
      !/正在基本/.test(text),
  ],
  ['in_progress', has(unfinished)],
  [
    'done_sustained',
    (text) => (fullyDone.test(text) || saysDone.test(text.split(/,|并|且|但|(?:仍|还|尚)?需|转/)[0] ?? '')) && kept.test(text),
  ],
  [
    'in_progress',
    has(
      /正在|正(?:有序|抓紧|加快|加紧|全力|按|积极|组织|持续|与|会同|同|对)|继续整改|(?<!持续|常态|常态化|长期|不断)(?:整改|推进|进行|落实|处置|处理|办理|实施|治理)中/,
    ),
  ],
  // 持续推进，9月底前完成: it has an end.
  ['in_progress', (text) => !fullyDone.test(text) && kept.test(text) && withEnd.test(text)],
  [
    'ongoing',
    (text) =>
      !fullyDone.test(text) && !standing.test(text) && (kept.test(text) || /经常|日常|持之以恒|驰而不息|一以贯之|久久为功|不断/.test(text)),
  ],
  [
    'done',
    (text) =>
      fullyDone.test(text) ||
      saysDone.test(text) ||
      endsDone.test(text) ||
      (saysDone.test(text.split(/,|并/)[0] ?? '') && alsoKept.test(text)) ||
      /^(?:done|finished|completed?|resolved|fixed)$|^(?:整改|问题|任务|工作|目前|已|进度)*(?:(?:完成|整改|销号|办结)率?)?(?:达到|达|为|,)?100%$/i.test(
        text,
      ),
  ],
  ['in_progress', has(stepDone)],
  [
    'in_progress',
    has(
      /(?<![集其环从年])中(?![央心期旬小])(?:$|,)|进行|推进|有序|序时|按计划|按进度|按时间|按节点|按方案|着手|启动|开展|进入|部署|施工|开工|立项|动工|进场|对接|收尾|在建|在办|在改|抓紧|加快|跟进|实施|办理|(?<!未|不予?)立案|受理|交办|已派|派单|已分派|已(?:责成|责令|督促|要求|通知)|已(?:经)?开始|^开始|制[定订]|研究|进度|整改期内|整改之中|整改当中|^in\s?progress$|^doing$/i,
    ),
  ],
];

/** What 是 and 否 mean by what the header asks. 否 claims no more than the question says: not done is not the same as not begun. */
const questions: readonly (readonly [asks: RegExp, yes: Status | null, no: Status | null])[] = [
  [/销号|验收|闭环|结案|关闭/, 'closed', null],
  [/逾期|超期|超时/, 'overdue', null],
  [/延期/, 'extended', null],
  [/长期|持续|常态/, 'ongoing', null],
  [/取消|终止/, 'cancelled', null],
  [/启动|开始|开展|着手/, 'in_progress', 'not_started'],
  [/完成|办结|解决|到位|完毕|落实/, 'done', 'in_progress'],
  [/整改|已改/, 'done', 'not_started'],
];

/** What 是 and 否 mean under a header that asks（是否完成、完成与否、已完成（√））; null under one that asks nothing. */
function asked(question: boolean | string): (typeof questions)[number] | null {
  if (question === false) return null;
  const header = question === true ? '是否完成' : halfWidth(question).replace(/\s/g, '');
  if (!/是否|与否|能否|有无|[?√吗]|是\/否|\(是|打勾|划勾/.test(header)) return null;
  return questions.find(([asks]) => asks.test(header)) ?? null;
}

const finishes = (status: Status | null): boolean => status === 'done' || status === 'done_sustained' || status === 'closed';

/**
 * What a bare answer means, undefined where the text gives none. A status behind it（是，已销号; 否（尚未启动））is taken as the more exact
 * word, and null comes back where the two contradict one another（是，正在整改）.
 */
function answer(text: string, question: boolean | string): Status | null | undefined {
  const meaning = asked(question);
  const said = meaning === null ? null : readBareAnswer(text);
  if (meaning === null || said === null) return undefined;
  const [, yes, no] = meaning;
  const own = said ? yes : no;
  const rest = text.slice(text.indexOf(',') + 1 || text.length);
  const behind = rest.length <= longText ? classify(rest) : null;
  if (behind === null) return own ?? undefined;
  if (behind === 'ongoing') return own === 'done' ? 'done_sustained' : (own ?? undefined);
  if (finishes(yes) && (said ? !finishes(behind) && behind !== 'pending_acceptance' : finishes(behind))) return null;
  return behind;
}

/** The names that outputs of ours show, in both languages: what was written out is read back. */
const ownNames: ReadonlyMap<string, Status> = new Map(
  (Object.keys(statusNames) as Status[]) // the keys of the vocabulary
    .flatMap((status) => Object.values(statusNames[status]).map((name) => [normaliseStatus(name).toLowerCase(), status] as const)),
);

/** What a status column asks. */
export interface StatusOptions {
  /** `true`, or the header's own text, where the column asks yes or no（是否完成、是否销号）. */
  readonly question?: boolean | string;
}

/** 已完 over 成: a narrow cell broke the word. */
function unbroken(text: string, plain: string): Status | null {
  return text.includes('\n') && plain.length <= 8 ? classify(normaliseStatus(text.replace(/\s*\n\s*/g, ''))) : null;
}

/** 已完成/未完成: the printed choices of a form, neither of them made. */
function isUnmadeChoice(text: string): boolean {
  const words = text.split(/[/|]|或者?/);
  const isDenied = (word: string): boolean => /^(?:未|没有?|尚未|不)/.test(word);
  return words.length > 1 && words.every((word) => word.length <= 6) && words.some(isDenied) && !words.every(isDenied);
}

function classify(text: string): Status | null {
  if (isUnmadeChoice(text)) return null;
  return tests.find(([, test]) => test(text))?.[0] ?? null;
}

/** What a text says that speaks of several measures, one an item or a line; undefined where it does not, or where they say no status. */
function ofSeveral(text: string, options: StatusOptions): Status | null | undefined {
  const items = numberedItems(text);
  const pieces = items ?? statusLines(text);
  if (pieces === null) return undefined;
  const read = pieces.map((piece) => readStatus(piece, options));
  const known = read.filter((status) => status !== null);
  if (known.length === read.length) return allTogether(known);
  // One item that nobody can read leaves the whole open to doubt, whatever the others say.
  return items === null || known.length === 0 ? undefined : known.every(finishes) ? null : undefined;
}

/**
 * A status text as read, or null where it is blank, unknown, or a type and not a status（立行立改）.
 *
 * Asked in the order that the words need: 未 and 没有 before 完成, 基本, 部分 and 阶段性 before 完成, 逾期未… before 未…, 申请销号 before 销号.
 * 未整改 is not begun; 未完成 is only not done, so it counts as in progress. 是、否、√、× mean something only where the header asks:
 * 是否完成 否 is in progress, 是否整改 否 not begun, 是否销号 否 says nothing about the work. Words are read as words under any header:
 * 已启动 is no yes to 是否完成.
 * Source: published counts of rectification: only 完成 counts as done; 部分整改 and 正在整改 are in progress; 基本完成 stands by itself.
 */
export function readStatus(text: string, options: StatusOptions = {}): Status | null {
  const chosen = boxes.test(text) ? tickedWord(text) : null;
  if (chosen !== null) return chosen === '' ? null : readStatus(chosen, options);
  const several = ofSeveral(text, options);
  if (several !== undefined) return several;
  const plain = normaliseStatus(text);
  if (plain === '') return null;
  const answered = options.question === undefined ? undefined : answer(plain, options.question);
  if (answered !== undefined) return answered;
  const own = ownNames.get(plain.toLowerCase());
  if (own !== undefined) return own;
  if (plain.length <= longText) return classify(plain) ?? unbroken(text, plain);
  const first = plain.split(',')[0] ?? '';
  const begins = first.length <= 12 ? classify(first) : null;
  return finishes(begins) && saysLaterOpen(plain) ? null : begins;
}
