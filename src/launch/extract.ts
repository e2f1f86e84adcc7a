import { datasetNames } from '../neighbours/analytics/dataset-tables.ts';
import { orderExtract, type OrderedExtract } from '../neighbours/analytics/order.client.ts';
import { readTown } from './town-file.ts';

/**
 * `npm run extract [-- KUHR]`: two extracts of a data set, else of helsestasjon's, from the
 * analytics of a running `npm start`.
 */
const town = readTown();
const asked = process.argv[2] ?? 'HST';
const dataset = datasetNames.find((name) => name === asked.toUpperCase());
if (town === undefined) fail('Ingenting kjører her. Start først med npm start.');
else if (dataset === undefined) fail(`Ukjent datasett. Velg blant ${datasetNames.join(', ')}.`);
else {
  const orders = [
    {
      title: 'Formål 1 (planlegging, styring, finansiering), med fødselsnummer',
      purpose: 1,
      identified: true,
    },
    {
      title: 'Formål 2 (forskning, analyser, kvalitet, beredskap), uten fødselsnummer',
      purpose: 2,
      identified: false,
    },
  ] as const;
  try {
    for (const { title, ...order } of orders) {
      const ordered = await orderExtract(town.analyticsUrl, { dataset, ...order });
      process.stdout.write(`\n${title}\n${shown(ordered)}\n`);
      if (ordered.outcome === 'refused') process.exitCode = 1;
    }
  } catch {
    fail('Analysene svarer ikke. Kjører npm start fortsatt? Start det på nytt om nødvendig.');
  }
}

function fail(words: string) {
  process.stderr.write(`${words}\n`);
  process.exitCode = 1;
}

function shown(ordered: OrderedExtract): string {
  if (ordered.outcome === 'refused') return `  ${ordered.words}`;
  return [
    `  Personer i uttrekket:            ${ordered.persons}`,
    `  Rader:                           ${ordered.rows}`,
    `  Personer utelatt:                ${ordered.personsLeftOut}`,
    `  Personer uten fødselsnummer:     ${ordered.personsWithoutIdentity}`,
    `  Enkeltopplysninger utelatt:      ${ordered.valuesLeftOut}`,
    `  Fil: ${ordered.path}`,
  ].join('\n');
}
