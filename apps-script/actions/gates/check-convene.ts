import { runForm } from './gate-forms';

/** Menu 会前关口 ▸ 检查六个不开: may the meeting be held; each gate with its steps, evidence and cells. */
export function checkConvene(): void {
  runForm('convene');
}
