import { showMenu } from './menu';

// biome-ignore lint/performance/noBarrelFile: what stands here becomes the script's globals, and nothing else does
export { buildSheets } from './actions/build-sheets';
export { checkLedgers } from './actions/check-ledgers';
export { clearMarks } from './actions/clear-marks';
export { makeSummary } from './actions/make-summary';
export { markOverdue } from './actions/mark-overdue';
export { showAbout } from './actions/show-about';
export { showMissingUnits } from './actions/show-missing-units';

/** Simple trigger: the file is opened. */
export function onOpen(): void {
  showMenu();
}

/** Simple trigger: the add-on has just been installed in an open file. */
export function onInstall(): void {
  showMenu();
}
