#!/bin/sh
# From a delivery to files that may leave, and a Parquet list for engines that join by themselves.
# Runs daily, or before each release: a snapshot may be used for 24 hours.
set -eu

export KPR_GATE_CONFIG="${KPR_GATE_CONFIG:-./kpr-gate.json}"
out="${1:?usage: reservations.sh <folder to write to>}"

# 0 done, 2 usage, 3 stale or unsigned snapshot, 4 gate unreachable, 5 malformed rows.
# On anything but 0 there is no file under the final name, so the script may simply stop.
kpr-gate sync
kpr-gate verify

kpr-gate release --purpose 2 --dataset HELSE_OMSORG \
  --send-manifest --in omsorg_tjeneste.csv --out "$out/omsorg_tjeneste.csv"

# Spark, Trino and DuckDB: the list that was just verified, as Parquet, beside it a new name each
# time, so that a query that is running keeps the list it began with.
folder=$(node -p 'const { resolve, dirname } = require("node:path");
  const file = process.argv[1];
  resolve(dirname(file), JSON.parse(require("node:fs").readFileSync(file)).folder)' "$KPR_GATE_CONFIG")
current=$(cat "$folder/current")
umask 077
duckdb -c "COPY (
    SELECT pseudonym, COLUMNS(* EXCLUDE pseudonym)::BOOLEAN
    FROM read_csv('$folder/$current/snapshot.csv', header = true, all_varchar = true)
  ) TO '$out/.reservations.unfinished' (FORMAT parquet)"
mv "$out/.reservations.unfinished" "$out/reservations-$current.parquet"
