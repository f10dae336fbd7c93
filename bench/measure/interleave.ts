import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { outputs } from '../data/paths';
import type { Job, Lane } from '../jobs';
import { product } from '../jobs';
import { wrongAnswer } from './check-answer';
import { type Cost, runNode } from './run-process';
import { median } from './statistics';

/** Medians of one lane's measured runs. */
export interface Measurement {
  readonly lane: Lane;
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly peakMiB: number;
  readonly firstByteSeconds: number | null;
  readonly runs: number;
  /** What stands against these figures: a wrong answer, a failed process, child processes; empty when nothing does. */
  readonly remarks: readonly string[];
}

async function runLane(lane: Lane, job: Pick<Job, 'figure'>, warmUp: boolean): Promise<Cost> {
  // The old output goes first, so that a run that wrote nothing is seen.
  if (lane.output !== null) rmSync(lane.output, { force: true });
  return runNode(lane.args, {
    ...filesOf(lane),
    timeFirstByte: job.figure === 'first-byte' && !warmUp,
    watchChildren: warmUp,
  });
}

function filesOf(lane: Lane): { readonly stdoutFile: string; readonly stderrFile: string } {
  const name = `${lane.job}-${lane.program.replaceAll(' ', '-')}`;
  return { stdoutFile: join(outputs, `${name}.stdout`), stderrFile: join(outputs, `${name}.stderr`) };
}

/** The product may end with 1, findings; everything else must end with 0. */
const ended = (lane: Lane, cost: Cost): boolean => cost.exitCode === 0 || (cost.exitCode === 1 && lane.program === product);

/**
 * One warm-up run of each lane, whose answer is checked, then `runs` rounds A B C A B C…, so that a machine that
 * becomes slower or faster meanwhile treats all alike. A lane that fails is dropped and said so.
 */
export async function measureInterleaved(
  lanes: readonly Lane[],
  job: Pick<Job, 'figure' | 'check'>,
  runs: number,
  overdueOf: (lane: Lane) => number,
): Promise<readonly Measurement[]> {
  const costs = new Map<Lane, Cost[]>(lanes.map((lane) => [lane, []]));
  const remarks = new Map<Lane, string[]>(lanes.map((lane) => [lane, []]));
  const remark = (lane: Lane, text: string): void => void remarks.get(lane)?.push(text);
  const failed = new Set<Lane>();
  for (let round = 0; round <= runs; round += 1) {
    for (const lane of lanes) {
      if (failed.has(lane)) continue;
      process.stderr.write(`${lane.job} · ${lane.program} · ${round === 0 ? 'warm-up' : `run ${round} of ${runs}`}\n`);
      const cost = await runLane(lane, job, round === 0);
      if (!ended(lane, cost)) {
        failed.add(lane);
        remark(lane, `failed with exit ${cost.exitCode ?? 'by signal'}, see ${filesOf(lane).stderrFile}`);
      } else if (round > 0) {
        costs.get(lane)?.push(cost);
      } else {
        const wrong = wrongAnswer(job, lane, filesOf(lane).stdoutFile, overdueOf(lane));
        if (wrong !== null) remark(lane, wrong);
        if (cost.processes > 1) remark(lane, `${cost.processes} processes; memory is the largest one's`);
      }
    }
  }
  return lanes.map((lane) => summarise(lane, costs.get(lane) ?? [], remarks.get(lane) ?? []));
}

function summarise(lane: Lane, costs: readonly Cost[], remarks: readonly string[]): Measurement {
  const middle = (figure: (cost: Cost) => number): number => (costs.length === 0 ? Number.NaN : median(costs.map(figure)));
  const firstBytes = costs.flatMap(({ firstByteSeconds }) => (firstByteSeconds === null ? [] : [firstByteSeconds]));
  return {
    lane,
    wallSeconds: middle(({ wallSeconds }) => wallSeconds),
    cpuSeconds: middle(({ cpuSeconds }) => cpuSeconds),
    peakMiB: middle(({ peakMiB }) => peakMiB),
    firstByteSeconds: firstBytes.length === 0 ? null : median(firstBytes),
    runs: costs.length,
    remarks,
  };
}
