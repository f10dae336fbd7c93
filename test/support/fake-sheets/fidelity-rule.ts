/** How we know a rule of the fake: Google writes it, others met it live, we are stricter or simpler on purpose, or nobody of us has seen it. */
export type Evidence = 'documented' | 'reported' | 'stricter' | 'simpler' | 'unverified';

export interface FidelityRule {
  readonly id: string;
  readonly rule: string;
  readonly evidence: Evidence;
  readonly source: string;
}

export const reference = (page: string): string => `developers.google.com/apps-script/reference/${page}`;
export const guide = (page: string): string => `developers.google.com/apps-script/guides/${page}`;
export const gasFakes = 'brucemcpherson/gas-fakes, whose tests also run live: ';
