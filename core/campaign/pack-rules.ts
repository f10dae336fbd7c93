import type { Rule } from '../finding/rule';

const source = '各次活动的阶段、方面、渠道、关口不同，一律写成数据，每条写明依据：“及时启动分析评议阶段工作”';

/** What stands behind the findings on campaign packs. */
export const packRules: { readonly 'pack-not-json': Rule<'pack-not-json'>; readonly 'pack-problem': Rule<'pack-problem'> } = {
  'pack-not-json': { code: 'pack-not-json', level: 'error', serves: ['R008', 'F02'], source },
  'pack-problem': { code: 'pack-problem', level: 'error', serves: ['R008', 'F02'], source },
};
