import { runForm } from '../gate-forms';

/** Menu 会前关口 ▸ 转段验收表: which stage may be left, what is still open, what must be made up. */
export function acceptStage(): void {
  runForm('stage');
}
