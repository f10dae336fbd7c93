import { newTalks } from '../../../../core/talk-plan/planning/new-talks';
import { sheet } from '../../../support/sheet';
import { rosterOf } from '../../roster/rosters';
import { asked, bureau, judgedOf } from '../talks';

const all = asked();
const plan = sheet('谈心谈话计划表')`
  谈话人 | 谈话对象 | 计划谈话时间
  李梅 | 张建国 |
`;
const records = { ...all, judged: judgedOf(plan, all), roster: rosterOf(bureau).roster };
const names = (talks: ReturnType<typeof newTalks>): readonly string[] => talks.map(({ talker, talkee }) => `${talker.name}—${talkee.name}`);

test('[R055] pairs without a row, in the order of the roster; one that stands the other way round is there already', () => {
  const found = names(newTalks(records));
  expect(found).not.toContain('张建国—李梅');
  expect(found.slice(0, 2)).toEqual(['张建国—王强', '张建国—赵敏']);
  expect(found).toHaveLength(all.pairs.length - 1);
});

test('[R092] exempt pairs come with their reason', () => {
  expect(
    newTalks(records)
      .filter(({ exempt }) => exempt != null)
      .map(({ talkee, exempt }) => `${talkee.name}${exempt?.exemption.text ?? ''}`),
  ).toEqual(['康德厚年老体弱', '康德厚年老体弱', '康德厚年老体弱']);
});

test('changes give new talks their times', () => {
  const [pair] = all.pairs.filter(({ talker, talkee }) => talker.name === '张建国' && talkee.name === '王强');
  if (pair === undefined) throw new Error('the bureau has this pair');
  const to = { date: '2024-03-20', part: '下午', place: '谈话室' } as const;
  const change = {
    kind: 'added',
    id: pair.id,
    people: [pair.talker, pair.talkee],
    talk: null,
    from: null,
    to,
    absent: null,
    reason: '',
  } as const;
  expect(newTalks(records, [change])[0]).toMatchObject(to);
});
