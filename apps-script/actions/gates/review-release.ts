import { runForm } from './gate-forms';

/** Menu 会前关口 ▸ 四个不放过审核表: the four gates and the five checkpoints, with room for the three signatures in their order. */
export function reviewRelease(): void {
  runForm('release');
}
