import type { PackProblem } from '../../campaign/shape';

const kinds = { text: '文字', number: '0或正整数', list: '列表 [ ]', object: '一组项目 { }', 'yes-no': 'true 或 false' };

function said({ trouble }: PackProblem): string {
  switch (trouble.kind) {
    case 'missing':
      return '没有填';
    case 'no-source':
      return '没有写依据';
    case 'unknown-key':
      return '不认识这一项';
    case 'type':
      return `写的是 ${trouble.found}，应当是${kinds[trouble.wanted]}`;
    case 'choice':
      return `写的是 ${trouble.found}，不在可选的词里`;
    case 'twice':
      return `${trouble.found} 出现了两次`;
    case 'nowhere':
      return `${trouble.found} 在方案里找不到`;
    case 'share':
      return `写的是 ${trouble.found}，不是比例`;
  }
}

function mend({ trouble }: PackProblem): string {
  switch (trouble.kind) {
    case 'missing':
      return '请补上';
    case 'no-source':
      return '请在 source 里写上依据的原话和出处';
    case 'unknown-key':
      return '请删去，或对照现成的方案改正拼写';
    case 'type':
      return `请改成${kinds[trouble.wanted]}`;
    case 'choice':
      return `请改成其中之一：${trouble.choices.join('、')}`;
    case 'twice':
      return '请改名或删去一个';
    case 'nowhere':
      return '请改成方案里有的名称，或先把它加进去';
    case 'share':
      return '请写成 70% 或 2/3 这样的比例';
  }
}

/** Findings: campaign packs. */
export const zhFindingsCampaign = {
  'pack-not-json': {
    reason: ({ line }: { readonly line: number | null }) =>
      line === null ? '不是活动方案（JSON 文件）' : `不是活动方案（JSON 文件）：读到第${line}行读不下去`,
    fix: (_: { readonly line: number | null }) =>
      '请看这一行和上一行：引号要用英文双引号，两项之间用英文逗号，最后一项后面不写逗号，括号要成对；照“活动方案”说明里的样子写，或用现成的方案名',
  },
  'pack-problem': {
    reason: (problem: PackProblem) => `活动方案的 ${problem.path === '' ? '整个文件' : problem.path} ${said(problem)}`,
    fix: mend,
  },
};
