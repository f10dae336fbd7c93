import { readPost } from './read-post';
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

/** Whom a unit has above a 局长 or 镇长. */
interface Heads {
  stated: boolean;
  firstSecretaries: number;
  chiefs: number;
}

/**
 * The roles of every row. What column 角色 says stands. Without it the post is read: the 书记 of a unit is its principal and its 局长 or
 * 镇长 then a team member; where no 书记 is, the 局长 is the principal. Where two would be, both are kept as principals and the check says so.
 * A row that names neither role nor post is what its political status says; `nothing` where that is silent too.
 */
export function settleRoles(claims: readonly RoleClaim[]): readonly SettledRoles[] {
  const heads = new Map<string, Heads>();
  const ranks = claims.map(({ post, unit, stated }) => {
    const found = heads.get(unit) ?? { stated: false, firstSecretaries: 0, chiefs: 0 };
    heads.set(unit, found);
    if (stated !== null && stated.length > 0) {
      if (stated.includes('principal')) found.stated = true;
      return null;
    }
    const rank = readPost(post, unit);
    if (rank === 'firstSecretary') found.firstSecretaries++;
    if (rank === 'chief') found.chiefs++;
    return rank;
  });
  return claims.map((claim, at): SettledRoles => {
    const rank = ranks[at] ?? null;
    if (rank === null) return { roles: withParty(claim.stated ?? [], claim), rolesFrom: 'column' };
    const { stated, firstSecretaries } = heads.get(claim.unit) ?? { stated: false, firstSecretaries: 0 };
    const leading: readonly Role[] = ['principal', 'teamMember'];
    switch (rank) {
      case 'firstSecretary':
        return { roles: withParty(stated ? ['teamMember'] : leading, { ...claim, party: true }), rolesFrom: 'post' };
      case 'chief':
        return { roles: withParty(stated || firstSecretaries > 0 ? ['teamMember'] : leading, claim), rolesFrom: 'post' };
      case 'deputy':
        return { roles: withParty(['teamMember'], claim), rolesFrom: 'post' };
      case 'head':
        return { roles: withParty(claim.isLeader ? ['departmentHead', 'teamMember'] : ['departmentHead'], claim), rolesFrom: 'post' };
      case 'branchSecretary':
        return {
          roles: withParty(claim.isLeader ? ['branchSecretary', 'teamMember'] : ['branchSecretary'], { ...claim, party: true }),
          rolesFrom: 'post',
        };
      case 'supervisor':
        return { roles: withParty(['supervisor'], claim), rolesFrom: 'post' };
      case 'unsure':
        return { roles: withParty(claim.isLeader ? ['teamMember'] : [], claim), rolesFrom: claim.isLeader ? 'post' : 'unsure' };
      default: {
        const roles = withParty(claim.isLeader ? ['teamMember'] : [], claim);
        return { roles, rolesFrom: roles.length > 0 ? 'post' : 'nothing' };
      }
    }
  });
}

function withParty(roles: readonly Role[], { party, isSecretary }: RoleClaim): readonly Role[] {
  const all = new Set<Role>(roles);
  if (isSecretary) all.add('branchSecretary');
  if (isSecretary || (party === true && !all.has('masses'))) all.add('partyMember');
  if (party === false && all.size === 0) all.add('masses');
  return [...all];
}
