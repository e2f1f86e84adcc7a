import { DuckDBInstance } from '@duckdb/node-api';

/** As a process of its own: `input numbers output`; prints seconds of the anti-join alone. */
const [input = '', numbers = '', output = ''] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await instance.connect();
const text = (path: string) => `'${path.replaceAll("'", "''")}'`;
const started = performance.now();
await connection.run(
  `copy (select t.* from read_csv(${text(input)}, header = true, all_varchar = true) t
          anti join read_csv(${text(numbers)}, header = true, all_varchar = true) r
                 on t.fodselsnummer = r.fodselsnummer)
     to ${text(output)} (header, delimiter ',')`,
);
process.stdout.write(JSON.stringify({ seconds: (performance.now() - started) / 1000 }));
