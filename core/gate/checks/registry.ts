import type { GateCheck } from '../../campaign/pack';
import type { Check } from '../check';
import { attendance } from './attendance';
import { human } from './human';
import { massesSatisfied } from './masses-satisfied';
import { materialsPassed } from './materials-passed';
import { measuresInPlace } from './measures-in-place';
import { observersPresent } from './observers-present';
import { opinionsBroad } from './opinions-broad';
import { secretaryPresent } from './secretary-present';
import { studyDays } from './study-days';
import { talksComplete } from './talks-complete';

/** The check behind every kind of evidence a campaign's gate may name; one without a check does not compile. */
export const checks: { readonly [Name in GateCheck]: Check } = {
  'opinions-broad': opinionsBroad,
  'talks-complete': talksComplete,
  'materials-passed': materialsPassed,
  attendance,
  'secretary-present': secretaryPresent,
  'observers-present': observersPresent,
  'study-days': studyDays,
  'measures-in-place': measuresInPlace,
  'masses-satisfied': massesSatisfied,
  human,
};
