import { once } from 'node:events';
import express from 'express';
import nunjucks from 'nunjucks';
import pg from 'pg';
import { sessions } from '../../src/web/sessions.ts';

type Urls = { web: string; register: string };

/**
 * What no page about a person can do without, written as plainly as one would: read the session,
 * commit a journal entry, read twenty rows under row-level security, render a page. The page is as
 * long as the one it is compared with.
 */
export async function startBaseline(urls: Urls, sessionSecrets: string[], personKeys: string[]) {
  const own = new pg.Pool({ connectionString: urls.web, max: 5 });
  const register = new pg.Pool({ connectionString: urls.register, max: 5 });
  const templates = new nunjucks.Environment(null, { autoescape: true });
  const page = nunjucks.compile(template, templates);
  const app = express();
  app.use((req, _res, next) => {
    req.headers['x-forwarded-proto'] = 'https';
    next();
  });
  app.use(sessions({ sessionPool: own, config: { sessionSecrets } }));
  app.get('/:person/:bytes', async (req, res) => {
    const personId = req.session.personId;
    if (personId === undefined) throw new Error('Not signed in');
    await own.query(
      `insert into journal.entry (action, actor_kind, actor_person_id, capacity,
         subject_person_id, detail)
       values ('overview-viewed', 'citizen', $1, 'self', $1, '{}')`,
      [personId],
    );
    const rows = await readRows(register, personKeys[Number(req.params.person)] ?? '');
    const lines = Math.ceil((Number(req.params.bytes) - 400) / line.length);
    res.send(page.render({ rows, lines: Array.from({ length: lines }, (_, at) => at), line }));
  });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' ? (address?.port ?? 0) : 0,
    async stop() {
      server.close();
      server.closeAllConnections();
      await Promise.all([own.end(), register.end()]);
    },
  };
}

async function readRows(register: pg.Pool, personKey: string): Promise<unknown[]> {
  const client = await register.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('innsyn.subject', $1, true)`, [personKey]);
    const { rows } = await client.query<{ treated_at: Date }>(
      `select treated_at, status from kpr.kuhr_regning order by treated_at desc limit 20`,
    );
    await client.query('commit');
    return rows;
  } finally {
    client.release();
  }
}

const line = 'En linje som på en vanlig side: dato, sted, og hva det var. ';

const template = `<!doctype html><html lang="nb"><head><title>Side</title></head><body><h1>Side</h1>
{% for row in rows %}<p>{{ row.treated_at }}</p>{% endfor %}
{% for at in lines %}{{ line }}{% endfor %}</body></html>`;
