import { type PostRank, readPost } from './read-post';
import type { Role, RosterRow } from './roster';

/** A row before its roles are settled: what its own column says, if it says anything. */
export interface RoleClaim {
  readonly unit: string;
  readonly post: string;
  /** From column 角色; null where the column is missing, blank or unreadable. */
  readonly stated: readonly Role[] | null;
  /** 是否班子成员 = 是. */
  readonly isLeader: boolean;
  /** 中共党员 by 政治面貌, or a member of a branch; false for 群众; null where nothing is said. */
  readonly party: boolean | null;
  /** 党内职务: 支部书记. */
  readonly isSecretary: boolean;
}

/** The roles of a row and where they come from. */
export type SettledRoles = Pick<RosterRow, 'roles' | 'rolesFrom'>;

/** What a unit has above a 局长 or 镇长: a principal stated in column 角色, a 书记 of its own. */
interface Above {
  readonly isLed: boolean;
  readonly hasSecretary: boolean;
}

/** The roles that a post makes in its unit. */
function byPost(claim: RoleClaim, rank: PostRank, { isLed, hasSecretary }: Above): SettledRoles {
  const team: readonly Role[] = claim.isLeader ? ['teamMember'] : [];
  const leading: readonly Role[] = ['principal', 'teamMember'];
  const ofPost = (roles: readonly Role[], own = claim): SettledRoles => ({ roles: withParty(roles, own), rolesFrom: 'post' });
  switch (rank) {
    case 'firstSecretary':
      return ofPost(isLed ? ['teamMember'] : leading, { ...claim, party: true });
    case 'chief':
      return ofPost(isLed || hasSecretary ? ['teamMember'] : leading);
    case 'deputy':
      return ofPost(['teamMember']);
    case 'head':
      return ofPost(['departmentHead', ...team]);
    case 'branchSecretary':
      return ofPost(['branchSecretary', ...team], { ...claim, party: true });
    case 'supervisor':
      return ofPost(['supervisor']);
    case 'unsure':
      return { ...ofPost(team), rolesFrom: claim.isLeader ? 'post' : 'unsure' };
    case 'plain': {
      const { roles } = ofPost(team);
      return { roles, rolesFrom: roles.length > 0 ? 'post' : 'nothing' };
    }
  }
}

/**
 * The roles of every row. What column 角色 says stands. Without it the post is read: the 书记 of a unit is its principal and its 局长 or
 * 镇长 then a team member; where no 书记 is, the 局长 is the principal. Where two would be, both are kept as principals and the check says so.
 * A row that names neither role nor post is what its political status says; `nothing` where that is silent too.
 */
export function settleRoles(claims: readonly RoleClaim[]): readonly SettledRoles[] {
  const ranks = claims.map(({ post, unit, stated }) => (stated !== null && stated.length > 0 ? null : readPost(post, unit)));
  const led = new Set(claims.filter(({ stated }) => stated?.includes('principal')).map(({ unit }) => unit));
  const withSecretary = new Set(claims.filter((_, at) => ranks[at] === 'firstSecretary').map(({ unit }) => unit));
  return claims.map((claim, at): SettledRoles => {
    const rank = ranks[at] ?? null;
    if (rank === null) return { roles: withParty(claim.stated ?? [], claim), rolesFrom: 'column' };
    return byPost(claim, rank, { isLed: led.has(claim.unit), hasSecretary: withSecretary.has(claim.unit) });
  });
}

function withParty(roles: readonly Role[], { party, isSecretary }: RoleClaim): readonly Role[] {
  const all = new Set<Role>(roles);
  if (isSecretary) all.add('branchSecretary');
  if (isSecretary || (party === true && !all.has('masses'))) all.add('partyMember');
  if (party === false && all.size === 0) all.add('masses');
  return [...all];
}
