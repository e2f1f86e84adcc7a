import assert from 'node:assert/strict';

export type Page = {
  url: URL;
  status: number;
  headers: Headers;
  body: string;
  /** The page's one heading, without markup. */
  heading: string;
};

export type Citizen = ReturnType<typeof createCitizen>;

/** What a single request is to carry besides cookies; headers given here replace the usual. */
export type Sent = {
  method?: string;
  headers?: Record<string, string>;
  body?: string | URLSearchParams;
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
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (url: URL) => {
    const jar = jars.get(url.host) ?? new Map<string, string>();
    jars.set(url.host, jar);
    return jar;
  };

  async function send(target: string | URL, { headers = {}, ...init }: Sent = {}) {
    const url = new URL(target, origin);
    const answer = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: {
        cookie: [...jarOf(url)].map(([name, value]) => `${name}=${value}`).join('; '),
        'x-forwarded-for': address,
        'sec-fetch-site': 'same-origin',
        'sec-fetch-mode': 'navigate',
        ...headers,
      },
    });
    keepCookies(jarOf(url), answer.headers.getSetCookie());
    return answer;
  }

  async function visit(
    start: string | URL,
    form?: Record<string, string | string[]>,
  ): Promise<Page> {
    let url = new URL(start, origin);
    let from: URL | undefined;
    let body = form === undefined ? undefined : encode(form);
    for (let hops = 0; hops < 20; hops++) {
      const elsewhere = from !== undefined && from.host !== url.host;
      const answer = await send(url, {
        headers: { 'sec-fetch-site': elsewhere ? 'cross-site' : 'same-origin' },
        ...(body === undefined ? {} : { method: 'POST', body }),
      });
      const location = answer.headers.get('location');
      if (location === null) return pageOf(url, answer, await answer.text());
      await answer.body?.cancel();
      from = url;
      url = new URL(location, url);
      body = undefined;
    }
    throw new Error('Too many redirects');
  }

  return {
    /** Opens an address, or sends a form to it, and follows redirects to a page. */
    visit,

    /** One request and its answer; a redirect is not followed. */
    send,

    /** Sends a form of the page, with its hidden fields; `action` chooses among several. */
    async submit(page: Page, fields: Record<string, string | string[]> = {}, action = '') {
      const form = formsOf(page.body).find((one) => one.action.includes(action));
      assert.ok(form, `no form to ${action} on «${page.heading}»`);
      return visit(new URL(form.action, page.url), { ...form.hidden, ...fields });
    },

    /** Signs in at ID-porten and comes back to `path`. */
    async signIn(digits: string, path = '/oversikt', more: Record<string, string> = {}) {
      const login = await visit(path);
      assert.notEqual(
        login.url.origin,
        origin,
        `not sent to ID-porten, but to ${login.url.pathname}`,
      );
      const chosen = { number: digits, level: 'idporten-loa-high', action: 'sign-in' };
      return this.submit(login, { ...chosen, ...more }, '/interaction/');
    },

    cookie: (name: string) => jarOf(new URL(origin)).get(name),
    setCookie: (name: string, value: string) => jarOf(new URL(origin)).set(name, value),
    forgetCookies: () => jars.clear(),
  };
}

/** The token that the page's forms carry. */
export function formTokenOn(page: Page): string {
  const form = formsOf(page.body).find(({ hidden }) => hidden['_csrf'] !== undefined);
  assert.ok(form, `no form on «${page.heading}»`);
  return form.hidden['_csrf'] ?? '';
}

function encode(form: Record<string, string | string[]>): URLSearchParams {
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

function keepCookies(jar: Map<string, string>, lines: readonly string[]) {
  for (const line of lines) {
    const pair = line.split(';', 1)[0] ?? '';
    const at = pair.indexOf('=');
    const value = pair.slice(at + 1);
    if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(pair.slice(0, at));
    else jar.set(pair.slice(0, at), value);
  }
}
