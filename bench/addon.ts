import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { callsPage, lines, measure } from './addon/calls-page';

/** `npm run bench:addon`: counts the service calls of every entry of the add-on's menu, prints them and writes docs/addon-calls.md. */
const measured = measure();
for (const line of lines(measured)) process.stdout.write(`${line.join('\t')}\n`);
writeFileSync(join(__dirname, '../docs/addon-calls.md'), callsPage(measured));
