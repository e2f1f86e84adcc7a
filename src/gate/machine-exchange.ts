import type { Request, Response } from 'express';

/**
 * How long a stream may stand still, and last in all. The latter stays under the five minutes
 * after which the HTTP server ends any request that is not over, without a word.
 */
export type StreamLimits = { idleMs: number; totalMs: number };

export const usualStreamLimits: StreamLimits = { idleMs: 30_000, totalMs: 270_000 };

export type Exchange = ReturnType<typeof createExchange>;

/**
 * Reading and writing at once over one request, at the pace of whoever is slower, until it is
 * over, it stands still for too long, or the caller is gone.
 */
export function createExchange(req: Request, res: Response, { idleMs, totalMs }: StreamLimits) {
  // The iterator would otherwise close the connection before a problem can be told on it.
  const pieces = req.iterator({ destroyOnReturn: false });
  const stopped = new AbortController();
  let reason: 'gone' | 'too-slow' | undefined;
  let isFinished = false;

  const stop = (why: 'gone' | 'too-slow') => {
    reason ??= why;
    stopped.abort();
  };
  const idle = setTimeout(() => stop('too-slow'), idleMs);
  const total = setTimeout(() => stop('too-slow'), totalMs);
  const onClose = () => isFinished || stop('gone');
  res.on('close', onClose);

  /** Until it comes or the exchange ends; each time with a listener that is taken away again. */
  function within<Value>(
    coming: (resolve: (value: Value) => void, fail: (error: Error) => void) => void,
  ) {
    return new Promise<Value>((resolve, reject) => {
      const end = () => reject(new Error(`The exchange ended: ${reason ?? 'over'}`));
      if (stopped.signal.aborted) {
        end();
        return;
      }
      stopped.signal.addEventListener('abort', end, { once: true });
      const settle = () => {
        stopped.signal.removeEventListener('abort', end);
        idle.refresh();
      };
      coming(
        (value) => {
          settle();
          resolve(value);
        },
        (error) => {
          settle();
          reject(error);
        },
      );
    });
  }

  return {
    /** Undefined at the end. */
    async read(): Promise<Buffer | undefined> {
      const piece = await within<IteratorResult<unknown, unknown>>((resolve, fail) => {
        pieces.next().then(resolve, fail);
      });
      return piece.done !== true && Buffer.isBuffer(piece.value) ? piece.value : undefined;
    },

    /** Waits while the caller reads slower than we write. */
    async write(bytes: Buffer | string): Promise<void> {
      if (res.write(bytes)) return;
      await within<undefined>((resolve) => {
        res.once('drain', () => resolve(undefined));
      });
    },

    finish(): void {
      isFinished = true;
      res.end();
    },

    /** Why it ended before it was over. */
    ended: () => reason,

    close(): void {
      clearTimeout(idle);
      clearTimeout(total);
      res.off('close', onClose);
    },
  };
}
