import { testAdvice } from '../support/advice-tests';
import { mergeAdvice } from './cases/merges';

testAdvice(mergeAdvice);
