import { asksAboutPerson, isPersonal } from '../../../core/satisfaction/subject';

const persons =
  '张三|张建国|张三同志|张建国（局长）|局长张建国|王书记|张局长|欧阳锋|李梅、王强|班子成员张三|张三个人|党委书记张三|张 三|王强副局长|县教育局局长|局长|党委书记|书记、镇长|主要负责人|李科长|老王|张三述职|张三（班子成员）|副镇长李梅|李建设|王改革|张民生|买买提·吐尔逊|张三履职情况|张三同志工作情况|县水利局党组书记、局长张建国|张建国书记'.split(
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

test('[R122] a question about a person by name and post is about a person, one about a meeting or a team is not', () => {
  const ofPersons = [
    '对张三同志的评价',
    '您对张三局长的工作是否满意',
    '您对局长张三的工作是否满意？',
    '对党委书记张三履职是否满意',
    '局长张建国',
  ];
  expect(ofPersons.filter((question) => !asksAboutPerson(question))).toEqual([]);
  const others =
    '您对本次民主生活会是否满意|对领导班子的评价|对单位食堂服务是否满意|对整改工作是否满意|对机关作风的评价|总体评价|对党组织的满意度|对照检查质量|对领导干部作风的评价|对安全生产工作满意吗|服务态度'.split(
      '|',
    );
  expect(others.filter(asksAboutPerson)).toEqual([]);
});
