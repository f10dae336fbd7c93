import { aspectsWritten } from '../../opinion/breadth/aspects-written';
import { breadthOf, type Reach } from '../../opinion/breadth/breadth';
import { opinionTable } from '../../opinion/table';
import { type Check, type Evidence, type EvidenceWords, withoutTable } from '../check';

/**
 * 征求意见不深入的不开: how many opinions, through which channels, from whom, on whom, on which aspects. A kind of people that may not be missing, or a
 * target nobody spoke of, fails; enough of all is still for a person to judge. A small number of givers is not shown, nor where they stand.
 *
 * Source: “一是征求意见不深入的不开” (R076), “向服务对象征求意见的工作一定要做好，不能可搞可不搞” (R036), “既要听取对党组织整体的，也要听取对领导班子的，还要听取对党员个人的” (R037).
 */
export const opinionsBroad: Check = (input) => {
  const { pack, records } = input;
  const { opinions, asked, found } = records;
  if (opinions.length === 0) return withoutTable('opinion', opinionTable, input);
  const at = found.get('opinion') ?? records.at;
  const headings = (pack.lists.find(({ id }) => id === pack.aspects)?.headings ?? []).map(({ name }) => name);
  const breadth = breadthOf(opinions, {
    pack,
    aspectsOf: ({ texts }) => aspectsWritten(texts.category, headings),
    principals: null,
    asked,
  });
  const used = breadth.channels.filter(({ reached }) => reached).map(({ name }) => name);
  const audiences = breadth.audiences.filter(({ required }) => required);
  const missing = breadth.aspects.filter(({ reached }) => !reached).map(({ name }) => name);
  const step = ({ reached }: Reach, text: Evidence['text']): Evidence => ({ at, done: reached, text });
  const required: readonly Evidence[] = [
    ...audiences.map((reach) => step(reach, (words) => words.audience(reach))),
    ...breadth.targets.map((reach) => step(reach, (words) => words.target({ name: reach.name, count: reach.count ?? 0 }))),
  ];
  const evidence: readonly Evidence[] = [
    { at, done: true, text: (words) => words.opinions({ count: opinions.length, channels: used.length }) },
    ...(used.length === 0 ? [] : [{ at, done: true, text: (words: EvidenceWords) => words.channels({ names: used }) }]),
    ...required,
    ...(headings.length === 0
      ? []
      : [{ at, done: missing.length === 0 ? true : null, text: (words: EvidenceWords) => words.aspects({ missing }) }]),
    { at, done: null, text: (words) => words.opinionsHuman() },
  ];
  return { state: required.every(({ done }) => done === true) ? 'human' : 'fail', evidence, missing: [] };
};
