import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createCitizen } from '../support/citizen.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';

describe('metrics', () => {
  let town: TestTown;
  let digits: string;
  let text: string;

  before(async () => {
    town = await startTestTown({}, () => Promise.resolve({ METRICS_PORT: '0' }));
    digits = digitsOf(town.person('pupil-in-all-five-sources'));
    await visitPages();
    text = await (await fetch(metricsUrl())).text();
  });
  after(() => town.stop());

  function metricsUrl(): string {
    assert.ok(town.metricsUrl);
    return town.metricsUrl;
  }

  async function visitPages() {
    const citizen = createCitizen(town.origin);
    await citizen.visit('/');
    await citizen.visit('/nn/personvern');
    await citizen.visit('/en/personvern');
    await citizen.signIn(digits, '/reservasjoner');
    await citizen.visit(`/opplysninger/refusjonskrav?fnr=${digits}`);
    await citizen.send(`/personer/${digits}`);
    await citizen.send('/', { method: 'PROPFIND' });
  }

  function requestsCounted(path: string, labels = ''): number {
    const line = text
      .split('\n')
      .filter((one) => one.startsWith('innsyn_http_request_duration_seconds_count{'))
      .filter((one) => one.includes(`path="${path}"`) && one.includes(labels));
    return line.reduce((sum, one) => sum + Number(one.split(' ').at(-1)), 0);
  }

  it('count answers by address pattern, whatever the language', () => {
    assert.equal(requestsCounted('/', 'method="GET",path="/",status="200"'), 1);
    assert.equal(requestsCounted('/personvern'), 2);
    assert.equal(requestsCounted('/opplysninger/:source', 'method="GET"'), 1);
    assert.equal(requestsCounted('unknown-address', 'status="404"'), 1);
    assert.equal(requestsCounted('/', 'method="other"'), 1);
  });

  it('are in the text format, with the counters of the service and of its process', async () => {
    const { headers } = await fetch(metricsUrl());
    assert.match(headers.get('content-type') ?? '', /^text\/plain; version=0\.0\.4/);
    for (const name of [
      ...['innsyn_code_unexplained_total', 'innsyn_source_failed_total', 'innsyn_row_odd_total'],
      ...['innsyn_overdue', 'innsyn_http_request_duration_seconds'],
      ...['process_cpu_seconds_total', 'nodejs_eventloop_lag_seconds'],
    ]) {
      assert.ok(text.includes(`# HELP ${name} `), name);
    }
  });

  it('say nothing of a person: no number, and no address as it was asked for', () => {
    // A value may be long; memory is counted in bytes.
    const labels = text.replaceAll(/ \S+$/gm, '');
    assert.doesNotMatch(labels, /\d{11}/);
    assert.doesNotMatch(text, /refusjonskrav|personer|fnr|\/nn|\/en/);
    assert.ok(!text.includes(digits));
  });

  it('are not on the public door, nor is anything else on theirs', async () => {
    const outside = await fetch(`${town.origin}/metrics`, { redirect: 'manual' });
    assert.equal(outside.status, 404);
    assert.doesNotMatch(await outside.text(), /innsyn_http/);
    const door = metricsUrl();
    for (const path of ['/', '/helse', '/metrics/', '/oversikt', '/metrics?x=1']) {
      assert.equal((await fetch(new URL(path, door))).status, 404, path);
    }
    assert.equal((await fetch(door, { method: 'POST' })).status, 404);
  });

  it('have no door when none is asked for, and it closes with the service', async () => {
    const plain = await startTestTown();
    assert.equal(plain.metricsUrl, undefined);
    await plain.stop();
    const other = await startTestTown({}, () => Promise.resolve({ METRICS_PORT: '0' }));
    const { metricsUrl: door = '' } = other;
    assert.equal((await fetch(door)).status, 200);
    await other.stop();
    await assert.rejects(fetch(door));
  });
});
