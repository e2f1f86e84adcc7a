import assert from 'node:assert/strict';
import type { Page } from '../support/citizen.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join(';');

/** The headers that every page of ours has. */
export function isProtected(page: Page) {
  const header = (name: string) => page.headers.get(name);
  assert.equal(header('content-security-policy'), policy);
  assert.equal(header('x-content-type-options'), 'nosniff');
  assert.equal(header('referrer-policy'), 'no-referrer');
  assert.equal(header('cross-origin-opener-policy'), 'same-origin');
  assert.equal(header('cross-origin-resource-policy'), 'same-origin');
  assert.equal(header('x-frame-options'), 'SAMEORIGIN');
  assert.equal(header('x-powered-by'), null);
  assert.equal(header('cache-control'), 'no-store');
  assert.match(header('content-type') ?? '', /^text\/html; charset=utf-8$/);
}

/** In its language, with one h1 and a title, without inline code, and without holes. */
export function isWhole({ body }: Page, language: string) {
  assert.match(body, new RegExp(`^<!doctype html>\\s*<html lang="${language}"`));
  assert.equal(body.match(/<h1[\s>]/g)?.length, 1);
  assert.match(body, /<title>[^<]{5,} – KPR innsyn<\/title>/);
  assert.doesNotMatch(body, /<style|\sstyle="|\son[a-z]+="|javascript:|<script>|<script [^>]*>./);
  assert.doesNotMatch(body, /undefined|\[object |\bNaN\b/);
}
