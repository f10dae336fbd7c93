import { saysPresent, whoCame } from '../../../core/meeting/says-absent';

const tails =
  '视频|线上|请假|旷课|缺席|中途离开|半天|下午|1小时|部分|李四代|委托李四|补签|补学|未签到|先走|公差|有事|另有会议|会议冲突|仅签到|晚到1小时|散会前到|？|存疑|拟|待定|应到|看回放|自学|书面|口头|×'.split(
    '|',
  );

test('[R079] who came in part, from afar, by another or not for sure is not said to have come', () => {
  for (const good of ['到会', '参加', '出席', '√', '是', '已签到', '参会'])
    for (const [open, close] of [
      ['（', '）'],
      ['，', ''],
      ['；', ''],
    ] as const)
      expect(tails.filter((tail) => saysPresent(`${good}${open}${tail}${close}`) === true)).toEqual([]);
  const elsewhere =
    '代到|应到|应参加|可参加|准备参加|通知参加|到外地出差|到省里开会|到县里办事|参加培训|愿意参加|已报名参加|将参加|会参加|云参会|到会又走|参加半个会|参加分会场|参加（挂名）|参加县里会议|参加高考监考|到龄退休|轮到值班|旷课|公差|补学|早退'.split(
      '|',
    );
  expect(elsewhere.filter((text) => saysPresent(text) === true)).toEqual([]);
});

const there =
  '到会|参加|出席|已到会|全程参加|准时参加|按时到会|是|√|✔|到|已到|参会|已签到|签到|现场参加|到场|实到|已参加|到会（党员）|到会并发言|参加，作书面发言|到会，补充发言|到会，代表班子表态|全勤|出勤|正常出勤|1|Y|到会（主持）|到会（记录）|参加（现场）|已出席|全程到会|到齐|迟到|迟到10分钟|参加（3月5日）|是（王书记）|书记、副书记均到会|按通知参加|是，全程|到会（视频会议室）|本人参加|县委书记到会|党组书记、局长张建国到会|书记王强出席|主要负责人到会|一把手到会|张建国同志参加|班子成员全部参加|3月5日上午参加|书记参加并主持|以普通党员身份参加'.split(
    '|',
  );

test('[R079] plain words for having come are not asked about', () => {
  expect(there.filter((text) => saysPresent(text) !== true)).toEqual([]);
});

test('[R014] [R081] a name with a bracket that says otherwise is none of those who came, one with a post or a unit is', () => {
  const away = [
    '张三（拟）',
    '张三（待定）',
    '张三（公差）',
    '张三（代李四）',
    '张三（未签到）',
    '张三（半天）',
    '张三？',
    '联系人张三',
    '看记录',
    '书面指导',
    '应参加',
  ];
  expect(away.filter((text) => whoCame(text) !== '')).toEqual([]);
  expect(whoCame('张三、李四（缺）')).toBe('张三');
  const came =
    '督导组张三|第3督导组|张三（组长）|张三（副组长）、李四（联络员）|张三（新余市委）|张三（不动产中心主任）|代小平|周代兵|尚勇|张三（迟到）|张三（全程参加）|张三、李四（2人）|县人才交流中心|教育局资料室张三|督导组：张三'.split(
      '|',
    );
  expect(came.filter((text) => whoCame(text) !== text)).toEqual([]);
});
