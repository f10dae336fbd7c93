import { groupedByEach } from '../../lists/grouped';
import { hasRole, type Membership, type Person } from '../../roster/roster';
import { type PairAsked, type PairRule, peopleWith } from './pair-rule';

/** The supervision group that the roster's own column names, or the post or unit; none where neither does. */
function groupOf({ row, post, unit }: Membership): readonly string[] {
  const group = row.group || /第?[一二三四五六七八九十\d]{1,3}督导组|[^、，]{0,8}督导组/u.exec(`${post}、${unit}`)?.[0] || '';
  return group === '' ? [] : [group];
}

/** 第一督导组组长: who leads each group; of a group of one, that one. */
function leadersOfGroups(people: readonly Person[]): ReadonlyMap<string, Person | null> {
  const supervisors = people.filter((person) => hasRole(person, 'supervisor'));
  const members = groupedByEach(supervisors, ({ memberships }) => new Set(memberships.flatMap(groupOf)));
  return new Map(
    [...members].map(([group, own]) => {
      const leaders = own.filter(({ memberships }) => memberships.some(({ post }) => /组长/u.test(post) && !/副组长/u.test(post)));
      const [leader, ...others] = leaders.length > 0 ? leaders : own;
      return [group, leader !== undefined && others.length === 0 ? leader : null];
    }),
  );
}

/** The leader of the supervision group with every member of the teams it looks after: the fourth of 四必谈. */
export const supervisorsTeam: PairRule = {
  kind: 'supervisors-team',
  name: { zh: '督导组与班子成员', en: 'supervision group and team member' },
  short: { zh: '督导组', en: 'supervisors' },
  source: '四必谈：三个必谈之外，“督导组与班子成员”（2014年通知）',
  serves: ['R002', 'R055', 'F10'],
  *pairs(scope): Generator<PairAsked> {
    const { roster, report } = scope;
    const leaders = leadersOfGroups(roster.people);
    for (const unit of roster.units) {
      const team = peopleWith(scope, unit.name, 'teamMember');
      if (unit.group === '' || team.length === 0) continue;
      const talker = leaders.get(unit.group) ?? null;
      if (talker === null)
        report({ code: 'supervisors-without-leader', at: unit.at?.group ?? roster.at, params: { group: unit.group, unit: unit.name } });
      else for (const talkee of team) if (talkee !== talker) yield { talker, talkee };
    }
  },
};
