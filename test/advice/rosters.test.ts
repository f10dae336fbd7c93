import { testAdvice } from '../support/advice-tests';
import { rosterAdvice } from './cases/rosters';

testAdvice(rosterAdvice);
