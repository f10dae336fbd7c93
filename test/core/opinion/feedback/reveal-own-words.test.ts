import { ownWords } from '../../../../core/opinion/feedback/reveal-own-words';

test.each(ownWords.flatMap(({ name, examples }) => examples.map((text) => [text, name])))(
  '“%s” tells who one is as %s and in no other way',
  (text, name) => {
    expect(ownWords.filter(({ says }) => says.test(text)).map((one) => one.name)).toEqual([name]);
  },
);
