import type { Request, Response } from 'express';
import { errorDetail } from '../shared/log.ts';
import { aheadOfTime, questionOf, type DecisionDependencies } from './decision-request.ts';
import { decisionQuestion } from './decision-schema.ts';
import { mostInPart, type DecisionStream } from './decision.service.ts';
import { callerOf } from './machine-caller.ts';
import { createExchange, type Exchange } from './machine-exchange.ts';
import { placesOf } from './machine-request.ts';
import { addLine, createLineCutter } from './number-lines.ts';
import { problemOf, sendProblem, type ProblemCode } from './problem.ts';

export const ndjson = 'application/x-ndjson';

type Lines = ReturnType<typeof linesOf>;

/**
 * A question and then a number per line; answers come while numbers still go in. Whoever reads
 * slowly is read from slowly, and memory holds one part however long the stream is. Only with its
 * last line, `done`, may anything of it be used.
 */
export async function answerStream(
  deps: DecisionDependencies,
  req: Request,
  res: Response,
): Promise<void> {
  if ((req.get('content-encoding') ?? 'identity') !== 'identity') {
    sendProblem(res, 'not-json');
    return;
  }
  const exchange = createExchange(req, res, deps.streamLimits);
  try {
    const lines = linesOf(exchange);
    const stream = await openedStream(deps, res, lines);
    if (stream === undefined) return;
    try {
      await answerAll(exchange, stream, lines);
    } finally {
      stream.close();
    }
  } catch (error) {
    endWithProblem(deps, res, { error, ended: exchange.ended() });
  } finally {
    exchange.close();
  }
}

async function openedStream(
  { decisions }: DecisionDependencies,
  res: Response,
  lines: Lines,
): Promise<DecisionStream | undefined> {
  const asked = decisionQuestion.safeParse(jsonOf(await lines.next()));
  if (!asked.success) {
    sendProblem(res, 'body-invalid', placesOf(asked.error));
    return undefined;
  }
  const question = questionOf(asked.data);
  if (!(await decisions.canAnswer(question))) {
    sendProblem(res, 'body-invalid', [aheadOfTime]);
    return undefined;
  }
  const stream = await decisions.openStream(callerOf(res), question);
  res.set('Cache-Control', 'no-store').set('Content-Type', ndjson);
  return stream;
}

async function answerAll(exchange: Exchange, stream: DecisionStream, lines: Lines) {
  await exchange.write(lineOf(stream.stated));
  let isOver = false;
  while (!isOver) {
    const batch = stream.newBatch();
    while (batch.length < mostInPart && !isOver) {
      const line = lines.ready() ?? (await lines.next());
      if (line === undefined) isOver = true;
      else addLine(batch, line);
    }
    if (batch.length === 0) break;
    const { lines: answers, receipt } = await stream.decide(batch);
    await exchange.write(Buffer.concat([answers, Buffer.from(lineOf(receipt))]));
  }
  await exchange.write(lineOf({ done: true, ...stream.summary() }));
  exchange.finish();
}

/** Thrown where a stream cannot go on; it ends with the problem as its last line. */
class StreamProblem extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode) {
    super(code);
    this.code = code;
  }
}

function linesOf(exchange: Exchange) {
  const cutter = createLineCutter();

  function ready(): Buffer | undefined {
    const line = cutter.next();
    if (line === 'too-long') throw new StreamProblem('line-too-long');
    return line;
  }

  return {
    /** A line that has come already, without waiting for it. */
    ready,

    /** Undefined at the end. */
    async next(): Promise<Buffer | undefined> {
      for (;;) {
        const line = ready();
        if (line !== undefined) return line;
        const piece = await exchange.read();
        if (piece === undefined) break;
        cutter.add(piece);
      }
      const rest = cutter.takeRest();
      return rest.length === 0 ? undefined : rest;
    },
  };
}

function jsonOf(line: Buffer | undefined): unknown {
  try {
    const parsed: unknown = JSON.parse(line?.toString('utf8') ?? '');
    return parsed;
  } catch {
    throw new StreamProblem('not-json');
  }
}

function endWithProblem(
  { log, isOutage }: DecisionDependencies,
  res: Response,
  { error, ended }: { error: unknown; ended: 'gone' | 'too-slow' | undefined },
): void {
  if (ended === 'gone') return;
  const code = codeOf(error, { ended, isOutage });
  if (code === 'fault') log.error('machine-call-failed', errorDetail(error));
  else log.warn('decision-stream-ended', { code });
  if (!res.headersSent) sendProblem(res, code);
  // Nobody takes what is written: a line more would wait for ever.
  else if (res.writableNeedDrain) res.destroy();
  else res.end(lineOf(problemOf(code)));
}

function codeOf(
  error: unknown,
  { ended, isOutage }: { ended: 'too-slow' | undefined; isOutage: (error: unknown) => boolean },
): ProblemCode {
  if (ended === 'too-slow') return 'stream-too-slow';
  if (error instanceof StreamProblem) return error.code;
  return isOutage(error) ? 'unavailable' : 'fault';
}

function lineOf(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
