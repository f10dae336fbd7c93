import { showMenu } from './menu';

// biome-ignore lint/performance/noBarrelFile: what stands here becomes the script's globals, and nothing else does
export { acceptStage, makeAcceptance, previewStage } from './actions/accept-stage';
export { applyCloseOut, submitApplication } from './actions/apply-close-out';
export { arrangeTalks, submitTimetable } from './actions/arrange-talks';
export { buildSheets } from './actions/build-sheets';
export { carryLastYear, submitCarry } from './actions/carry-last-year';
export { checkBreadth } from './actions/check-breadth';
export { checkConvene } from './actions/check-convene';
export { checkLedgers } from './actions/check-ledgers';
export { checkTalks } from './actions/check-talks';
export { checkTrace } from './actions/check-trace';
export { classifyOpinions } from './actions/classify-opinions';
export { clearMarks } from './actions/clear-marks';
export { clearSamples } from './actions/clear-samples';
export { compareRounds } from './actions/compare-rounds';
export { goToLine } from './actions/go-to-line';
export { groupOpinions } from './actions/group-opinions';
export { listImmediate } from './actions/list-immediate';
export { listMakeUps } from './actions/list-make-ups';
export { listTalks } from './actions/list-talks';
export { loadSamples } from './actions/load-samples';
export { makeFeedback } from './actions/make-feedback';
export { makeSlips } from './actions/make-slips';
export { makeSummary } from './actions/make-summary';
export { markOverdue } from './actions/mark-overdue';
export { markOverdueOn } from './actions/mark-overdue-on';
export { openSettings, submitSettings } from './actions/open-settings';
export { pasteOpinions, previewOpinions, submitOpinions } from './actions/paste-opinions';
export { readToday } from './actions/read-today';
export { registerExtension, submitExtension } from './actions/register-extension';
export { registerOpinion, submitOpinion } from './actions/register-opinion';
export { reviewCloseOut, submitReview } from './actions/review-close-out';
export { reviewRelease } from './actions/review-release';
export { showAbout } from './actions/show-about';
export { showGuide } from './actions/show-guide';
export { showMissingUnits } from './actions/show-missing-units';
export { showRules } from './actions/show-rules';
export { showToday } from './actions/show-today';
export { sumSurvey } from './actions/sum-survey';
export { undoLast } from './actions/undo-last';

/** Simple trigger: the file is opened. */
export function onOpen(): void {
  showMenu();
}

/** Simple trigger: the add-on has just been installed in an open file. */
export function onInstall(): void {
  showMenu();
}
