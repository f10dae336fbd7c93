import { oneParagraph } from '../../../../../node-tools/xlsx/patch/notes/note-text';

test('a note holds no blank line, so its end can be found', () => {
  expect(oneParagraph('第一行\r\n\r\n　\n第二行\n')).toBe('第一行\n第二行');
});
