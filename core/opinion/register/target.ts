import { splitNames } from '../../text/person-names';
import type { TargetKind } from '../opinion';

/** Whom a text is about, and the names in it. */
export interface TargetReading {
  readonly kinds: readonly TargetKind[];
  readonly persons: readonly string[];
  /** Parts that are neither a kind nor a name. */
  readonly unknown: readonly string[];
}

const team = /^(?:对)?(?:党委|党组|县委|区委|市委|镇党委|党工委|局|院|校|公司|单位|本级|部门)?(?:领导)?班子(?:整体|集体)?$|班子$/u;
const organisation =
  /^(?:对)?(?:党组织|党委|党组|党工委|党总支|总支|党支部|支部|县委|区委|市委|镇党委|乡党委|机关党委|组织)(?:整体)?$|(?:党委|党组|支部|党组织)$/u;
const someone =
  /^(?:对)?(?:个人|(?:领导)?班子(?:其他|其余|各)?成员|成员个人|党员个人|党员|领导个人|领导干部个人|干部个人|班子成员个人|成员)$/u;

const name =
  /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,12}(?:[·•・．.]\p{Script=Han}{1,12})+|\p{Script=Han}\s{1,4}\p{Script=Han}|[A-Za-z][A-Za-z .'-]+)$/u;

/** As short as a name and none: 其他, 全体, 食堂, 办公室, 服务窗口, 基教股. */
const nobody =
  /^(?:其[他它]|不[详限明]|未知|全体|大家|所有|机关|基层|本单位|有关)|(?:部门|单位|科室|股室|处室|办公室|窗口|大厅|食堂|中心|人员|干部|职工|群众|同志|工作|作风|服务|管理)$|..[股室处站所局]$/u;

/** 意见对象 read: 党组织, 领导班子, 个人, or the names of those concerned（领导班子、张建国）. */
export function readTarget(text: string): TargetReading {
  const kinds = new Set<TargetKind>();
  const persons: string[] = [];
  const unknown: string[] = [];
  for (const part of text.split(/[、，,；;/／\n\r]+|(?<=班子|党组织|个人)[和及与]/u)) {
    const plain = part.replace(/[（(【[][^）)】\]]*[）)】\]]/gu, '').replace(/\s+/gu, '');
    if (plain === '') continue;
    if (someone.test(plain)) kinds.add('person');
    else if (team.test(plain)) kinds.add('team');
    else if (organisation.test(plain)) kinds.add('organisation');
    else {
      const named = splitNames(part);
      if (named.length > 0 && named.every((one) => name.test(one) && !nobody.test(one))) {
        kinds.add('person');
        persons.push(...named);
      } else unknown.push(part.trim());
    }
  }
  return { kinds: [...kinds], persons, unknown };
}
