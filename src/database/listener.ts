import pg from 'pg';

export type Listener = { stop: () => Promise<void> };

const retryMs = 1_000;

/**
 * One connection of its own that hears what is notified on a channel, made anew whenever it is
 * lost. What is said meanwhile is not heard.
 *
 * @param channel a plain name
 */
export function startListener({
  url,
  channel,
  applicationName,
  onNotice,
}: {
  url: string;
  channel: string;
  applicationName: string;
  onNotice: (payload: string) => void;
}): Listener {
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let stopped = false;

  function again(lost: pg.Client) {
    if (stopped || client !== lost) return;
    client = undefined;
    void lost.end().catch(() => undefined);
    retry = setTimeout(connect, retryMs).unref();
  }

  function connect() {
    const made = new pg.Client({
      connectionString: url,
      application_name: applicationName,
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    });
    client = made;
    made.on('notification', ({ payload = '' }) => onNotice(payload));
    made.on('error', () => again(made));
    made.on('end', () => again(made));
    made
      .connect()
      .then(() => made.query(`listen ${pg.escapeIdentifier(channel)}`))
      .catch(() => again(made));
  }

  connect();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(retry);
      await client?.end().catch(() => undefined);
    },
  };
}
