import { testAdvice } from '../support/advice-tests';
import { statusAdvice } from './cases/statuses';

testAdvice(statusAdvice);
