/** Words of the work itself, which most headers may hold. */
export const work = ['rectify', 'mend', 'handle', 'host', 'finish', 'onTime', 'matter', 'task', 'problem', 'measure', 'already'] as const;
export const origin = [
  'exist',
  'inspector',
  'lastYear',
  'complaint',
  'supervise',
  'supervisor',
  'summarise',
  'raise',
  'collect',
  'opinion',
  'feedback',
  'rectify',
  'mend',
  'org',
  'self',
  'involve',
  'current',
  'talk',
  'criticise',
  'giver',
  'party',
  'plan',
  'demand',
  'fault',
  'appraise',
  'survey',
] as const;
/** A header that joins two things（整改措施及完成时限）is none of these alone. */
export const one = ['and'] as const;
export const whose = [
  'org',
  'rectify',
  'mend',
  'handle',
  'host',
  'problem',
  'matter',
  'task',
  'measure',
  'first',
  'name',
  'sign',
  'level',
  'real',
] as const;

/** Who stands behind an act of acceptance. */
export const bodies = [
  'unit',
  'org',
  'leader',
  'person',
  'inspector',
  'complaint',
  'charge',
  'passive',
  'lead',
  'duty',
  'branch',
  'partyOrg',
  'party',
] as const;

/** What may stand around the unit whose ledger it is. */
export const whoseUnit = [
  'inspector',
  'complaint',
  'supervise',
  'exist',
  'org',
  'unit',
  'name',
  'party',
  'feedback',
  'survey',
  'problem',
  'level',
] as const;
