-- A release for purpose 2 out of Parquet whose rows carry your own pseudonyms (AES-256-CMAC under
-- the key of the snapshot, as 32 hexadecimal digits). Nobody who has reserved leaves.
--
-- reservations.parquet is what "kpr-gate verify" has checked (see reservations.sh), not older than
-- 24 hours. For tables that a reservation takes fields out of, and for releases with identity
-- numbers or for linkage, use "kpr-gate release": an anti-join cannot say what those need.
--
--   SET VARIABLE reservations = 'reservations.parquet';
--   SET VARIABLE delivery = 'omsorg_tjeneste.parquet';
--   SET VARIABLE release = 'omsorg_tjeneste-release.parquet';
--   .read duckdb.sql

-- A row about nobody cannot be judged, so the release stops here.
SELECT error('A row has no pseudonym of 32 hexadecimal digits: nothing is released.')
FROM read_parquet(getvariable('delivery'))
WHERE NOT coalesce(regexp_full_match(pseudonym, '[0-9a-fA-F]{32}'), false)
LIMIT 1;

COPY (
  SELECT delivery.*
  FROM read_parquet(getvariable('delivery')) delivery
  ANTI JOIN (
    SELECT pseudonym FROM read_parquet(getvariable('reservations')) WHERE release_secondary
  ) reserved ON lower(delivery.pseudonym) = reserved.pseudonym
) TO (getvariable('release')) (FORMAT parquet);
