import { testAdvice } from '../support/advice-tests';
import { itemAdvice } from './cases/items';

testAdvice(itemAdvice);
