/**
 * `npm start`. In production it is the service alone; otherwise everything around it is started
 * too. The neighbours are imported only then, and are not in the image.
 */
if (process.env['NODE_ENV'] === 'production') {
  await import('../main.ts');
} else {
  const { startForTrial } = await import('./trial.ts');
  await startForTrial(process.env, process.argv.slice(2));
}
