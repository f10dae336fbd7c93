import { testAdvice } from '../support/advice-tests';
import { surveyAdvice } from './cases/surveys';

testAdvice(surveyAdvice);
