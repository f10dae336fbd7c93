import type { PackProblem } from '../../campaign/shape';
import type { zhFindingsCampaign } from '../zh-cn/findings-campaign';

const kinds = { text: 'a text', number: 'a whole number', list: 'a list [ ]', object: 'a group { }', 'yes-no': 'true or false' };

function said({ trouble }: PackProblem): string {
  switch (trouble.kind) {
    case 'missing':
      return 'is missing';
    case 'no-source':
      return 'names no source';
    case 'unknown-key':
      return 'is not known';
    case 'type':
      return `is ${trouble.found}, not ${kinds[trouble.wanted]}`;
    case 'choice':
      return `is ${trouble.found}, none of the words that may stand here`;
    case 'twice':
      return `has ${trouble.found} twice`;
    case 'nowhere':
      return `names ${trouble.found}, which the pack does not have`;
    case 'share':
      return `is ${trouble.found}, which is no share`;
  }
}

function mend({ trouble }: PackProblem): string {
  switch (trouble.kind) {
    case 'missing':
      return 'fill it in';
    case 'no-source':
      return 'quote the sentence it rests on, and where it stands, in source';
    case 'unknown-key':
      return 'delete it, or compare the spelling with a shipped pack';
    case 'type':
      return `make it ${kinds[trouble.wanted]}`;
    case 'choice':
      return `write one of: ${trouble.choices.join(', ')}`;
    case 'twice':
      return 'rename or delete one';
    case 'nowhere':
      return 'use a name the pack has, or add it first';
    case 'share':
      return 'write a share such as 70% or 2/3';
  }
}

/** English twin of the findings of campaign packs. */
export const enFindingsCampaign: typeof zhFindingsCampaign = {
  'pack-not-json': {
    reason: ({ line }) =>
      line === null ? 'is no campaign pack (a JSON file)' : `is no campaign pack (a JSON file): it breaks off at line ${line}`,
    fix: () =>
      'look at this line and the one before: plain double quotes, a comma between two entries and none behind the last, brackets in pairs; write it as the page on campaign packs shows, or name a shipped pack',
  },
  'pack-problem': {
    reason: (problem) => `${problem.path === '' ? 'the file' : problem.path} of the pack ${said(problem)}`,
    fix: mend,
  },
};
