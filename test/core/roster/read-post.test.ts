import { readPost } from '../../../core/roster/read-post';

test.each([
  ['党组书记、局长', '县教育局', 'firstSecretary'],
  ['党委书记', '城关镇', 'firstSecretary'],
  ['书记', '城关镇', 'firstSecretary'],
  ['党委副书记、镇长', '城关镇', 'chief'],
  ['局长', '县教育局', 'chief'],
  ['教育局长', '县教育局', 'chief'],
  ['县委常委、组织部部长', '青禾县委组织部', 'chief'],
  ['组织部长', '青禾县委组织部', 'chief'],
  ['县委办公室主任', '青禾县委办公室', 'chief'],
  ['党组成员、副局长', '县教育局', 'deputy'],
  ['党委委员、纪委书记', '城关镇', 'deputy'],
  ['副镇长', '城关镇', 'deputy'],
  ['总工程师', '县住建局', 'deputy'],
  ['办公室主任', '县教育局', 'head'],
  ['基础教育科科长', '县教育局', 'head'],
  ['人事股股长', '县教育局', 'head'],
  ['财政所所长', '城关镇', 'head'],
  ['办公室副主任', '县教育局', 'plain'],
  ['支部副书记', '县教育局', 'plain'],
  ['机关党支部书记', '县教育局', 'branchSecretary'],
  ['第一督导组组长', '', 'supervisor'],
  ['四级调研员', '县教育局', 'plain'],
  ['一级主任科员', '县教育局', 'plain'],
  ['科员', '县教育局', 'plain'],
  ['', '县教育局', 'plain'],
  ['工作组组长', '县教育局', 'unsure'],
])('[R005] post %s of %s is %s', (post, unit, rank) => {
  expect(readPost(post, unit)).toBe(rank);
});
