import { showMenu } from './menu';

// biome-ignore lint/performance/noBarrelFile: what stands here becomes the script's globals, and nothing else does
export { buildSheets } from './actions/build-sheets';
export { acceptStage, makeAcceptance, previewStage } from './actions/gates/accept-stage';
export { checkConvene } from './actions/gates/check-convene';
export { reviewRelease } from './actions/gates/review-release';
export { goToLine } from './actions/go-to-line';
export { clearSamples } from './actions/help/clear-samples';
export { loadSamples } from './actions/help/load-samples';
export { showAbout } from './actions/help/show-about';
export { showGuide } from './actions/help/show-guide';
export { showRules } from './actions/help/show-rules';
export { applyCloseOut, submitApplication } from './actions/ledger/apply-close-out';
export { checkLedgers } from './actions/ledger/check-ledgers';
export { clearMarks } from './actions/ledger/clear-marks';
export { listImmediate } from './actions/ledger/list-immediate';
export { markOverdue } from './actions/ledger/mark-overdue';
export { markOverdueOn } from './actions/ledger/mark-overdue-on';
export { registerExtension, submitExtension } from './actions/ledger/register-extension';
export { reviewCloseOut, submitReview } from './actions/ledger/review-close-out';
export { openSettings, submitSettings } from './actions/open-settings';
export { carryLastYear, submitCarry } from './actions/opinions/carry-last-year';
export { checkBreadth } from './actions/opinions/check-breadth';
export { checkTrace } from './actions/opinions/check-trace';
export { classifyOpinions } from './actions/opinions/classify-opinions';
export { groupOpinions } from './actions/opinions/group-opinions';
export { makeFeedback } from './actions/opinions/make-feedback';
export { pasteOpinions, previewOpinions, submitOpinions } from './actions/opinions/paste-opinions';
export { registerOpinion, submitOpinion } from './actions/opinions/register-opinion';
export { readToday } from './actions/read-today';
export { showToday } from './actions/show-today';
export { makeSummary } from './actions/summary/make-summary';
export { showMissingUnits } from './actions/summary/show-missing-units';
export { compareRounds } from './actions/survey/compare-rounds';
export { listMakeUps } from './actions/survey/list-make-ups';
export { sumSurvey } from './actions/survey/sum-survey';
export { arrangeTalks, submitTimetable } from './actions/talks/arrange-talks';
export { checkTalks } from './actions/talks/check-talks';
export { listTalks } from './actions/talks/list-talks';
export { makeSlips } from './actions/talks/make-slips';
export { undoLast } from './actions/undo-last';

/** Simple trigger: the file is opened. */
export function onOpen(): void {
  showMenu();
}

/** Simple trigger: the add-on has just been installed in an open file. */
export function onInstall(): void {
  showMenu();
}
