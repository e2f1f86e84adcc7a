import { createDocument, type ZodOpenApiOperationObject } from 'zod-openapi';
import type { Config } from '../config.ts';
import { snapshotStatement } from '../gate/feed-schema.ts';
import { machineScopes } from '../gate/machine-token.ts';
import { problemShape } from '../gate/problem.ts';
import type { Language } from '../shared/format.ts';
import { translator, type Translate } from '../web/texts.ts';
import { limitsIn } from './api-limits.ts';
import { answersOf, bodyOf, lineShapes } from './openapi-contents.ts';
import { headerParameters, queryOf } from './openapi-parameters.ts';
import type { Operation } from './operation.ts';
import { operations } from './operations.ts';
import { toldOutcomes, toldProblems } from './told-codes.ts';

export type ApiPlace = Pick<Config, 'origin'> & {
  maskinporten: Pick<Config['maskinporten'], 'issuer' | 'audience'>;
};

/** The version of the API, which is not that of the rules: what is added moves its second number. */
const apiVersion = '1.0.0';

/** The whole machine API as OpenAPI 3.1, of the shapes that requests are checked by. */
export function apiDocument(lang: Language, { origin, maskinporten }: ApiPlace) {
  const t = translator(lang);
  const limits = limitsIn(lang);
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: t('description.api.title'),
      version: apiVersion,
      description: t('description.api.text', { audience: maskinporten.audience }),
    },
    servers: [{ url: origin }],
    'x-outcomes': toldOutcomes(t),
    'x-problems': toldProblems(t),
    paths: Object.fromEntries(
      operations.map((one) => [addressOf(one), { [one.method]: operationOf(t, limits, one) }]),
    ),
    components: {
      securitySchemes: { maskinporten: securityOf(t, maskinporten.issuer) },
      schemas: {
        ...lineShapes(operations),
        Problem: problemShape,
        SnapshotStatement: snapshotStatement,
      },
    },
  });
}

/** As OpenAPI writes an address with parameters. */
export function addressOf({ path }: { path: string }): string {
  return path.replace(/:(\w+)/g, '{$1}');
}

function operationOf(
  t: Translate,
  limits: Readonly<Record<string, string>>,
  operation: Operation,
): ZodOpenApiOperationObject {
  const { id, scope, body } = operation;
  const parameters = headerParameters(t, operation);
  return {
    operationId: id,
    summary: t(`description.operation.${id}`),
    description: t(`description.operation.${id}.text`, limits),
    security: scope === undefined ? [] : [{ maskinporten: [scope] }],
    requestParams: queryOf(t, operation),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined ? {} : { requestBody: bodyOf(body) }),
    responses: answersOf(t, operation),
  };
}

/** Maskinporten gives tokens for a signed grant (RFC 7523), for which OpenAPI has no name. */
function securityOf(t: Translate, issuer: string) {
  const scopes = Object.entries(machineScopes);
  return {
    type: 'oauth2',
    description: t('description.security'),
    flows: {
      clientCredentials: {
        tokenUrl: `${issuer}token`,
        scopes: Object.fromEntries(
          scopes.map(([name, scope]) => [scope, t(`description.scope.${name}`)]),
        ),
      },
    },
  } as const;
}
