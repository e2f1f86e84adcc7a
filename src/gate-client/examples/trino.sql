-- A release for purpose 2 of rows that carry your own pseudonyms (AES-256-CMAC under the key of the
-- snapshot, as 32 hexadecimal digits). Nobody who has reserved leaves.
--
-- kpr.reservations is the Parquet list of reservations.sh, not older than 24 hours. For tables that
-- a reservation takes fields out of, and for releases with identity numbers or for linkage, use
-- "kpr-gate release".

CREATE TABLE kpr.omsorg_tjeneste_release AS
SELECT delivery.*
FROM kpr.omsorg_tjeneste delivery
WHERE NOT EXISTS (
  SELECT 1
  FROM kpr.reservations reserved
  WHERE reserved.release_secondary
    AND reserved.pseudonym = lower(delivery.pseudonym)
)
-- A row about nobody cannot be judged: fail() stops the whole statement.
AND if(
  coalesce(regexp_like(delivery.pseudonym, '^[0-9a-fA-F]{32}$'), false),
  true,
  CAST(fail('A row has no pseudonym of 32 hexadecimal digits: nothing is released.') AS boolean)
);
