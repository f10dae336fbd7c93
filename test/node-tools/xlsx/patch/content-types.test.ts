import { ensureDefault, ensureOverride, isPlainXml } from '../../../../node-tools/xlsx/patch/content-types';
import { RefusedFile } from '../../../../node-tools/xlsx/refused-file';
import { draftOf } from '../../../fixtures/xlsx-patch/draft-of';

const vml = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

function typed(xml: string, change: (draft: ReturnType<typeof draftOf>) => void): string {
  const draft = draftOf({ '[Content_Types].xml': xml });
  change(draft);
  return draft.read('[Content_Types].xml').toString();
}

test('a type is stated once, defaults before overrides', () => {
  const once = typed('<Types><Override PartName="/a.xml" ContentType="x"/></Types>', (draft) => {
    for (let time = 0; time < 2; time++) {
      ensureDefault(draft, 'xl/d.vml', vml);
      ensureOverride(draft, 'xl/Comments1.xml', 'c');
    }
  });
  expect(once).toBe(
    `<Types><Default Extension="vml" ContentType="${vml}"/><Override PartName="/a.xml" ContentType="x"/><Override PartName="/xl/Comments1.xml" ContentType="c"/></Types>`,
  );
});

test('an extension that means something else to this file is left alone, and the part named', () => {
  expect(
    typed('<t:Types><t:Default Extension="VML" ContentType="text/plain"/></t:Types>', (draft) => ensureDefault(draft, 'xl/d.vml', vml)),
  ).toBe(`<t:Types><t:Default Extension="VML" ContentType="text/plain"/><t:Override PartName="/xl/d.vml" ContentType="${vml}"/></t:Types>`);
});

test('letter case does not matter, and an empty list is opened', () => {
  const stated = `<Types><Default Extension="VML" ContentType="${vml.toLowerCase()}"/></Types>`;
  expect(typed(stated, (draft) => ensureDefault(draft, 'xl/D.vml', vml))).toBe(stated);
  expect(typed('<Types/>', (draft) => ensureOverride(draft, 'a.xml', 'x'))).toBe(
    '<Types><Override PartName="/a.xml" ContentType="x"/></Types>',
  );
});

test('a part is plain XML by extension or by name, and not where xml stands for workbooks', () => {
  expect(
    isPlainXml(draftOf({ '[Content_Types].xml': '<Types><Default Extension="xml" ContentType="application/xml"/></Types>' }), 'a/b.xml'),
  ).toBe(true);
  expect(
    isPlainXml(
      draftOf({ '[Content_Types].xml': '<Types><Default Extension="xml" ContentType="application/vnd.x.sheet.main+xml"/></Types>' }),
      'a/b.xml',
    ),
  ).toBe(false);
  expect(isPlainXml(draftOf({ '[Content_Types].xml': '<Types><Override PartName="/A/b.xml" ContentType="x"/></Types>' }), 'a/b.xml')).toBe(
    true,
  );
});

test('a package without the list is damaged', () => {
  expect(() => ensureOverride(draftOf({ 'a.xml': '<a/>' }), 'b.xml', 'x')).toThrow(RefusedFile);
});
