import { readFileSync, statSync } from 'node:fs';

/** The user that PostgreSQL runs as, when it is not the one running us. */
export type ServerUser = { uid: number; gid: number };

const nobody: ServerUser = { uid: 65534, gid: 65534 };

/**
 * PostgreSQL refuses to run as root. Root hands it to the owner of a data folder that already
 * exists (a `postgres` user may have been added since), else to `postgres`, else to `nobody`.
 *
 * @returns undefined where we are an ordinary user, who runs it as himself
 */
export function serverUserFor(dataFolder: string): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return ownerOf(dataFolder) ?? postgresUser() ?? nobody;
}

function ownerOf(folder: string): ServerUser | undefined {
  const owner = statSync(folder, { throwIfNoEntry: false });
  return owner === undefined || owner.uid === 0 ? undefined : { uid: owner.uid, gid: owner.gid };
}

function postgresUser(): ServerUser | undefined {
  const entry = /^postgres:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  return entry === null ? undefined : { uid: Number(entry[1]), gid: Number(entry[2]) };
}
