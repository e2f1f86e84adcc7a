import express, { type Request, type RequestHandler, type Response } from 'express';
import type { z } from 'zod';
import type { Db } from '../database/query.ts';
import type { Log } from '../shared/log.ts';
import { requireScope } from './machine-caller.ts';
import type { MachineScope, TokenCheck } from './machine-token.ts';
import { sendProblem } from './problem.ts';

export type MachineDoor = { checkToken: TokenCheck; db: Db; log: Log };

export const mostBodyBytes = 4 * 1024 * 1024;

/** What stands before an operation: the token and its scope, and only then the body. */
export function guarded(door: MachineDoor, scope: MachineScope): RequestHandler[] {
  return [requireScope(door, scope), express.json({ limit: mostBodyBytes })];
}

/** The body in the shape that is asked for, or a problem that says where it is not. */
export function bodyAs<Shape extends z.ZodType>(
  shape: Shape,
  req: Request,
  res: Response,
): z.infer<Shape> | undefined {
  const read = shape.safeParse(req.body);
  if (read.success) return read.data;
  const tooMany = read.error.issues.some(
    (issue) => issue.code === 'too_big' && issue.origin === 'array' && issue.path.length === 1,
  );
  sendProblem(res, tooMany ? 'body-too-large' : 'body-invalid', placesOf(read.error));
  return undefined;
}

/** The query in the shape that is asked for, or a problem that says where it is not. */
export function queryAs<Shape extends z.ZodType>(
  shape: Shape,
  req: Request,
  res: Response,
): z.infer<Shape> | undefined {
  const read = shape.safeParse(req.query);
  if (read.success) return read.data;
  const places = read.error.issues.map(({ code, path }) => ({ at: `?${path.join('.')}`, code }));
  sendProblem(res, 'query-invalid', places);
  return undefined;
}

/** Where it is not as it should be, and which values would be; nothing of what was sent. */
export function placesOf({ issues }: z.ZodError): object[] {
  return issues.slice(0, 10).map((issue) => {
    const place = { at: `/${issue.path.join('/')}`, code: issue.code };
    if (issue.code === 'invalid_value') return { ...place, known: issue.values };
    if (issue.code === 'invalid_union' && 'options' in issue) {
      return { ...place, known: issue.options };
    }
    return place;
  });
}

export function sendJson(res: Response, body: object) {
  res.set('Cache-Control', 'no-store').json(body);
}
