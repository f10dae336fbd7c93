/** What items and parts of them are counted in. */
export const countedIn = '[项条个件户处家批笔]';
