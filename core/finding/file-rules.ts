import type { zhFindingsFiles } from '../i18n/zh-cn/findings-files';
import { type Rule, rule } from './rule';

type FileCode = keyof typeof zhFindingsFiles;

const strict = '“对意见收集、问题查摆……整改方案制定和落实等关键工作，严格把关”';
const format = 'ECMA-376 (Office Open XML), ISO/IEC 21320-1 (document container file)';
const secrecy =
  '《中华人民共和国保守国家秘密法》：不得使用非涉密信息设备存储、处理国家秘密；GB/T 9704—2012 7.2.2 密级和保密期限（密级★期限）';

/** What stands behind the refusals (`file-…`: the whole file is left out) and the findings on files that are read. */
export const fileRules: { readonly [Code in FileCode]: Rule<Code> } = {
  'file-empty': rule('file-empty', 'error', strict, 'F105'),
  'file-xls': rule('file-xls', 'error', strict, 'F105'),
  'file-encrypted': rule('file-encrypted', 'error', strict, 'F105'),
  'file-html': rule('file-html', 'error', strict, 'F105'),
  'file-xml-2003': rule('file-xml-2003', 'error', strict, 'F105'),
  'file-csv': rule('file-csv', 'error', strict, 'F105'),
  'file-pdf': rule('file-pdf', 'error', strict, 'F105'),
  'file-archive': rule('file-archive', 'error', strict, 'F105'),
  'file-image': rule('file-image', 'error', strict, 'F105'),
  'file-other-document': rule('file-other-document', 'error', strict, 'F105'),
  'file-xlsb': rule('file-xlsb', 'error', strict, 'F105'),
  'file-ods': rule('file-ods', 'error', strict, 'F105'),
  'file-unknown': rule('file-unknown', 'error', strict, 'F105'),
  'file-not-text': rule('file-not-text', 'error', strict, 'F105'),
  'file-truncated': rule('file-truncated', 'error', format, 'F105'),
  'file-damaged': rule('file-damaged', 'error', format, 'F105'),
  'file-no-workbook': rule('file-no-workbook', 'error', format, 'F105'),
  'file-unsafe': rule('file-unsafe', 'error', format, 'F105'),
  'file-too-large': rule('file-too-large', 'error', strict, 'F105'),
  'file-too-many-parts': rule('file-too-many-parts', 'error', strict, 'F105'),
  'file-too-many-rows': rule('file-too-many-rows', 'error', strict, 'F105'),
  'file-too-many-cells': rule('file-too-many-cells', 'error', strict, 'F105'),
  'file-text-too-long': rule('file-text-too-long', 'error', strict, 'F105'),
  'file-secret': rule('file-secret', 'error', secrecy, 'F132'),
  'file-missing': rule('file-missing', 'error', strict, 'F105'),
  'file-no-access': rule('file-no-access', 'error', strict, 'F105'),
  'file-not-plain': rule('file-not-plain', 'error', strict, 'F105'),
  'file-too-big-to-read': rule('file-too-big-to-read', 'error', strict, 'F105'),
  'file-name-too-long': rule('file-name-too-long', 'error', strict, 'F105'),
  'file-link-loop': rule('file-link-loop', 'error', strict, 'F105'),
  'file-read-failed': rule('file-read-failed', 'error', strict, 'F105'),
  'folder-unreadable': rule('folder-unreadable', 'error', strict, 'F105'),
  'file-changed': rule('file-changed', 'error', strict, 'F110'),
  'unit-list-empty': rule('unit-list-empty', 'error', format, 'R003'),
  'text-cut': rule('text-cut', 'warning', strict, 'F110'),
  'sheet-missing': rule('sheet-missing', 'error', format, 'F110'),
  'sheet-name-repeated': rule('sheet-name-repeated', 'note', format, 'F110'),
  'styles-unreadable': rule('styles-unreadable', 'error', strict, 'F110'),
  'properties-unreadable': rule('properties-unreadable', 'note', format, 'F110'),
  'text-missing': rule('text-missing', 'error', strict, 'F110'),
  'cell-repeated': rule('cell-repeated', 'warning', strict, 'F110'),
  'cell-value-unreadable': rule('cell-value-unreadable', 'warning', strict, 'F110'),
  'date-out-of-range': rule('date-out-of-range', 'warning', strict, 'F110'),
  'formula-unsettled': rule('formula-unsettled', 'warning', strict, 'F110'),
  'cell-picture': rule('cell-picture', 'note', format, 'F110'),
  'file-signed': rule('file-signed', 'error', format, 'F110'),
  'file-cannot-mark': rule('file-cannot-mark', 'error', format, 'F110'),
  'note-beside-conversation': rule('note-beside-conversation', 'note', format, 'F110'),
  'no-free-column': rule('no-free-column', 'warning', format, 'F110'),
  'column-hidden': rule('column-hidden', 'warning', format, 'F110'),
  'column-not-printed': rule('column-not-printed', 'note', format, 'F110'),
  'words-kept': rule('words-kept', 'note', format, 'F110'),
  'column-kept': rule('column-kept', 'note', format, 'F110'),
  'sheet-protected-marked': rule('sheet-protected-marked', 'note', format, 'F110'),
};
