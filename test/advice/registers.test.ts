import { testAdvice } from '../support/advice-tests';
import { registerAdvice } from './cases/registers';

testAdvice(registerAdvice);
