import { tintStyle } from './page-style';

/** What a page is built of. The style sheets are those of all pages and its own; the script is one expression. */
interface PageParts {
  readonly styles: readonly string[];
  readonly script: string;
}

/**
 * A page as it is pushed: one file with its style and script in it, since a page of Google's can load no other file of the project and
 * nothing may come from the network. `{{given}}` is where the data go that a page is opened with: in a script that runs, since of scripts of another
 * type nobody has said that they reach the page.
 */
export function pageHtml({ styles, script }: PageParts): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>台账助手</title>
<style>
${tintStyle()}${styles.join('')}</style>
</head>
<body>
<div id="page"></div>
<script>
var givenToPage = {{given}};
</script>
<script>
${script}</script>
</body>
</html>
`;
}
