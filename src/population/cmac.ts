import { createCipheriv } from 'node:crypto';
import type { NationalId } from './national-id.ts';

/** Of AES, and so of a MAC, in bytes. */
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
  const blocks = Buffer.alloc(messages.length * blockLength);
  const lengths = messages.map((message, index) => {
    if (message.length >= blockLength) throw new Error('Message does not fit one padded block');
    return blocks.write(message, index * blockLength, 'ascii');
  });
  const macs = cmacsOfBlocks(key, blocks, lengths);
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

/**
 * As `shortMessageCmacs` where there are thousands: the messages lie in the blocks already, each
 * at the beginning of its own with zeros after it.
 *
 * @param blocks 16 bytes per message, beginning at a multiple of four in memory; they are changed
 * @param lengths of the messages in bytes, at most 15 each
 * @returns the MACs after one another, 16 bytes each
 */
export function cmacsOfBlocks(key: Buffer, blocks: Uint8Array, lengths: ArrayLike<number>): Buffer {
  for (let index = 0; index < lengths.length; index++) {
    blocks[index * blockLength + (lengths[index] ?? 0)] = 0x80;
  }
  const words = new Uint32Array(blocks.buffer, blocks.byteOffset, blocks.length / 4);
  const subkey = new Uint32Array(Uint8Array.from(paddedBlockSubkey(key)).buffer);
  const a = subkey[0] ?? 0;
  const b = subkey[1] ?? 0;
  const c = subkey[2] ?? 0;
  const d = subkey[3] ?? 0;
  for (let at = 0; at < words.length; at += 4) {
    words[at] = (words[at] ?? 0) ^ a;
    words[at + 1] = (words[at + 1] ?? 0) ^ b;
    words[at + 2] = (words[at + 2] ?? 0) ^ c;
    words[at + 3] = (words[at + 3] ?? 0) ^ d;
  }
  return encryptBlocks(key, blocks);
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

/** Without padding nothing is left for the end. */
function encryptBlocks(key: Buffer, blocks: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  const encrypted = cipher.update(blocks);
  cipher.final();
  return encrypted;
}
