/** `kpr-innsyn/gate`: what `kpr-gate` does, for programs that have rows of their own. */
export { decide, type Decision } from './decide.ts';
export { filterFile, type FilteredFile, type FilterOptions } from './filter-file.ts';
export { readConfiguration, type GateConfiguration } from './gate-configuration.ts';
export { createInnsynClient, GateUnreachable, type InnsynClient } from './innsyn.client.ts';
export { manifestToSend, publicManifest, type ExtractManifest } from './manifest.ts';
export { SnapshotRefused, type Snapshot, type SnapshotStatement } from './snapshot.ts';
export { openCurrent, sync } from './sync.ts';
export type { FilterTask, RowPlan } from './task.ts';
