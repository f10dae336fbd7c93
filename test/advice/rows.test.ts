import { testAdvice } from '../support/advice-tests';
import { rowAdvice } from './cases/rows';

testAdvice(rowAdvice);
