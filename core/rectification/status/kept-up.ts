/** Words for what goes on without an end. 常态化机制 and 长效机制 are things that were set up. */
export const kept = /长期|持续|常态(?!化?机制)|常抓|坚持|巩固|不懈|长效(?!机制)/;

/** 持续整改 and 持续推进 are work that is not over; 长期坚持 is what is not meant to be over. */
export const carriedOn = '(?:持续|继续|长期)(?:推进|推动|整改|落实|改进|进行)+中?';
