import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { axeViolations, launchChromium } from '../support/chromium.ts';

const page = '<!doctype html><html lang="nb"><title>Prøve</title><main><h1>Æ</h1><img src="x">';

describe('Chromium in tests', () => {
  let browser: Browser;
  const servers: Server[] = [];
  before(async () => {
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    for (const server of servers) server.close();
  });

  async function served(headers: Record<string, string>): Promise<string> {
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(page);
    });
    servers.push(server.listen(0, '127.0.0.1'));
    await once(server, 'listening');
    const address = server.address();
    assert.ok(typeof address === 'object' && address !== null);
    return `http://127.0.0.1:${address.port}/`;
  }

  it('lets axe look at a page that allows no scripts', async () => {
    const opened = await browser.newPage();
    await opened.goto(await served({ 'content-security-policy': "default-src 'none'" }));
    const violations = await axeViolations(opened);
    assert.deepEqual(
      violations.map(({ id }) => id),
      ['image-alt'],
    );
    assert.match(violations[0]?.nodes[0] ?? '', /^img: /);
  });

  it('keeps the security of the web switched on', async () => {
    const [here, elsewhere] = [await served({}), await served({})];
    const opened = await browser.newPage();
    await opened.goto(here);
    await assert.rejects(opened.evaluate(`fetch('${elsewhere}')`), /Failed to fetch/);
  });
});
