import { once } from '../table/once';

/**
 * What a post says of its holder by itself; what it means in the unit, `settleRoles` decides.
 * `firstSecretary`: 书记 of the unit, before whom 镇长 and 局长 stand back; `chief`: 局长, 镇长, 主任 …; `deputy`: 副职 and members of the team;
 * `head`: of a department within the unit; `unsure`: a post that is one thing here and another there.
 */
export type PostRank = 'firstSecretary' | 'chief' | 'deputy' | 'head' | 'branchSecretary' | 'supervisor' | 'unsure' | 'plain';

const branch = /(?:党?支部|党?总支)(?:委员会)?(?:第一)?书记/u;
const firstSecretary = /(?:党委|党组|党工委|工委|县委|市委|区委|镇党委|乡党委|^)书记(?:$|[(（])/u;
const member =
  /(?:党委|党组|党工委|县委|市委|区委|工委)(?:会)?(?:委员|成员)|常委|(?:组织|宣传|统战|政法|武装)(?:委员|部长)|纪(?:工)?委书记|纪检(?:监察)?组(?:组)?长|政法委(?:员会)?书记|班子成员|总(?:工程|会计|农艺|经济|规划)?师$|人大主席|政协(?:工委)?主任/u;
const department =
  /(?:科|股|室|站|所|中心|大队|中队|队|办|处|部)(?:科长|股长|主任|站长|所长|队长|大队长|中队长|处长|部长|负责人)(?:$|[(（])|(?:^|.)(?:科长|股长)(?:$|[(（])|(?:科室|部门)负责人|^(?:中层正职)$/u;
const chief =
  /(?:局长|部长|主任|镇长|乡长|县长|区长|市长|院长|校长|园长|厅长|总经理|董事长|经理|主席|会长|秘书长|馆长|厂长|检察长|关长|行长|社长|台长|理事长|主任委员)(?:$|[(（])/u;

/** Of several posts of one person the first of these counts. */
const order: readonly PostRank[] = ['firstSecretary', 'chief', 'deputy', 'unsure', 'head', 'branchSecretary'];

const strip = once((post: string) =>
  post.replace(/[\s\u3000]+/gu, '').replace(/[（(](?:主持工作|兼|试用期|挂职|正科级?|副科级?|正处级?|副处级?)[）)]/gu, ''),
);

/** What the post says. `unit` is the name of the unit: 办公室主任 leads 县委办公室 and is a department head elsewhere. */
export function readPost(post: string, unit: string): PostRank {
  const plain = strip(post);
  if (plain === '') return 'plain';
  if (/督导组/u.test(plain)) return 'supervisor';
  const parts = plain.split(/[、，,；;\n]|兼/u).filter((part) => part !== '');
  const ranks = parts.map((part) => rankOf(part, unit.replace(/[\s\u3000]+/gu, '')));
  return order.find((rank) => ranks.includes(rank)) ?? 'plain';
}

function rankOf(part: string, unit: string): PostRank {
  if (/副/u.test(part)) return deputyOf(rankOf(part.replace(/常务副|副/u, ''), unit));
  if (/(?:科员|级)$/u.test(part)) return 'plain';
  if (branch.test(part)) return 'branchSecretary';
  if (leadsUnit(part, unit)) return 'chief';
  if (member.test(part)) return 'deputy';
  if (firstSecretary.test(part)) return 'firstSecretary';
  if (department.test(part)) return /^(?:部长|主任|站长|所长|处长|队长)$/u.test(part) ? 'chief' : 'head';
  if (chief.test(part)) return 'chief';
  return /书记|负责人|组长|(?:站|所|队|处)长$/u.test(part) ? 'unsure' : 'plain';
}

/** 副局长 stands beside the 局长 in the team; 办公室副主任 and 支部副书记 do not. */
function deputyOf(full: PostRank): PostRank {
  if (full === 'firstSecretary' || full === 'chief') return 'deputy';
  return full === 'unsure' ? 'unsure' : 'plain';
}

/** 办公室主任 of 青禾县委办公室, 组织部长 of 青禾县委组织部. */
function leadsUnit(part: string, unit: string): boolean {
  const name = part.replace(/(?:主任|部长|局长|站长|所长|处长|队长|院长|校长)$/u, '');
  if (name === part) return false;
  return [name, part.slice(0, -1)].some((led) => led.length >= 2 && unit !== '' && (unit.endsWith(led) || led.endsWith(unit)));
}
