import type { BreadthKind } from '../../opinion/breadth/breadth';
import type { zhFindingsBreadth } from '../zh-cn/findings-breadth';

const kinds: Readonly<Record<BreadthKind, string>> = { channel: 'channel', audience: 'kind of source', target: 'target', aspect: 'aspect' };

/** Findings: breadth of opinions, keyword tables. */
export const enFindingsBreadth: typeof zhFindingsBreadth = {
  'opinions-not-broad': {
    reason: ({ kind, names }) => `no opinion at all for the ${kinds[kind]} ${names.map((name) => `“${name}”`).join(', ')}`,
    fix: ({ stage }) =>
      stage === '' ? 'ask for opinions there too' : `ask there too; what this stage cannot is an open item of “${stage}”`,
  },
  'principal-not-spoken-of': {
    reason: ({ known, silent }) => `${silent} of the ${known} principals in the roster got no opinion`,
    fix: () => 'consider whether people dare not speak; ask again by a box or in private talks',
  },
  'keywords-missing': {
    reason: ({ heading }) => (heading === '' ? 'this row has no heading' : `this row of the heading “${heading}” has no keywords`),
    fix: () => 'write a heading and its keywords, parted by 、',
  },
  'keyword-twice': {
    reason: ({ word, heading, other }) => `the keyword “${word}” stands under “${other}” and “${heading}”`,
    fix: () => 'it counts for both; take it out of one where it belongs to the other alone',
  },
};
