import { testAdvice } from '../support/advice-tests';
import { deadlineAdvice } from './cases/deadlines';

testAdvice(deadlineAdvice);
