import { randomBytes } from 'node:crypto';
import express, { type Router } from 'express';
import type { JSONWebKeySet } from 'jose';
import type Provider from 'oidc-provider';
import type { RegisteredClient } from './client-registration.ts';
import { originsOf } from './client-registration.ts';
import type { TlsFiles } from './loopback-server.ts';
import { listenOnLoopback } from './loopback-server.ts';
import type { Manners } from './manners.ts';
import { createMemoryStore } from './memory-store.ts';
import type { PageLanguage } from './page-texts.ts';
import { contentSecurityPolicy } from './pages.ts';
import { createProvider } from './provider.ts';
import { createSigningKeys } from './signing-keys.ts';
import type { SignOptions } from './signing-keys.ts';
import type { Forgery } from './tokens.ts';
import { signLogoutToken } from './tokens.ts';

export type IssuerOptions = {
  client: RegisteredClient;
  /** Absent or 0: a free one. */
  port?: number;
  /** PEM; with it the stand-in speaks https. */
  tls?: TlsFiles;
};

/** What the pages of a sign-in are given. */
export type PagesParts = {
  findProvider: () => Provider;
  contentSecurityPolicy: string;
  languages: Map<string, PageLanguage>;
};

export type Issuer = {
  /** Without trailing slash. Also the address of a page to sign out of everything. */
  issuer: string;
  stop: () => Promise<void>;
  publicJwks: () => JSONWebKeySet;
  /** Signs with a new key from now on; sessions and the old key's place in the key set remain. */
  rotateKey: () => Promise<void>;
  /** False answers every request with 503. */
  setAvailable: (available: boolean) => void;
  /** Spoils the ID tokens of sign-ins from now on; undefined makes them honest again. */
  setForgery: (forgery: Forgery | undefined) => void;
  /** A logout token for the client; the given claims replace the usual, undefined removes one. */
  signLogoutToken: (claims: Record<string, unknown>, options?: SignOptions) => Promise<string>;
};

/**
 * Starts a real OpenID provider on loopback. Its endpoints, lifetimes and refusals follow Digdir's
 * documentation at docs.digdir.no.
 *
 * @throws if the port is taken
 */
export async function startIssuer(
  { client, port, tls }: IssuerOptions,
  manners: Manners,
  pages: (parts: PagesParts) => Router,
): Promise<Issuer> {
  const server = await listenOnLoopback({ ...(port && { port }), ...(tls && { tls }) });
  const issuer = server.url;
  const keys = await createSigningKeys();
  const languages = new Map<string, PageLanguage>();
  let forgery: Forgery | undefined;
  const parts = { issuer, client, keys, manners, store: createMemoryStore(), languages };
  const cookieKey = randomBytes(32).toString('hex');
  const build = () => createProvider({ ...parts, cookieKey, findForgery: () => forgery });
  let provider = build();
  let answer = provider.callback();

  const app = express().disable('x-powered-by');
  app.use('/assets', express.static(`${import.meta.dirname}/assets`));
  const policy = contentSecurityPolicy(originsOf(client));
  app.use(pages({ findProvider: () => provider, languages, contentSecurityPolicy: policy }));
  app.use((req, res) => answer(req, res));
  server.serve(app);

  return {
    issuer,
    stop: server.stop,
    publicJwks: keys.publicJwks,
    rotateKey: async () => {
      await keys.rotate();
      provider = build();
      answer = provider.callback();
    },
    setAvailable: server.setAvailable,
    setForgery: (next) => {
      forgery = next;
    },
    signLogoutToken: (claims, signOptions = {}) =>
      signLogoutToken({ iss: issuer, aud: client.clientId, ...claims }, { keys, ...signOptions }),
  };
}
