import { testAdvice } from '../support/advice-tests';
import { peopleAdvice } from './cases/people';

testAdvice(peopleAdvice);
