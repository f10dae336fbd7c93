import type { zhOutput, zhOutputNotices } from '../zh-cn/output';

export const enOutput: typeof zhOutput = {
  'output-exists': ({ file }) =>
    `“${file}” exists and was left as it is; add --force to replace it (the old file is kept as a backup), or give another name`,
  'output-is-input': ({ file }) => `“${file}” is the file being read and cannot be written over; give another name with -o`,
  'output-is-folder': ({ file }) => `“${file}” is a folder; give a file name`,
  'output-not-a-file': ({ file }) => `“${file}” is not an ordinary file and cannot be written over; give another name`,
  'output-folder-missing': ({ file, folder }) =>
    `there is no folder “${folder}” to write “${file}” into; make it first, or choose another place`,
  'output-folder-is-file': ({ file }) => `“${file}” is a file and cannot be used as a folder; give another folder`,
  'output-busy': ({ file, pid }) =>
    `another taizhang (process ${pid}) is writing “${file}”; nothing was written, try again when it is done`,
  'output-open-elsewhere': ({ file }) => `“${file}” is in use by another program; close it in Excel or WPS and try again`,
  'output-no-permission': ({ file }) => `“${file}” may not be written, or its disk or folder is read-only; choose another place`,
  'output-disk-full': ({ file }) =>
    `the disk is full (or the quota used up): “${file}” was not written, existing files are untouched; make room and try again`,
  'output-name-too-long': ({ file }) => `the file name “${file}” is too long for this system; give a shorter one`,
  'output-input-changed': ({ file }) => `“${file}” was changed by someone else meanwhile and was not overwritten; run the command again`,
  'output-damaged': ({ file }) =>
    `what was read back of “${file}” is not what was written; it was given up, existing files are untouched; check the disk and try again`,
  'output-lines-failed': ({ detail }) =>
    `the results were cut short: where the output is redirected to takes no more (${detail}, most likely a full disk); make room or choose another place and run the command again`,
  'output-write-failed': ({ file, detail }) => `“${file}” was not written (${detail}), existing files are untouched; choose another place`,
};

export const enOutputNotices: typeof zhOutputNotices = {
  openElsewhere: ({ file, owner }) =>
    `“${file}” seems to be open in Excel or WPS (there is “${owner}” beside it); close and reopen it to see the new content, and do not save from that window`,
};
