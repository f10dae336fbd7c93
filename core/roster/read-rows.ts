import { cellText } from '../table/cell/text';
import type { ParsedTable, TableRow } from '../table/parse-result';
import { readYesNo } from '../text/yes-no';
import { tidyName } from './person-name';
import { readExemption } from './read-exemption';
import { readRole } from './read-role';
import type { RosterRow } from './roster';
import { type RoleClaim, settleRoles } from './settle-roles';
import type { RosterField } from './table';
import type { UnitResolver } from './unit-resolver';

/** The rows of a roster, and those whose name cell holds no name. */
export interface RowsRead {
  readonly rows: readonly RosterRow[];
  readonly nameless: readonly {
    readonly file: string;
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly text: string;
  }[];
  /** Unit names as they are written, each once. */
  readonly unitNames: ReadonlySet<string>;
}

const notPeople = /^(?:[-—–/／\\]+|无|没有)$/u;

function partsOf(text: string): readonly string[] {
  return text
    .replace(/^(?:分管|联系|协管|负责)[：:]?/u, '')
    .replace(/等(?:[\d一二三四五六七八九十]+个)?(?:部门|单位|工作|科室)?\s*$/u, '')
    .split(/[、，,；;／/\n]+|(?<=[\u4e00-\u9fff]{2})和(?=[\u4e00-\u9fff]{2,}(?:局|办|科|股|室|中心|站|所|委|镇|乡|部)(?:$|[、，]))/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !notPeople.test(part));
}

const ownCharge = /^.{0,8}(?:分管|主管|负责|主持)[：:]?/u;
const othersCharge = /联系|协管|协助|配合|挂点|包联/u;

/** Of 主持全面工作，分管办公室、人事股，联系柳林镇 the things in one's own charge; places linked and work shared are none. */
function dutiesOf(text: string): readonly string[] {
  let isOwn = true; // a clause without a verb of its own goes on with the one before
  return text.split(/[，,；;。\n]+/u).flatMap((clause) => {
    const own = ownCharge.exec(clause.trim());
    if (own !== null) isOwn = true;
    else if (othersCharge.test(clause)) isOwn = false;
    if (!isOwn) return [];
    const [mine = ''] = clause
      .trim()
      .slice(own?.[0].length ?? 0)
      .split(othersCharge);
    return partsOf(mine.replace(/(?:方面)?的?工作$/u, ''));
  });
}

/** 入党积极分子, 拟发展党员, 未入党, 党外人士, 已退党: whatever branch they are listed under. */
const notInParty = /积极分子|发展对象|申请人|拟|未入党|党外|退党|除名|开除|不是|^否$|^前党员/u;

/** 民革会员, 无党派人士: of another party, or of none. */
const ofOthers = /民主|无党派|民[革盟建进]|农工|致公|九三|台盟/u;

function party(political: string, branch: string): boolean | null {
  const plain = political.trim();
  if (notInParty.test(plain)) return false;
  if (/党员|^中共|^党$/u.test(plain) && !/非/u.test(plain) && !ofOthers.test(plain)) return true;
  if (/群众|团员/u.test(plain) || ofOthers.test(plain)) return false;
  return branch === '' ? null : true;
}

/** Rows with what settling their roles needs. */
interface Draft extends RoleClaim {
  readonly row: Omit<RosterRow, 'roles' | 'rolesFrom' | 'isPartyMember'>;
}

/** A row with a name, as it speaks of its person. */
function draftOf(
  said: (field: RosterField) => string,
  place: Pick<RosterRow, 'file' | 'sheet' | 'row' | 'columns'>,
  named: NamedRow,
): Draft {
  const { written, name, unit } = named;
  const branch = said('partyBranch').replace(/\s+/gu, '');
  const exemptionText = said('exemption');
  const exempt = readExemption(exemptionText);
  const row = {
    ...place,
    written,
    name,
    unit,
    post: said('post'),
    roleText: said('role'),
    branch,
    dutyUnits: partsOf(said('dutyUnits')),
    duties: dutiesOf(said('duty')),
    group: said('supervisingGroup'),
    phone: said('phone').replace(/\D/gu, ''),
    birth: said('birth'),
    exemptionText,
    exemption: exempt === null || exempt === 'unknown' ? null : { kind: exempt, text: exemptionText },
  };
  const stated = readRole(row.roleText);
  return {
    row,
    unit,
    post: row.post,
    stated: stated === null || stated.length === 0 ? null : stated,
    isLeader: readYesNo(said('isLeader')) === true,
    party: party(said('political'), branch),
    isSecretary: /支部书记|总支书记/u.test(said('partyRole')) && !/副书记/u.test(said('partyRole')),
  };
}

type NamedRow = Pick<RosterRow, 'written' | 'name' | 'unit'>;

/**
 * The rows of the rosters given, units by their names in the unit list. A row without a unit belongs to the unit its sheet is reported by.
 *
 * Skips: rows whose name cell holds no name（空缺、—）; they come back as `nameless`.
 * Errors: none.
 */
export function readRosterRows(tables: readonly ParsedTable<RosterField>[], { resolve }: UnitResolver): RowsRead {
  const drafts: Draft[] = [];
  const nameless: RowsRead['nameless'][number][] = [];
  const unitNames = new Set<string>();
  for (const { file, sheet, rows, columnOf: columns, frame } of tables) {
    for (const source of rows) {
      const { row } = source;
      const said = (field: RosterField): string => cellText(source.cells[field]).trim();
      const written = said('name');
      const name = tidyName(written);
      if (name === null) {
        if (written !== '' || holdsMore(source)) nameless.push({ file, sheet, row, column: columns.name ?? 1, text: written });
        continue;
      }
      const unitText = said('unit') || frame.reportingUnit || '';
      if (unitText !== '') unitNames.add(unitText);
      const unit = unitText === '' ? '' : resolve(unitText).name;
      drafts.push(draftOf(said, { file, sheet, row, columns }, { written, name, unit }));
    }
  }
  const settled = settleRoles(drafts);
  const rows = drafts.map(({ row }, at): RosterRow => {
    const { roles, rolesFrom } = settled[at] ?? { roles: [], rolesFrom: 'nothing' };
    return { ...row, roles, rolesFrom, isPartyMember: roles.includes('partyMember') };
  });
  return { rows, nameless, unitNames };
}

/** Whether a row without a name still speaks of somebody. */
function holdsMore({ cells }: TableRow<RosterField>): boolean {
  return [cells.post, cells.role, cells.phone].some((cell) => cellText(cell).trim() !== '');
}
