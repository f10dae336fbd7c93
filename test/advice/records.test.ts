import { testAdvice } from '../support/advice-tests';
import { recordAdvice } from './cases/records';

testAdvice(recordAdvice);
