export type Visited = { url: URL; status: number; body: string };

export type UserAgent = {
  /** Follows redirects until a page, or until an address under `stopAt`, which is not fetched. */
  open: (url: string | URL, form?: Record<string, string>) => Promise<Visited>;
  /** Sends the page's first form; fields replace or add to nothing but themselves. */
  submit: (page: Visited, fields: Record<string, string>) => Promise<Visited>;
};

/** A browser without scripts: cookies per host, redirects, forms. */
export function createUserAgent(stopAt: string): UserAgent {
  const cookiesOfHost = new Map<string, Map<string, string>>();
  const jarOf = ({ hostname }: URL) => {
    const jar = cookiesOfHost.get(hostname) ?? new Map<string, string>();
    cookiesOfHost.set(hostname, jar);
    return jar;
  };

  async function open(start: string | URL, form?: Record<string, string>): Promise<Visited> {
    let url = new URL(start);
    let body = form && new URLSearchParams(form);
    for (let hops = 0; hops < 20; hops++) {
      if (url.href.startsWith(stopAt)) return { url, status: 0, body: '' };
      const cookie = [...jarOf(url)].map(([name, value]) => `${name}=${value}`).join('; ');
      const headers = { cookie, accept: 'text/html' };
      const answer = await fetch(url, {
        headers,
        redirect: 'manual',
        ...(body && { method: 'POST', body }),
      });
      keepCookies(jarOf(url), answer.headers.getSetCookie());
      const location = answer.headers.get('location');
      if (location === null) return { url, status: answer.status, body: await answer.text() };
      url = new URL(location, url);
      body = undefined;
    }
    throw new Error('Too many redirects');
  }

  return {
    open,
    submit: (page, fields) => {
      const action = /<form[^>]*\baction="([^"]+)"/.exec(page.body)?.[1] ?? '';
      return open(new URL(action, page.url), { ...hiddenFieldsOf(page.body), ...fields });
    },
  };
}

function keepCookies(jar: Map<string, string>, lines: string[]): void {
  for (const line of lines) {
    const pair = line.split(';', 1)[0] ?? '';
    const at = pair.indexOf('=');
    if (pair.length > at + 1) jar.set(pair.slice(0, at), pair.slice(at + 1));
    else jar.delete(pair.slice(0, at));
  }
}

function hiddenFieldsOf(body: string): Record<string, string> {
  const fields = body.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g);
  return Object.fromEntries(Array.from(fields, ([, name = '', value = '']) => [name, value]));
}
