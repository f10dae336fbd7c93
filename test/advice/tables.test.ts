import { testAdvice } from '../support/advice-tests';
import { tableAdvice } from './cases/tables';

testAdvice(tableAdvice);
