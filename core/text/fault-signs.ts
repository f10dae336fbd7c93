/** Signs in words that find fault（不规范、未公开、缺少、把关差）; seldom in the name of a person or a unit, but for 未央区. */
export const faultSigns = '[不未没差缺弱慢]';
