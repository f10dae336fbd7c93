import { groupInSlices, groupingBegun, type OpinionGroup } from '../../core/opinion/alike/group-opinions';
import { packGrouping, unpackGrouping } from '../../core/opinion/alike/packed-state';
import { voicesOf } from '../../core/opinion/sorting/sort-opinions';
import type { NamedOpinion } from '../../core/opinion/sorting/unique-ids';
import { fingerprint } from '../../core/undo/fingerprint';
import { fits } from './document-store';
import { loadSlice, mostOfSlice, saveSlice } from './slice-state';
import { Trouble } from './trouble';

const task = 'groupOpinions';

/** The groups; or how far the run has come, in hundredths, where another has to go on. */
type Grouped =
  | { readonly kind: 'done'; readonly groups: readonly OpinionGroup[] }
  | { readonly kind: 'going on'; readonly percent: number };

/**
 * Groups opinions in as many runs as it takes: what one run has found is kept in the document, and the next goes on there as long as no opinion has been
 * added, changed or moved. `isUp` tells when the time of this run is up.
 * Errors: `Trouble` where so many opinions cannot be gone on with.
 */
export function groupInRuns(opinions: readonly NamedOpinion[], isUp: () => boolean): Grouped {
  const print = fingerprint(opinions.flatMap(({ id, opinion }) => [id, opinion.fingerprint]));
  const begun = loadSlice(task, print);
  const steps = groupInSlices(voicesOf(opinions), begun?.made === undefined ? groupingBegun : unpackGrouping(begun.made));
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      if (begun !== null) saveSlice(null);
      return { kind: 'done', groups: step.value };
    }
    if (!isUp()) continue;
    const { percent, state } = step.value;
    const made = packGrouping(state());
    if (!fits(made, mostOfSlice))
      throw new Trouble(
        `意见太多（${opinions.length}条），一次做不完，也存不下做了一半的结果；请下载成Excel，用电脑上的 taizhang opinions 归并。没有改动。`,
      );
    saveSlice({ task, print, done: percent, total: 100, counts: {}, made });
    return { kind: 'going on', percent };
  }
}
