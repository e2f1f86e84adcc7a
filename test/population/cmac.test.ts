import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cmacsOfBlocks, shortMessageCmac, shortMessageCmacs } from '../../src/population/cmac.ts';

/** NIST SP 800-38B, appendix D.3: CMAC with AES-256, the one example shorter than a block. */
const nist = {
  key: Buffer.from('603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4', 'hex'),
  ofNothing: '028962f61b7bf89efc6b551f4667d983',
};

describe('AES-CMAC of short messages', () => {
  it('agrees with the standard’s own example', () => {
    assert.equal(shortMessageCmac(nist.key, '').toString('hex'), nist.ofNothing);
  });

  it('gives many at once what it gives them one by one, in order', () => {
    const messages = ['', '1', '12345678', 'fifteen letters'];
    assert.deepEqual(
      shortMessageCmacs(nist.key, messages),
      messages.map((message) => shortMessageCmac(nist.key, message)),
    );
    assert.deepEqual(shortMessageCmacs(nist.key, []), []);
  });

  it('gives the same of messages that lie in their blocks', () => {
    const messages = ['12345678901', '', '123456789012', 'fifteen letters'];
    const blocks = Buffer.alloc(messages.length * 16);
    const lengths = messages.map((message, index) => blocks.write(message, index * 16, 'ascii'));
    assert.equal(
      cmacsOfBlocks(nist.key, blocks, lengths).toString('hex'),
      Buffer.concat(shortMessageCmacs(nist.key, messages)).toString('hex'),
    );
  });

  it('tells apart messages, padding and keys', () => {
    const macs = ['', '0', '00', '\u0000', '1'].map((message) =>
      shortMessageCmac(nist.key, message).toString('hex'),
    );
    const another = shortMessageCmac(Buffer.alloc(32, 7), '0').toString('hex');
    assert.equal(new Set([...macs, another]).size, 6);
  });

  it('refuses what fills a block', () => {
    assert.throws(() => shortMessageCmac(nist.key, 'sixteen letters.'), /does not fit/);
  });
});
