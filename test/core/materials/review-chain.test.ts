import { levelNamed, levelsFor, reviewersOf, reviewersText } from '../../../core/materials/review-chain';
import { pack, recordsIn } from '../../support/gate-book';
import { roster } from '../../support/gate-sheets';
import { sheet } from '../../support/sheet';

const units = sheet('单位名单')`
  官方排序 | 单位名称 | 督导组 | 联系领导
  1 | 县教育局 | 第一督导组 | 周正
`;
const known = recordsIn([roster, units]).roster;

function expected(subject: Parameters<typeof reviewersOf>[1], name: string): readonly string[] {
  if (known === null) throw new Error('no roster');
  const author = known.people.find((person) => person.name === name) ?? null;
  return levelsFor(pack(), subject).map((level) => reviewersText(reviewersOf(level, subject, '县教育局', author, known)));
}

test('[R070] the principal and the group for the team’s members, the leader in charge for a department head', () => {
  expect(expected('member', '刘玉兰')).toEqual(['张建国', '第一督导组']);
  expect(expected('department-head', '赵敏')).toEqual(['刘玉兰']);
  expect(expected('team', '')).toEqual(['张建国', '第一督导组', '活动办公室']);
});

test('[R071] the principal’s own goes to the group and then to the leader above', () => {
  expect(expected('principal', '张建国')).toEqual(['第一督导组', '周正']);
});

test('[R068] the words offices use for a level', () => {
  const levels = levelsFor(pack(), 'team');
  expect(
    ['一把手', '党组书记', '县委第一督导组', '活动办', '领导小组办公室', '纪委'].map((text) => levelNamed(text, levels)?.id ?? null),
  ).toEqual(['principal', 'principal', 'supervisors', 'office', 'office', null]);
});
