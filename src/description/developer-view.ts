import type { Translate } from '../web/texts.ts';
import type { ReadDocument, ReadOperation, ReadParameter } from './document-shape.ts';

export type DeveloperView = ReturnType<typeof developerView>;

/** The description as the page prints it: nothing of it is said anywhere else. */
export function developerView(t: Translate, document: ReadDocument) {
  const { tokenUrl, scopes } =
    document.components.securitySchemes.maskinporten.flows.clientCredentials;
  return {
    tokenUrl,
    scopes: Object.entries(scopes).map(([scope, gives]) => ({ scope, gives })),
    operations: operationsOf(t, document),
    outcomes: document['x-outcomes'],
    problems: document['x-problems'],
  };
}

function operationsOf(t: Translate, { paths }: ReadDocument) {
  return Object.entries(paths).flatMap(([address, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) =>
      operation === undefined ? [] : [operationView(t, operation, { address, method })],
    ),
  );
}

function operationView(
  t: Translate,
  operation: ReadOperation,
  { address, method }: { address: string; method: string },
) {
  const { operationId, summary, description, security, parameters, requestBody } = operation;
  const responses = Object.entries(operation.responses);
  return {
    id: operationId,
    summary,
    description,
    method: method.toUpperCase(),
    address,
    scope: security[0]?.['maskinporten']?.[0] ?? null,
    parameters: parameters.map((one) => ({ ...one, values: valuesOf(t, one) })),
    questions: examplesOf(requestBody?.content ?? {}),
    answers: responses
      .filter(([, response]) => response['x-problem-codes'] === undefined)
      .map(([status, response]) => ({
        status,
        text: response.description,
        headers: Object.entries(response.headers).map(([name, header]) => ({ name, ...header })),
        // Another status may answer in the same forms: one example of each is enough.
        examples: status === '200' ? examplesOf(response.content) : [],
      })),
    problems: responses.flatMap(([status, response]) =>
      (response['x-problem-codes'] ?? []).map((code) => ({ code, status })),
    ),
  };
}

/** Without parameters of a content type; an example that is no text is shown as JSON. */
function examplesOf(content: Readonly<Record<string, { example?: unknown }>>) {
  return Object.entries(content).map(([type, { example }]) => ({
    type: type.replace(/;.*$/, ''),
    text: example === undefined ? null : textOf(example),
  }));
}

function textOf(example: unknown): string {
  return typeof example === 'string' ? example.trimEnd() : jsonText(example);
}

const longestLine = 76;

/** As one writes it by hand: what fits on a line stands on one. */
export function jsonText(value: unknown, indent = ''): string {
  const short = JSON.stringify(value, undefined, 1).replace(/\n\s*/g, ' ');
  if (typeof value !== 'object' || value === null || short.length + indent.length <= longestLine) {
    return short;
  }
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const members = Array.isArray(value)
    ? value.map((one) => jsonText(one, deeper))
    : Object.entries(value).map(([key, one]) => `"${key}": ${jsonText(one, deeper)}`);
  return `${open}\n${members.map((one) => deeper + one).join(',\n')}\n${indent}${close}`;
}

function valuesOf(t: Translate, { required, schema }: ReadParameter): string[] {
  const { minimum: min, maximum: max, default: otherwise } = schema;
  const named = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  const values = [named?.join(', ') ?? schema.format ?? schema.pattern ?? ''];
  if (min !== undefined && max !== undefined)
    values.push(t('description.page.range', { min, max }));
  else if (min !== undefined) values.push(t('description.page.least', { min }));
  if (required) values.push(t('description.page.required'));
  if (otherwise !== undefined) values.push(t('description.page.default', { value: otherwise }));
  return values.filter((one) => one !== '');
}
