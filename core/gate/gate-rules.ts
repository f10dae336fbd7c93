import { type Rule, rule } from '../finding/rule';
import type { zhFindingsGates } from '../i18n/zh-cn/findings-gates';

/** The codes of this area. */
export type GateCode = keyof typeof zhFindingsGates;

const steps = '“该有的环节一个都不能少，该走的步骤一个都不能缺，该履行的程序一个都不能乱”';
const deadlines = '“列出整改清单，明确整改时限，制定可操作、能落实的具体整改措施”';
const levels = '“‘一把手’、督导组、活动办公室要逐级把关”';
const strict = '“要指明问题、督促修改，不能搞照顾性过关”';
const human = '“把平时了解和结束时验收情况结合起来，以确定其是否转入下一阶段”';
const accepted = '“经督导组验收合格后再开展分析评议阶段工作”';
const writing = '“坚持做到‘三个区别对待’”';
const team = '“由主要负责同志主持撰写，领导班子集体研究，并在一定范围内征求意见”';
const published = '“要通过公示栏、局域网络或适当的形式进行公示”';
const noGrades = '“民主评议不确定党员格次，这是上级的明确要求”';
const covered = '“条件不允许的要向所在党组织提交党性分析材料”';
const extended = '“如果时间不够可以适当延长”';

