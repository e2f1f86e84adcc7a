import { createCipheriv } from 'node:crypto';
import type { NationalId } from './national-id.ts';

const blockLength = 16;

/**
 * AES-256-CMAC (RFC 4493, NIST SP 800-38B) of messages shorter than one block, all in one native
 * call. Identity numbers have 11 or 12 digits, so each is a single padded block.
 *
 * @param key 32 bytes
 * @param messages ASCII, at most 15 bytes each
 * @returns 16 bytes per message, in order
 */
export function shortMessageCmacs(key: Buffer, messages: readonly string[]): Buffer[] {
  const subkey = paddedBlockSubkey(key);
  const blocks = Buffer.alloc(messages.length * blockLength);
  messages.forEach((message, index) => {
    if (message.length >= blockLength) throw new Error('Message does not fit one padded block');
    const offset = index * blockLength;
    blocks.write(message, offset, 'ascii');
    blocks[offset + message.length] = 0x80;
    for (let i = 0; i < blockLength; i++) {
      blocks[offset + i] = (blocks[offset + i] ?? 0) ^ (subkey[i] ?? 0);
    }
  });
  const macs = encryptBlocks(key, blocks);
  return messages.map((_, i) => macs.subarray(i * blockLength, (i + 1) * blockLength));
}

/** Of a person's numbers, in order. */
export function cmacsOfNumbers(key: Buffer, numbers: readonly NationalId[]): Buffer[] {
  return shortMessageCmacs(
    key,
    numbers.map((number) => number.reveal()),
  );
}

/** As `shortMessageCmacs`, of one message. */
export function shortMessageCmac(key: Buffer, message: string): Buffer {
  return Buffer.concat(shortMessageCmacs(key, [message]));
}

/** K2 of RFC 4493 § 2.3, the one for messages that need padding. */
function paddedBlockSubkey(key: Buffer): Buffer {
  return double(double(encryptBlocks(key, Buffer.alloc(blockLength))));
}

function double(block: Buffer): Buffer {
  const value = BigInt(`0x${block.toString('hex')}`) << 1n;
  const overflow = value >> 128n ? 0x87n : 0n;
  const doubled = (value & ((1n << 128n) - 1n)) ^ overflow;
  return Buffer.from(doubled.toString(16).padStart(32, '0'), 'hex');
}

function encryptBlocks(key: Buffer, blocks: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  return Buffer.concat([cipher.update(blocks), cipher.final()]);
}
