import { testAdvice } from '../support/advice-tests';
import { talkAdvice } from './cases/talks';

testAdvice(talkAdvice);
