import type { RegisterOptions } from '../neighbours/register/register.service.ts';
import { signInList, type Town } from '../neighbours/town/town.ts';
import { paths } from '../paths.ts';
import { systemClock } from '../shared/clock.ts';
import { today } from '../shared/format.ts';
import { fillingTeller } from './filling-progress.ts';

/** One line to whoever started `npm start`. */
export function say(line: string) {
  process.stdout.write(`${line}\n`);
}

/** Shows how far the filling has come. */
export function progressTeller(): NonNullable<RegisterOptions['onProgress']> {
  const { isTTY } = process.stdout;
  return fillingTeller({ isTTY, write: (text) => process.stdout.write(text) }, () =>
    performance.now(),
  );
}

/**
 * Where the service is, who one can sign in as, and what else can be done.
 *
 * @param gateFile the configuration of `kpr-gate` for this trial
 */
export function welcome(town: Town, gateFile: string): string {
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
    `Saksbehandling:  ${town.origin}${paths.desk}`,
    'Her logger ansatte inn med Ansattporten. Du kan være:',
    ...town.staff.map(({ name, story }) => `  ${name}\n               ${story}`),
    '',
    `Logg ut fra ID-porten selv:      ${town.idporten.issuer}/`,
    `Logg ut fra Ansattporten selv:   ${town.ansattporten.issuer}/`,
    'Send inn data fra fire journalsystemer:  npm run deliver',
    'Lag uttrekk til formål 1 og 2:           npm run extract',
    `Hent reservasjonene til eget bruk:       npm run kpr-gate -- sync --config ${gateFile}`,
    'Sjekk registeret mot leseavtalen:        npm run register:check:trial',
    ...(town.metricsUrl === undefined ? [] : [`Måltall for drift:  ${town.metricsUrl}`]),
    'Stopp med Ctrl-C. Begynn på nytt med npm start -- --fresh',
    '',
  ].join('\n');
}
