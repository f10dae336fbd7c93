import type { Check } from '../check';
import { everyMeeting } from './meetings';

/** 党组书记、党支部书记不能到会的不开: a blank cell is no presence. Source: “五是党组书记、党支部书记不能到会的不开” (R080). */
export const secretaryPresent: Check = (input) =>
  everyMeeting(input, ({ type, secretary, place }) => [
    { at: place('secretary'), done: secretary === true, text: (words) => words.secretary({ type, present: secretary }) },
  ]);
