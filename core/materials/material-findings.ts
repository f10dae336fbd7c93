import type { Finding } from '../finding/finding';
import type { Roster } from '../roster/roster';
import { personKey, splitNames } from '../text/person-names';
import type { LevelStanding, MaterialStanding } from './judge-material';
import { rewriteReasons, sentBack } from './read-result';
import { isReviewer, reviewersOf, reviewersText } from './review-chain';
import { reviewDemands } from './review-demands';

function ofLevel({ level, state, review, before }: LevelStanding, { material }: MaterialStanding): Finding[] {
  if (review === null) return [];
  const { author } = material;
  const params = { author, level: level.name };
  switch (state) {
    case 'unsigned':
      return [{ code: 'material-pass-unsigned', at: review.at, params }];
    case 'void':
      return [{ code: 'material-void', at: review.at, params: { ...params, signed: review.date ?? '', changed: material.changed ?? '' } }];
    case 'early':
      return [{ code: 'material-order', at: review.at, params: { ...params, earlier: before?.name ?? '' } }];
    default:
      return [];
  }
}

/** What is said of every review, whether it counts or was followed by another. */
function ofReviews({ material, strangers, levels }: MaterialStanding): Finding[] {
  const { author, reviews } = material;
  const chain = levels.map(({ level }) => level.name);
  return reviews.flatMap((review): Finding[] => {
    const found: Finding[] = [];
    const { at, result, comment, demands } = review;
    if (strangers.includes(review))
      found.push({ code: 'material-level-unknown', at, params: { author, text: review.levelText, levels: chain } });
    if (result !== null && sentBack.includes(result) && comment === '')
      found.push({ code: 'material-comment-missing', at, params: { author } });
    else if (result === 'rewrite' && !rewriteReasons.some(({ pattern }) => pattern.test(comment)))
      found.push({ code: 'material-rewrite-reason', at, params: { author, text: comment, reasons: rewriteReasons.map(({ zh }) => zh) } });
    const open = reviewDemands.filter(({ sign }) => demands !== null && !demands.includes(sign)).map(({ zh }) => zh);
    if (result === 'passed' && open.length > 0) found.push({ code: 'material-demands-open', at, params: { author, open } });
    return found;
  });
}

/** 亲笔撰写 is for those who can write; the rest need a reason in the roster. */
function ofForm({ material, author, subject }: MaterialStanding): Finding[] {
  if (subject === 'team' || material.form === 'own') return [];
  const params = { author: material.author, text: material.formText };
  if (material.form === null) return [{ code: 'material-form-missing', at: material.formAt, params }];
  return author !== null && author.exemption === null ? [{ code: 'material-form-other', at: material.at, params }] : [];
}

function ofSteps({ steps, material }: MaterialStanding): Finding[] {
  return steps
    .filter(({ done }) => !done)
    .map(({ step }) => ({
      code: material[step] === null ? 'material-step-missing' : 'material-step-early',
      at: material.at,
      params: { author: material.author, step },
    }));
}

/** Each member of the team is to be asked, not the team as a whole; the principal has the material drafted. */
function ofMembers({ subject, material }: MaterialStanding, unit: string, roster: Roster | null): Finding[] {
  const { asked, author } = material;
  if (subject !== 'team' || asked === null || material.consulted === null || roster === null) return [];
  const known = new Set(asked.names.map(personKey));
  const members = roster.people.filter(({ memberships }) =>
    memberships.some(({ unit: home, roles }) => home === unit && roles.includes('teamMember') && !roles.includes('principal')),
  );
  const names = members.filter(({ name }) => !known.has(personKey(name))).map(({ label }) => label);
  return names.length === 0 ? [] : [{ code: 'material-members-not-asked', at: asked.at, params: { author, names } }];
}

function ofReviewers({ levels, subject, material, author }: MaterialStanding, unit: string, roster: Roster | null): Finding[] {
  if (roster === null || subject === null) return [];
  return levels.flatMap(({ level, review }): Finding[] => {
    if (review === null || review.reviewer === '') return [];
    const reviewers = reviewersOf(level, subject, unit, author, roster);
    // 张建国外出，委托王强审核: the remark answers the question.
    if (isReviewer(review.reviewer, reviewers) || splitNames(review.reviewer).every((name) => review.remark.includes(name))) return [];
    const params = { author: material.author, level: level.name, reviewer: review.reviewer, expected: reviewersText(reviewers) };
    return [{ code: 'material-reviewer-other', at: review.reviewerAt, params }];
  });
}

/** What is wrong with materials and their reviews. `unit` is the material's unit by its name in the roster. */
export function materialFindings(standing: MaterialStanding, unit: string, roster: Roster | null): readonly Finding[] {
  const { subject, material, levels } = standing;
  const unknown: Finding[] =
    subject === null ? [{ code: 'material-role-unknown', at: material.at, params: { author: material.author } }] : [];
  return [
    ...unknown,
    ...ofForm(standing),
    ...ofSteps(standing),
    ...ofMembers(standing, unit, roster),
    ...ofReviews(standing),
    ...levels.flatMap((level) => ofLevel(level, standing)),
    ...ofReviewers(standing, unit, roster),
  ];
}
