import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

type Row = { payload: AdapterPayload; expiresAt: number };

/**
 * Where the stand-in keeps sessions, codes and grants. It outlives the provider object, which is
 * built anew when the signing key changes.
 */
export function createMemoryStore(): AdapterFactory {
  const rowsOfModel = new Map<string, Map<string, Row>>();
  return (model) => {
    const rows = rowsOfModel.get(model) ?? new Map<string, Row>();
    rowsOfModel.set(model, rows);
    return createAdapter(rows);
  };
}

function createAdapter(rows: Map<string, Row>): Adapter {
  const findFirst = (matches: (payload: AdapterPayload) => boolean) =>
    [...rows.values()].find((row) => isAlive(row) && matches(row.payload))?.payload;
  return {
    upsert: (id, payload, expiresIn = Infinity) => {
      rows.set(id, { payload, expiresAt: Date.now() + expiresIn * 1000 });
      return Promise.resolve();
    },
    find: (id) => {
      const row = rows.get(id);
      return Promise.resolve(row && isAlive(row) ? row.payload : undefined);
    },
    findByUid: (uid) => Promise.resolve(findFirst((payload) => payload.uid === uid)),
    findByUserCode: (code) => Promise.resolve(findFirst((payload) => payload.userCode === code)),
    consume: (id) => {
      const row = rows.get(id);
      if (row) row.payload.consumed = Math.floor(Date.now() / 1000);
      return Promise.resolve();
    },
    destroy: (id) => {
      rows.delete(id);
      return Promise.resolve();
    },
    revokeByGrantId: (grantId) => {
      for (const [id, row] of rows) if (row.payload.grantId === grantId) rows.delete(id);
      return Promise.resolve();
    },
  };
}

function isAlive(row: Row): boolean {
  return row.expiresAt > Date.now();
}
