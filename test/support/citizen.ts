import assert from 'node:assert/strict';
import { paths } from '../../src/paths.ts';

export type Page = {
  url: URL;
  status: number;
  headers: Headers;
  body: string;
  /** The page's one heading, without markup. */
  heading: string;
};

export type Citizen = ReturnType<typeof createCitizen>;

type Form = Record<string, string | string[]>;

/** What a single request is to carry besides cookies; headers given here replace the usual. */
export type Sent = {
  method?: string;
  headers?: Record<string, string>;
  body?: string | URLSearchParams | Buffer;
};

let citizens = 0;

/** Through a proxy that says so: each citizen sits at an address of their own. */
function nextAddress(): string {
  citizens += 1;
  return `10.0.${citizens >> 8}.${citizens & 255}`;
}

/**
 * A browser without scripts, for the front door: cookies, redirects, forms with their tokens, and
 * what a browser says of where a request comes from.
 */
export function createCitizen(origin: string) {
  const address = nextAddress();
  const jars = new Map<string, Jar>();
  const jarOf = (url: URL) => {
    const jar = jars.get(url.host) ?? emptyJar();
    jars.set(url.host, jar);
    return jar;
  };

  async function send(target: string | URL, { headers = {}, ...init }: Sent = {}) {
    const url = new URL(target, origin);
    const answer = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: {
        cookie: cookiesFor(url, jarOf(url)),
        'x-forwarded-for': address,
        'sec-fetch-site': 'same-origin',
        'sec-fetch-mode': 'navigate',
        ...headers,
      },
    });
    keepCookies(jarOf(url), answer.headers.getSetCookie());
    return answer;
  }

  /** Follows redirects to a page, or to the address that is to be left unopened. */
  async function travel(start: string | URL, form?: Form, unopened?: string) {
    let url = new URL(start, origin);
    let from: URL | undefined;
    let body = form === undefined ? undefined : encode(form);
    for (let hops = 0; hops < 20; hops++) {
      if (url.origin === origin && url.pathname === unopened) return { url, answer: undefined };
      const elsewhere = from !== undefined && from.host !== url.host;
      const answer = await send(url, {
        headers: { 'sec-fetch-site': elsewhere ? 'cross-site' : 'same-origin' },
        ...(body === undefined ? {} : { method: 'POST', body }),
      });
      const location = answer.headers.get('location');
      if (location === null) return { url, answer };
      await answer.body?.cancel();
      from = url;
      url = new URL(location, url);
      body = undefined;
    }
    throw new Error('Too many redirects');
  }

  async function visit(start: string | URL, form?: Form): Promise<Page> {
    const { url, answer } = await travel(start, form);
    assert.ok(answer);
    return pageOf(url, answer, await answer.text());
  }

  /** What is sent to ID-porten by who chooses a person there. */
  async function chooseAtIdporten(digits: string, path: string, more: Form) {
    const login = await visit(path);
    const { pathname } = login.url;
    assert.notEqual(login.url.origin, origin, `not sent to ID-porten, but to ${pathname}`);
    const chosen = { number: digits, level: 'idporten-loa-high', action: 'sign-in' };
    const form = formOn(login, '/interaction/');
    const address = new URL(form.action, login.url);
    return { address, fields: { ...form.hidden, ...chosen, ...more } };
  }

  return {
    /** Opens an address, or sends a form to it, and follows redirects to a page. */
    visit,

    /** One request and its answer; a redirect is not followed. */
    send,

    /** Sends a form of the page, with its hidden fields; `action` chooses among several. */
    async submit(page: Page, fields: Form = {}, action = '') {
      const form = formOn(page, action);
      return visit(new URL(form.action, page.url), { ...form.hidden, ...fields });
    },

    /** As `submit`, up to the answer to the form itself. */
    async press(page: Page, fields: Form = {}, action = '') {
      const form = formOn(page, action);
      const body = encode({ ...form.hidden, ...fields });
      return send(new URL(form.action, page.url), { method: 'POST', body });
    },

    /** Signs in at ID-porten and comes back to `path`. */
    async signIn(digits: string, path = '/oversikt', more: Form = {}) {
      const { address, fields } = await chooseAtIdporten(digits, path, more);
      return visit(address, fields);
    },

    /** As `signIn`, up to the address that ID-porten sends back to, which is not opened. */
    async callback(digits: string, path = '/oversikt', more: Form = {}): Promise<URL> {
      const { address, fields } = await chooseAtIdporten(digits, path, more);
      return (await travel(address, fields, paths.signInCallback)).url;
    },

    cookie: (name: string) => jarOf(new URL(origin)).get(`/ ${name}`)?.value,
    setCookie: (name: string, value: string) =>
      jarOf(new URL(origin)).set(`/ ${name}`, { name, value, path: '/' }),
    forgetCookies: () => jars.clear(),
  };
}

/** The token that the page's forms carry. */
export function formTokenOn(page: Page): string {
  const form = formsOf(page.body).find(({ hidden }) => hidden['_csrf'] !== undefined);
  assert.ok(form, `no form on «${page.heading}»`);
  return form.hidden['_csrf'] ?? '';
}

function formOn(page: Page, action: string) {
  const form = formsOf(page.body).find((one) => one.action.includes(action));
  assert.ok(form, `no form to ${action} on «${page.heading}»`);
  return form;
}

function encode(form: Form): URLSearchParams {
  const pairs = Object.entries(form).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
  return new URLSearchParams(pairs);
}

function pageOf(url: URL, answer: Response, body: string): Page {
  const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(body)?.[1] ?? '';
  return { url, status: answer.status, headers: answer.headers, body, heading: textOf(heading) };
}

/** The words of some markup. */
export function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/\s+/g, ' ')
    .trim();
}

function formsOf(body: string) {
  return Array.from(
    body.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs),
    ([, head = '', inner = '']) => ({
      action: textOf(/action="([^"]*)"/.exec(head)?.[1] ?? ''),
      hidden: Object.fromEntries(
        Array.from(inner.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g), ([input]) => [
          /name="([^"]*)"/.exec(input)?.[1] ?? '',
          textOf(/value="([^"]*)"/.exec(input)?.[1] ?? ''),
        ]),
      ),
    }),
  );
}

/** Cookies of one host, by path and name. */
type Jar = Map<string, { name: string; value: string; path: string }>;

function emptyJar(): Jar {
  return new Map();
}

function cookiesFor(url: URL, jar: Jar): string {
  return [...jar.values()]
    .filter(({ path }) => url.pathname.startsWith(path))
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ');
}

function keepCookies(jar: Jar, lines: readonly string[]) {
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^=]*)=([^;]*)/.exec(line) ?? [];
    const path = /;\s*path=([^;]+)/i.exec(line)?.[1] ?? '/';
    const key = `${path} ${name}`;
    if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(key);
    else jar.set(key, { name, value, path });
  }
}
