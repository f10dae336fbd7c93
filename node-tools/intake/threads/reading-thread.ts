/** What the command hands to a thread it starts, in the place of a command's name, so that it knows itself as one. No command is called so. */
export const readingThread = '--reading-thread';
