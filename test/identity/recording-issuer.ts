import { once } from 'node:events';
import { createServer } from 'node:http';
import express from 'express';
import { decodeProtectedHeader } from 'jose';

export type RecordingIssuer = {
  /** Without trailing slash. */
  issuer: string;
  /** The forms posted to the address for pushed requests, oldest first. */
  pushed: URLSearchParams[];
  /** Publishes signing keys at another path of its own from now on. */
  moveKeys: (path: string) => void;
  /** Paths at which signing keys were asked for, oldest first; none are there. */
  keysAskedFor: string[];
  /** Keys by whose `kid` the client is not known. */
  refusedKeys: Set<string>;
  stop: () => Promise<void>;
};

/** An issuer that tells what it is asked, and can go no further than taking the request. */
export async function startRecordingIssuer(): Promise<RecordingIssuer> {
  const app = express();
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  const issuer = `http://localhost:${address.port}`;
  const pushed: URLSearchParams[] = [];
  const refusedKeys = new Set<string>();
  const keysAskedFor: string[] = [];
  let keysPath = '/jwks.json';

  app.get('/.well-known/openid-configuration', (_req, res) => {
    res.json({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      pushed_authorization_request_endpoint: `${issuer}/par`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}${keysPath}`,
      end_session_endpoint: `${issuer}/logout`,
    });
  });
  app.post('/par', express.text({ type: 'application/x-www-form-urlencoded' }), (req, res) => {
    const form = new URLSearchParams(String(req.body));
    pushed.push(form);
    const { kid = '' } = decodeProtectedHeader(form.get('client_assertion') ?? '');
    if (refusedKeys.has(kid)) res.status(401).json({ error: 'invalid_client' });
    else res.status(201).json({ request_uri: 'urn:idporten:one', expires_in: 120 });
  });

  app.get(['/jwks.json', '/moved.json'], (req, res) => {
    keysAskedFor.push(req.path);
    res.json({ keys: [] });
  });

  return {
    issuer,
    pushed,
    refusedKeys,
    keysAskedFor,
    moveKeys: (path) => {
      keysPath = path;
    },
    stop: async () => {
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, 'close');
    },
  };
}
