import { addPseudonymKey, endPseudonymKey } from '../gate/pseudonym-key-registration.ts';
import { readIdentityKeys } from '../config.ts';
import type { ConsumerWork, Done } from './consumer-command.ts';

/** `key add NAME` */
export async function addKey({ db, env, args, told }: ConsumerWork): Promise<Done> {
  const [consumerId, ...others] = args;
  if (consumerId === undefined || others.length > 0) return 2;
  const keys = readIdentityKeys(env);
  if (keys === undefined) {
    told.err('IDENTITY_KEYS, as the service has it, is needed to seal the key.\n');
    return 1;
  }
  const added = await addPseudonymKey(db, keys, consumerId);
  if (added.outcome === 'added') {
    told.out(
      `${added.keyId} ${added.key.toString('base64')}\n` +
        'This is shown once. Who has it can find out whom a pseudonym stands for: give it to the\n' +
        'enforcement point alone. The key can be used when `list` says that it is filled.\n',
    );
    return 0;
  }
  told.err(
    added.outcome === 'two-live'
      ? `${consumerId} has two keys already. End one of them first: key end ${consumerId} KEYID\n`
      : `Nobody called ${consumerId} has access.\n`,
  );
  return 1;
}

/** `key end NAME KEYID` */
export async function endKey({ db, args, told }: ConsumerWork): Promise<Done> {
  const [consumerId, keyId, ...others] = args;
  if (consumerId === undefined || keyId === undefined || others.length > 0) return 2;
  if (await endPseudonymKey(db, { consumerId, keyId })) {
    told.out(`${keyId} has ended.\n`);
    return 0;
  }
  told.err(`${consumerId} has no live key ${keyId}.\n`);
  return 1;
}
