import { Router } from 'express';
import { query, type Db } from '../database/query.ts';
import { paths } from '../paths.ts';

/** For whoever keeps the service running: up, and whether the database answers. */
export function healthRoutes({ db }: { db: Db }): Router {
  const router = Router();
  router.get(paths.health, async (_req, res) => {
    const database = await query(db, 'select 1').then(
      () => 'up',
      () => 'away',
    );
    res
      .status(database === 'up' ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ service: 'up', database });
  });
  return router;
}
