import { unpackCells } from '../../core/undo/packed-cells';
import { runAction } from '../run/run-action';
import { Trouble } from '../run/trouble';
import { loadJournal, saveJournal } from '../undo/journal';
import { movedSince } from '../undo/moved-since';
import { putBack } from '../undo/put-back';
import type { Step } from '../undo/step';

const byHand = '可以用“文件 ▸ 版本记录”找回以前的样子';

/** What putting back a step came to, for the office. */
function saidOf(step: Step): string {
  switch (step.kind) {
    case 'cells':
      return `“${step.sheet}”的${unpackCells(step.before).length}个单元格`;
    case 'notes':
      return `“${step.sheet}”的${unpackCells(step.before).length}处批注`;
    case 'marks':
      return `“${step.sheet}”的逾期颜色`;
    case 'charts':
      return `“${step.sheet}”的图表`;
    case 'added':
      return `“${step.sheet}”补的列`;
    case 'lists':
      return `“${step.sheet}”的下拉选项`;
    case 'columns':
      return `“${step.sheet}”加的${step.count}列`;
    case 'sheet':
      if (step.before === 'not-kept') return `“${step.sheet}”保持现状（上次的内容没有留存，重新运行即可更新）`;
      return step.before === 'none' ? `新建的“${step.sheet}”已删去` : `“${step.sheet}”恢复为上一次的内容`;
  }
}

/** Menu 撤销上次操作: puts back what the last writing entry wrote over, all of it or nothing. */
export function undoLast(): void {
  runAction(
    (book) => {
      const journal = loadJournal();
      if (journal === null) return '没有可以撤销的操作';
      const { label, steps, tooLarge } = journal;
      if (tooLarge === true) throw new Trouble(`“${label}”改动太多，没有留存原样，不能自动撤销；${byHand}。`);
      for (const step of steps) {
        const moved = movedSince(book, step);
        if (moved !== null) throw new Trouble(`“${label}”之后，${moved}，不能自动撤销，没有改动；${byHand}。`);
      }
      for (const step of [...steps].reverse()) putBack(book, step);
      saveJournal(null);
      return `已撤销“${label}”：${[...new Set(steps.map(saidOf))].join('，')}`;
    },
    { label: '撤销' },
  );
}
