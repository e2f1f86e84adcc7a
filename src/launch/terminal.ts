import type { RegisterOptions } from '../neighbours/register/register.service.ts';
import { signInList, type Town } from '../neighbours/town/town.ts';
import { systemClock } from '../shared/clock.ts';
import { today } from '../shared/format.ts';

/** One line to whoever started `npm start`. */
export function say(line: string) {
  process.stdout.write(`${line}\n`);
}

/** Shows how far the filling has come: one line that moves, or a few where nobody watches. */
export function progressTeller(): NonNullable<RegisterOptions['onProgress']> {
  let lastShown = -1;
  return (done, total, what) => {
    if (what === 'indexes') say('Lager indekser …');
    if (what !== 'people') return;
    const percent = Math.floor((done / Math.max(total, 1)) * 100);
    if (percent === lastShown || (!process.stdout.isTTY && percent % 25 !== 0)) return;
    lastShown = percent;
    const line = `Fyller registeret med syntetiske personer: ${done} av ${total}`;
    process.stdout.write(
      process.stdout.isTTY ? `\r${line}${done === total ? '\n' : ''}` : `${line}\n`,
    );
  };
}

/** Where the service is, who one can sign in as, and what else can be done. */
export function welcome(town: Town): string {
  const people = signInList(town.people, today(systemClock));
  const list = people.map(
    ({ name, age, digits, story }) => `  ${digits}  ${name}, ${age} år\n               ${story}`,
  );
  return [
    '',
    `KPR innsyn er klar:  ${town.origin}`,
    '',
    'Alle personer er syntetiske. Du kan logge inn som:',
    ...list,
    '',
    `Logg ut fra ID-porten selv:      ${town.idporten.issuer}/`,
    'Send inn data fra fire journalsystemer:  npm run deliver',
    'Lag uttrekk til formål 1 og 2:           npm run extract',
    'Stopp med Ctrl-C. Begynn på nytt med npm start -- --fresh',
    '',
  ].join('\n');
}
