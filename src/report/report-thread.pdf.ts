import { parentPort } from 'node:worker_threads';
import { giveWay } from './give-way.ts';
import { volumeBytes } from './report-pages.pdf.ts';
import type { AskedOfThread, PrintedPiece } from './volume-thread.ts';

/** Bytes in a message: few enough to start soon, enough to need few messages. */
const pieceSize = 65_536;

if (parentPort === null) throw new Error('This file draws in a thread');
const port = parentPort;
giveWay();
let pieces: ReturnType<typeof volumeBytes> | undefined;
port.on('message', (asked: AskedOfThread) => {
  if (asked !== 'more' && !Array.isArray(asked)) {
    pieces = volumeBytes(asked, pieceSize);
    return;
  }
  const step = pieces?.next(asked === 'more' ? [] : asked);
  if (step === undefined) throw new Error('Asked to go on with nothing');
  const piece: PrintedPiece = step.done === true ? { places: step.value } : step.value;
  port.postMessage(piece);
  if (step.done === true) port.close();
});
