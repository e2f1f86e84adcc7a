import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/** Whom a register knows, and what they sent: made up for one test, beside the synthetic register. */
export type MadeUpOrganisation = {
  org_nr: string;
  name: string;
  org_kind: string;
  kommune_nr?: string;
  parent_org_nr?: string;
};

/** `extracted` is YYYY-MM-DD; it was received at ten past three the night after. */
export type MadeUpDelivery = {
  source: string;
  sender: string;
  system?: [name: string, version: string];
  extracted: string;
};

export async function addOrganisations(db: pg.Pool, organisations: readonly MadeUpOrganisation[]) {
  for (const one of organisations) {
    await db.query(
      `insert into kpr.organisation (org_nr, name, org_kind, kommune_nr, parent_org_nr)
       values ($1, $2, $3, $4, $5)`,
      [one.org_nr, one.name, one.org_kind, one.kommune_nr ?? null, one.parent_org_nr ?? null],
    );
  }
}

export async function addMunicipalityNumber(
  db: pg.Pool,
  { code, name, until }: { code: string; name: string; until?: string },
) {
  await db.query(
    `insert into ref.code_value (oid, code, valid_from, valid_to, display_nb)
     values ('2.16.578.1.12.4.1.1.3402', $1, '2006-01-01', $2, $3)`,
    [code, until ?? null, name],
  );
}

export async function deliver(db: pg.Pool, deliveries: readonly MadeUpDelivery[]) {
  for (const { source, sender, system, extracted } of deliveries) {
    await db.query(
      `insert into kpr.source_delivery (delivery_id, source_code, message_type, message_version,
         sender_org_nr, epj_name, epj_version, extraction_date, received_at, status)
       values ($1, $2, 'TEST', '1', $3, $4, $5, $6::date,
         (($6::date + 1) + time '03:10') at time zone 'Europe/Oslo', 'mottatt')`,
      [randomUUID(), source, sender, system?.[0] ?? null, system?.[1] ?? null, extracted],
    );
  }
}

/** The day so many days before an instant, YYYY-MM-DD. */
export function daysBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10);
}
