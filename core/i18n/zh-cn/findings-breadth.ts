import type { BreadthKind } from '../../opinion/breadth/breadth';

const kinds: Readonly<Record<BreadthKind, string>> = { channel: '征求渠道', audience: '意见来源', target: '意见对象', aspect: '方面' };

export interface Gap {
  readonly kind: BreadthKind;
  readonly names: readonly string[];
  /** '' where the campaign has no later stage. */
  readonly stage: string;
}
export interface Silence {
  readonly known: number;
  readonly silent: number;
}
export interface Twice {
  readonly word: string;
  readonly heading: string;
  readonly other: string;
}

/** Findings: breadth of opinions, keyword tables. */
export const zhFindingsBreadth = {
  'opinions-not-broad': {
    reason: ({ kind, names }: Gap) => `${kinds[kind]}里，${names.map((name) => `“${name}”`).join('')}一条意见也没有`,
    fix: ({ stage }: Gap) => (stage === '' ? '请补充征求这方面的意见' : `请补充征求；本阶段来不及的，作为待补事项，在“${stage}”补上`),
  },
  'principal-not-spoken-of': {
    reason: ({ known, silent }: Silence) => `花名册里${known}名主要负责同志，有${silent}名没有收到一条意见`,
    fix: (_: Silence) => '请想一想是不是有顾虑、不敢提；可再用意见箱、个别交谈等方式听一听',
  },
  'keywords-missing': {
    reason: ({ heading }: { readonly heading: string }) => (heading === '' ? '这一行没有类别' : `类别“${heading}”这一行没有关键词`),
    fix: (_: { readonly heading: string }) => '请写上类别和关键词，几个词用顿号隔开',
  },
  'keyword-twice': {
    reason: ({ word, heading, other }: Twice) => `关键词“${word}”在“${other}”和“${heading}”里都有`,
    fix: (_: Twice) => '两个类别都会算上它；只属于一个类别的，请从另一个里删去',
  },
};
