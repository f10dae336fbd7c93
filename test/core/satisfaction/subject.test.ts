import { asksAboutPerson, isPersonal } from '../../../core/satisfaction/subject';

const persons =
  '张三|张建国|张三同志|张建国（局长）|局长张建国|王书记|张局长|欧阳锋|李梅、王强|班子成员张三|张三个人|党委书记张三|张 三|王强副局长|县教育局局长|局长|党委书记|书记、镇长|主要负责人|李科长|老王|张三述职|张三（班子成员）|副镇长李梅|班子成员欧阳小宝|李建设|王改革|张民生|买买提·吐尔逊|张三履职情况|张三同志工作情况|县水利局党组书记、局长张建国|张建国书记'.split(
    '|',
  );
const matters =
  '民主生活会|组织生活会|领导班子|班子|班子成员|领导班子和领导干部|领导干部|中层干部|局党组|党委班子|教师队伍|机关工作作风|食堂服务|窗口服务|营商环境|供热|农村饮水|道路养护|第一党支部|县教育局|甲镇|机关党委|村级事务|校园管理|政务公开|便民服务|司法公正|安全生产|安全|康养|高考|金融服务|路灯|卫生|文化|党建|党建工作|党风廉政|管理、服务|办事效率|整改成效|收费|采购|信访接待|服务态度'.split(
    '|',
  );

test('[R122] [R086] a person is one with a post, a bracket, beside another or by the post alone: no result rates him', () => {
  expect(persons.filter((subject) => !isPersonal(subject, '测评对象'))).toEqual([]);
});

test('[R120] what is as short as a name and no person stays in the result', () => {
  expect(matters.filter((subject) => isPersonal(subject, '测评对象'))).toEqual([]);
});

test('[R122] a person behind a rank, a unit or in brackets, or with a name of a minority, is a person', () => {
  const ranked =
    '党组成员李四|党组成员 李四|党组成员：李四|党组成员（李四）|局党组成员、副局长李四|县教育局党组成员李四|党组成员、总经济师李四|总会计师李四|常委、宣传部长李四|县委常委李四|班子成员个人（李四）|单位负责人李四|科级干部李四|党员李四|职工李四|群众代表李四|护士长李四|会计李四|县教育局李四|党组成员李建设|三级调研员|纪检监察组组长|班子副职|正职|麦尔丹木盖提|党组成员麦尔丹·木盖提|党组成员扎西|才让卓玛|L某某|李某'.split(
      '|',
    );
  expect(ranked.filter((subject) => !isPersonal(subject, '测评对象'))).toEqual([]);
});

test('[R120] a matter beside a rank or a unit, or one of four characters, is no person', () => {
  const plain =
    '党组成员|党组成员分工|党组成员队伍建设|党组成员安全|副职分工|书记信箱|局长信箱|局长接访|主任接待日|干部作风|干部任用|党员管理|党员教育|职工之家|教师队伍|会计核算|县教育局安全|学校周边|医院周边|政务服务局许可|高速公路|马路市场|白石小学|万达广场|民主评议|华新街|程序规范|章程执行|车辆停放|时间安排|易地搬迁|水电|自来水|公交|应急|方便|党费|医生值班|群众张罗'.split(
      '|',
    );
  expect(plain.filter((subject) => isPersonal(subject, '测评对象'))).toEqual([]);
});

test('[R122] a question about a person by name and post is about a person, one about a meeting or a team is not', () => {
  const ofPersons = [
    '对张三同志的评价',
    '您对张三局长的工作是否满意',
    '您对局长张三的工作是否满意？',
    '对党委书记张三履职是否满意',
    '局长张建国',
    '对欧阳小宝的评价',
  ];
  expect(ofPersons.filter((question) => !asksAboutPerson(question))).toEqual([]);
  const others =
    '您对本次民主生活会是否满意|对领导班子的评价|对单位食堂服务是否满意|对整改工作是否满意|对机关作风的评价|总体评价|对党组织的满意度|对照检查质量|对领导干部作风的评价|对安全生产工作满意吗|服务态度'.split(
      '|',
    );
  expect(others.filter(asksAboutPerson)).toEqual([]);
});
