export interface PersonParams {
  readonly name: string;
}
export interface RosterUnitParams {
  readonly unit: string;
}
export interface RosterTextParams {
  readonly text: string;
}
export interface UnledParams {
  readonly unit: string;
  readonly count: number;
  readonly names: string;
}

export interface DepartmentParams {
  readonly name: string;
  readonly department: string;
}
export interface PostReadingParams {
  readonly name: string;
  readonly post: string;
}
export interface RowsParams {
  readonly count: number;
  readonly rows: string;
}

const unitIn = (unit: string): string => (unit === '' ? '本单位' : `“${unit}”`);

/** Findings: roster and unit list. `reason` quotes the cell and says what is wrong; `fix` says what to write or do. */
export const zhFindingsRoster = {
  'roster-empty': {
    reason: (_: object) => '花名册里没有人',
    fix: (_: object) => '请每人填一行，至少写姓名、职务、角色',
  },
  'name-unusable': {
    reason: ({ text }: RosterTextParams) => (text === '' ? '这一行没有写姓名，没有计入' : `姓名写的是“${text}”，不是姓名，这一行没有计入`),
    fix: (_: RosterTextParams) => '请写姓名；空缺的职务不用列',
  },
  'name-dot': {
    reason: ({ text, name }: { readonly text: string; readonly name: string }) => `“${text}”中间的点不是“·”，按“${name}”读`,
    fix: ({ name }: { readonly text: string; readonly name: string }) => `请写成“${name}”，查找时才不会当成另一个人`,
  },
  'person-twice': {
    reason: ({ name, row }: { readonly name: string; readonly row: number }) => `“${name}”与第${row}行重复，只算一人`,
    fix: (_: { readonly name: string; readonly row: number }) => '请删去一行；确是同名的两个人，请填联系电话或出生年月以便区分',
  },
  'person-two-posts': {
    reason: ({ name, posts }: { readonly name: string; readonly posts: string }) =>
      `“${name}”有两个以上职务：${posts}；按一个人安排，不会同时约两场`,
    fix: (_: { readonly name: string; readonly posts: string }) =>
      '请核对；是同一人的，请在各行填上相同的联系电话；不是的，各填各的联系电话或出生年月',
  },
  namesakes: {
    reason: ({ name, where }: { readonly name: string; readonly where: string }) => `有几个人都叫“${name}”：${where}；按不同的人安排`,
    fix: (_: { readonly name: string; readonly where: string }) =>
      '请核对；确是不同的人，请各填各的联系电话或出生年月；其实是同一人的，请在各行填上相同的联系电话',
  },
  'role-unknown': {
    reason: ({ text }: RosterTextParams) => `角色写的是“${text}”，认不出，改按职务读`,
    fix: (_: RosterTextParams) => '请写主要负责同志、班子成员、部门主要负责同志、支部书记、党员、群众或督导组成员，兼任的用顿号隔开',
  },
  'role-unsure': {
    reason: ({ name, post }: PostReadingParams) => `“${name}”没有写角色，职务“${post}”看不准是不是班子成员，没有当作班子成员`,
    fix: (_: PostReadingParams) => '请在“角色”一栏写明主要负责同志、班子成员、部门主要负责同志或支部书记',
  },
  'role-missing': {
    reason: ({ count, rows }: RowsParams) => `有${count}人（第${rows}行）看不出角色，没有安排谈话`,
    fix: (_: RowsParams) => '请填“角色”一栏，或填“职务”“政治面貌”',
  },
  'roles-from-posts': {
    reason: ({ count }: { readonly count: number }) => `有${count}人没有写角色，按职务读出`,
    fix: (_: { readonly count: number }) => '请核对；读得不对的，请在“角色”一栏写明',
  },
  'principal-missing': {
    reason: ({ unit }: RosterUnitParams) => `${unitIn(unit)}没有主要负责同志`,
    fix: (_: RosterUnitParams) => '请在花名册里写明一位主要负责同志',
  },
  'principal-several': {
    reason: ({ unit, names }: { readonly unit: string; readonly names: string }) => `${unitIn(unit)}有不止一位主要负责同志：${names}`,
    fix: (_: { readonly unit: string; readonly names: string }) => '每个单位只能有一位，其余请写班子成员',
  },
  'units-without-people': {
    reason: ({ count, units }: { readonly count: number; readonly units: string }) =>
      `单位名单里有${count}个单位在花名册里没有人：${units}`,
    fix: (_: { readonly count: number; readonly units: string }) => '要一并安排的，请补进花名册；不归这次安排的，不用处理',
  },
  'unit-without-group': {
    reason: ({ unit }: RosterUnitParams) => `“${unit}”没有督导组`,
    fix: (_: RosterUnitParams) => '请填上负责该单位的督导组',
  },
  'unit-without-contact': {
    reason: ({ unit }: RosterUnitParams) => `“${unit}”没有联系领导`,
    fix: (_: RosterUnitParams) => '请填上联系该单位的领导',
  },
  'roster-unit-unlisted': {
    reason: ({ unit, rows }: { readonly unit: string; readonly rows: number }) => `花名册里的单位“${unit}”（${rows}人）不在单位名单里`,
    fix: (_: { readonly unit: string; readonly rows: number }) => '写法不同的，请在单位名单里补上简称或曾用名；漏列的，请补进单位名单',
  },
  'units-resolved': {
    reason: ({ written, known, percent }: { readonly written: number; readonly known: number; readonly percent: string }) =>
      `花名册里的单位有${written}种写法，单位名单认出${known}种（${percent}）`,
    fix: (_: { readonly written: number; readonly known: number; readonly percent: string }) => '不用处理',
  },
  'lead-department-unknown': {
    reason: ({ name, department }: DepartmentParams) => `“${name}”分管的“${department}”，花名册和单位名单里都没有，约不了它的主要负责同志`,
    fix: (_: DepartmentParams) => '请核对部门名称，或把该部门主要负责同志列入花名册（职务写“××科科长”“××办公室主任”）',
  },
  'lead-department-headless': {
    reason: ({ name, department }: DepartmentParams) => `“${name}”分管的“${department}”在花名册里没有主要负责同志`,
    fix: (_: DepartmentParams) => '请把该部门主要负责同志列入花名册',
  },
  'lead-department-likely': {
    reason: ({ name, department, head }: DepartmentParams & { readonly head: string }) =>
      `“${name}”分管的“${department}”，按名称相近认作“${head}”的部门`,
    fix: (_: DepartmentParams & { readonly head: string }) => '请核对；不是的，请把部门名称写全',
  },
  'head-unled': {
    reason: ({ unit, count, names }: UnledParams) => `${unitIn(unit)}有${count}位部门主要负责同志看不出由谁分管，没有列入必谈：${names}`,
    fix: (_: UnledParams) => '请在分管的班子成员一行填“分管部门”，部门名称与职务里的写法一致',
  },
  'lead-of-self': {
    reason: ({ name, department }: DepartmentParams) => `“${name}”自己就是分管的“${department}”的主要负责同志，这一对不用谈`,
    fix: (_: DepartmentParams) => '不用处理；写错的请改“分管部门”',
  },
  'lead-circle': {
    reason: ({ names }: { readonly names: string }) => `分管关系绕成了一圈：${names}`,
    fix: (_: { readonly names: string }) => '请核对“分管部门”一栏；各人之间仍各安排一次谈话',
  },
  'exemption-unknown': {
    reason: ({ text }: RosterTextParams) => `特殊情况写的是“${text}”，认不出，没有当作免谈的理由`,
    fix: (_: RosterTextParams) => '请写年老体弱、外出流动或口述代记；没有的留空',
  },
};
