import { finished } from 'node:stream/promises';
import { printVolumes } from '../../src/report/report.pdf.ts';
import { syntheticReport } from '../report/synthetic-report.ts';
import { sampleMemory } from './sampled-memory.ts';

/** A process of its own: prints how many MB it takes to draw so many rows, above holding them. */
const [, , rows = '50000'] = process.argv;
const report = syntheticReport({ claims: Number(rows) });
globalThis.gc?.();
const memory = sampleMemory(process.pid);
const printing = { form: 'everything', verifyAt: 'https://innsyn.example/verifiser' } as const;
for await (const { bytes } of printVolumes(report, printing)) await finished(bytes.resume());
console.log(memory.stop());
