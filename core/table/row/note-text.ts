const noteOpens = '[（(【[*＊※]*\\s*';
const noteWord = '(?:注|备注|附注|填表说明|填报说明|填写说明|填报要求|注意事项|温馨提示)';
/** Words that a problem may begin with too: 要求、标准不高 lists two things and notes none. */
const plainWord = '(?:说明|附|附件|附表|注意|要求|提示)';
const noteNumber = '\\s*\\d{0,2}\\s*[）)】\\]]?\\s*';
const note = new RegExp(
  `^${noteOpens}(?:(?:${noteWord}|${plainWord})${noteNumber}[:：.．]|${noteWord}${noteNumber}、|${plainWord}\\s*(?:\\d{1,2}\\s*[）)】\\]]?|[）)】\\]])\\s*、)`,
  'u',
);
const noteHeading = /^[（(【[*＊※]*\s*(?:注|备注|说明|附注|填[表报写]说明|注意事项|填报要求|温馨提示)\s*[）)】\]]?\s*[:：]?$/u;

/** 注：…  备注：… */
export const isNoteText = (text: string): boolean => note.test(text);
/** 填表说明, 注：, with nothing behind it. */
export const isNoteHeading = (text: string): boolean => text.length <= 10 && noteHeading.test(text);
/** 注：… or 填表说明：…, which no problem begins with. */
export const isPlainNote = (text: string): boolean => /^(?:注|填[表报写]说明)\s*\d{0,2}\s*[:：]/u.test(text);
