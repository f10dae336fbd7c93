/** Words for what goes on without an end. 常态化机制 and 长效机制 are things that were set up. */
export const kept = /长期|持续|常态(?!化?机制)|常抓|坚持|巩固|不懈|长效(?!机制)/;
