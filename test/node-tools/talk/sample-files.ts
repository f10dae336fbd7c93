import { join } from 'node:path';
import { root } from '../../support/sample';

/** The sample county's roster, its plan with two days held, absences that came later, and the unit list. */
export const sampleRoster = join(root, 'templates/sample/花名册.xlsx');
export const samplePlan = join(root, 'templates/sample/谈话计划.xlsx');
export const sampleAway = join(root, 'templates/sample/请假.csv');
export const sampleUnits = join(root, 'templates/sample/单位名单.xlsx');
