"""A release for purpose 2 of rows that carry your own pseudonyms (AES-256-CMAC under the key of the
snapshot, as 32 hexadecimal digits). Nobody who has reserved leaves.

    spark-submit spark.py reservations.parquet omsorg_tjeneste.parquet omsorg_tjeneste-release.parquet

The first is the list of reservations.sh, not older than 24 hours. For tables that a reservation
takes fields out of, and for releases with identity numbers or for linkage, use "kpr-gate release".
"""

import sys

from pyspark.sql import SparkSession
from pyspark.sql import functions as F

reservations, delivery, release = sys.argv[1:]
spark = SparkSession.builder.appName("kpr-release").getOrCreate()

reserved = (
    spark.read.parquet(reservations)
    .where("release_secondary")
    .select(F.col("pseudonym").alias("reserved_pseudonym"))
)
rows = spark.read.parquet(delivery)

# A row about nobody cannot be judged, so the release stops here.
known = F.coalesce(F.col("pseudonym").rlike("^[0-9a-fA-F]{32}$"), F.lit(False))
if rows.where(~known).limit(1).count() > 0:
    sys.exit("A row has no pseudonym of 32 hexadecimal digits: nothing is released.")

kept = rows.join(
    reserved, F.lower(F.col("pseudonym")) == F.col("reserved_pseudonym"), "left_anti"
)
kept.write.mode("errorifexists").parquet(release)