/** What stands behind the findings on materials, study, meetings, stages and gates. */
export const gateRules: { readonly [Code in GateCode]: Rule<Code> } = {
  'record-date-unreadable': rule('record-date-unreadable', 'error', steps, 'R082'),
  'record-date-ahead': rule('record-date-ahead', 'error', steps, 'R082'),
  'record-year-doubtful': rule('record-year-doubtful', 'warning', steps, 'R082'),
  'gate-year-assumed': rule('gate-year-assumed', 'warning', deadlines, 'R094'),
  'record-unit-missing': rule('record-unit-missing', 'error', '“转段时间晚一些的部门和单位，适当向后顺延”', 'R024', 'R082'),
  'record-unit-unknown': rule('record-unit-unknown', 'error', '“区委成立24个督导组，……进行全覆盖督导”', 'R003', 'R082'),
  'gate-table-missing': rule('gate-table-missing', 'error', steps, 'R082', 'F70'),
  'publication-channel-missing': rule('publication-channel-missing', 'warning', published, 'R074', 'R129'),
  'publication-day-missing': rule('publication-day-missing', 'warning', published, 'R074'),
  'publication-ends-early': rule('publication-ends-early', 'error', published, 'R074'),
  'publication-feedback-missing': rule('publication-feedback-missing', 'warning', published, 'R074'),
  'publication-unanswered': rule('publication-unanswered', 'warning', published, 'R074'),
  'material-result-unreadable': rule('material-result-unreadable', 'error', strict, 'R069'),
  'material-level-unknown': rule('material-level-unknown', 'warning', levels, 'R068'),
  'material-order': rule('material-order', 'error', levels, 'R068'),
  'material-void': rule('material-void', 'error', levels, 'R068', 'F71'),
  'material-comment-missing': rule('material-comment-missing', 'error', strict, 'R069'),
  'material-pass-unsigned': rule('material-pass-unsigned', 'error', strict, 'R069'),
  'material-rewrite-reason': rule(
    'material-rewrite-reason',
    'warning',
    '“对讲成绩多、问题少，分析客观原因多、主观原因少，谈表面现象多、挖思想根源少的，要重新撰写”',
    'R073',
  ),
  'material-demands-open': rule('material-demands-open', 'warning', '“衡量尺子严、查摆问题准、原因分析深、整改措施实”', 'R075'),
  'material-reviewer-other': rule(
    'material-reviewer-other',
    'warning',
    '“各部门、单位主要负责同志和督导组审阅领导班子成员的，班子成员负责审阅分管单位、内设科室负责同志的，党支部书记负责审阅本支部党员的”',
    'R070',
    'R071',
  ),
  'material-form-missing': rule('material-form-missing', 'note', writing, 'R072'),
  'material-form-other': rule('material-form-other', 'warning', writing, 'R072'),
  'material-step-missing': rule('material-step-missing', 'warning', team, 'R065', 'R066'),
  'material-step-early': rule('material-step-early', 'warning', team, 'R065', 'R066'),
  'material-members-not-asked': rule('material-members-not-asked', 'warning', team, 'R066'),
  'material-role-unknown': rule('material-role-unknown', 'error', levels, 'R068', 'R070'),
  'study-form-unknown': rule('study-form-unknown', 'warning', '“采取轮流领读、逐人发言、互动交流等方式”', 'R012', 'R013'),
  'study-from-afar': rule('study-from-afar', 'note', '“采取轮流领读、逐人发言、互动交流等方式”', 'R011', 'R013'),
  'study-length-unclear': rule('study-length-unclear', 'error', '“开展集中学习讨论，时间不少于3天”', 'R011'),
  'study-supervisors-missing': rule('study-supervisors-missing', 'warning', '“督导组要派员参加学习”', 'R014'),
  'study-not-reached': rule('study-not-reached', 'warning', '“灵活采取送学上门、分散学习等方式”', 'R015'),
  'meeting-count-unreadable': rule('meeting-count-unreadable', 'error', '“四是参加会议的党员达不到规定数量的不开”', 'R079'),
  'meeting-more-than-due': rule('meeting-more-than-due', 'error', '“四是参加会议的党员达不到规定数量的不开”', 'R079'),
  'presence-differs': rule('presence-differs', 'warning', '“五是党组书记、党支部书记不能到会的不开”', 'R080', 'R081'),
  'meeting-parts-over-due': rule('meeting-parts-over-due', 'warning', covered, 'R079', 'R092'),
  'attendance-twice': rule('attendance-twice', 'warning', covered, 'R079', 'R092'),
  'attendance-differs': rule('attendance-differs', 'warning', '“四是参加会议的党员达不到规定数量的不开”', 'R079'),
  'presence-unreadable': rule('presence-unreadable', 'warning', covered, 'R092'),
  'member-not-listed': rule('member-not-listed', 'warning', covered, 'R092'),
  'excused-without-material': rule('excused-without-material', 'warning', covered, 'R092'),
  'dual-life-missing': rule('dual-life-missing', 'warning', '“要坚持‘双重’组织生活制度”', 'R083'),
  'non-party-missing': rule('non-party-missing', 'note', '“召开组织生活会要注意吸收非党同志参加”', 'R084'),
  'criticism-of-self': rule('criticism-of-self', 'warning', '“查摆出来的问题，以及相互批评的意见”', 'R097'),
  'column-grades-persons': rule('column-grades-persons', 'error', noGrades, 'R086', 'R087'),
  'opinion-is-grade': rule('opinion-is-grade', 'error', noGrades, 'R085', 'R086', 'R090'),
  'opinion-missing': rule('opinion-missing', 'warning', '“评议中对党员是否能够履行党员义务，是否符合党员条件，要有明确的意见”', 'R090'),
  'five-distinctions': rule('five-distinctions', 'warning', '“在具体操作中，要注重‘五个区别开来’”', 'R089'),
  'report-on-paper': rule('report-on-paper', 'warning', '“要及时向市委组织部和市委先进性教育活动领导小组办公室报告”', 'R091'),
  'sign-off-gate-unknown': rule('sign-off-gate-unknown', 'error', human, 'R020', 'F71'),
  'sign-off-unreadable': rule('sign-off-unreadable', 'error', human, 'R020', 'F71'),
  'sign-off-incomplete': rule('sign-off-incomplete', 'error', strict, 'R069', 'F71'),
  'sign-off-future': rule('sign-off-future', 'error', strict, 'R069', 'F71'),
  'sign-off-void': rule('sign-off-void', 'error', levels, 'R114', 'R115', 'R116', 'R117', 'F71'),
  'sign-off-order': rule('sign-off-order', 'error', levels, 'R068', 'R114', 'F71'),
  'override-incomplete': rule('override-incomplete', 'error', human, 'R020', 'F73'),
  'override-used': rule('override-used', 'warning', human, 'R020', 'F73'),
  'stage-unknown': rule('stage-unknown', 'error', '“及时启动分析评议阶段工作”', 'R008'),
  'stage-backwards': rule('stage-backwards', 'error', '“制定路线图，列出时间表”', 'R028'),
  'campaign-too-short': rule('campaign-too-short', 'warning', '“具体到每个单位，活动时间不少于3个月”', 'R009'),
  'stage-longer': rule('stage-longer', 'warning', '“分析评议阶段总体上要求是一个月”', 'R022', 'R023'),
  'stage-extended-without-reason': rule('stage-extended-without-reason', 'error', extended, 'R023'),
  'stage-late': rule('stage-late', 'warning', '“第二阶段动员部署必须在9月4日前全部完成”', 'R010', 'R021'),
  'milestone-missing': rule(
    'milestone-missing',
    'warning',
    '“‘规定动作’要严格按照市委的要求进行，不能简化程序，也不能走样变通”',
    'R021',
    'R026',
  ),
  'acceptance-open': rule('acceptance-open', 'error', accepted, 'R018'),
  'acceptance-incomplete': rule('acceptance-incomplete', 'error', accepted, 'R018'),
  'look-back-long': rule('look-back-long', 'warning', '“利用两天左右时间进行‘回头看’”', 'R016'),
  'look-back-missing': rule('look-back-missing', 'warning', '“利用两天左右时间进行‘回头看’”', 'R016'),
  'make-up-open': rule('make-up-open', 'error', '“不要急于转入下一阶段，要进行认真‘补课’”', 'R017'),
  'stage-advanced-early': rule('stage-advanced-early', 'error', accepted, 'R018', 'R019', 'R020', 'F72'),
};
