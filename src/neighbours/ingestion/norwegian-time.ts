/** The database's address, with sessions that read clock time without offset as Norwegian. */
export function inNorwegianTime(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  const given = url.searchParams.get('options') ?? '';
  url.searchParams.set('options', `${given} -c TimeZone=Europe/Oslo`.trim());
  return url.href;
}
