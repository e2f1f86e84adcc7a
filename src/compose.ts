import { createDraftTickets } from './casework/draft-ticket.ts';
import type { Config } from './config.ts';
import { isOutage } from './database/outage.ts';
import { startListener } from './database/listener.ts';
import { closePools, openOwnPools, openRegisterPools } from './database/service-pools.ts';
import { createDecisions } from './gate/decision.service.ts';
import { createDuties } from './gate/duty.service.ts';
import { createExtractManifests } from './gate/extract-manifest.service.ts';
import { createChanges } from './gate/change.service.ts';
import { usualStreamLimits, type StreamLimits } from './gate/machine-exchange.ts';
import { createGaps } from './gate/gap.service.ts';
import { createTokenCheck } from './gate/machine-token.ts';
import { createOwedDuties } from './gate/owed-duties.service.ts';
import { createWidenedRules } from './gate/widened-rules.service.ts';
import { createProofs } from './gate/proof.service.ts';
import { createPseudonymFilling } from './gate/pseudonym-filling.service.ts';
import { createPseudonyms } from './gate/pseudonym.service.ts';
import { createRecipientNotices } from './gate/recipient-notice.service.ts';
import { createRecipientSearches } from './gate/recipient-search.service.ts';
import { createToldRecipients } from './gate/told-recipient.service.ts';
import { createLedgerWatch } from './gate/ledger-watch.ts';
import { readPosition } from './gate/change.repository.ts';
import { createReceiptSigner } from './gate/receipt-signer.ts';
import { createSnapshots } from './gate/snapshot.service.ts';
import { createRegisterWatermark } from './gate/register-watermark.service.ts';
import { createBirthDateReader } from './holdings/birth-date.service.ts';
import { createReleaseReader } from './holdings/release-reader.service.ts';
import { createLookUpReader } from './holdings/look-up-reader.service.ts';
import { createCoverageService } from './holdings/coverage.service.ts';
import { createRowReferences } from './holdings/row-reference.ts';
import { createHoldingsService } from './holdings/holdings.service.ts';
import { createPlaces } from './holdings/places.service.ts';
import type { Wording } from './holdings/wording.ts';
import { createIdporten } from './identity/idporten.client.ts';
import { deleteOtherSessions } from './identity/session.repository.ts';
import { createJournal } from './journal/journal.service.ts';
import { recentUseView } from './journal/recent-use.ts';
import { createUse } from './journal/use.service.ts';
import type { Mandate } from './mandate/mandate.ts';
import { createNeutralAnswer } from './mandate/neutral-answer.ts';
import { createPersonReferences } from './mandate/person-reference.ts';
import { createShields } from './mandate/shield.service.ts';
import { createRepresentation } from './mandate/representation.service.ts';
import { createInbox } from './notice/inbox.service.ts';
import { createChoiceMessages } from './notice/choice-message.service.ts';
import { createOtherHolderNotices } from './notice/other-holder.service.ts';
import { createWatchChecks } from './notice/watch-check.service.ts';
import { createWatches } from './notice/watch.service.ts';
import { paths } from './paths.ts';
import { createFolkeregisteretClient } from './population/folkeregisteret.client.ts';
import type { PersonId } from './population/person.ts';
import { createPersontjenestenClient } from './population/persontjenesten.client.ts';
import { createPopulation } from './population/population.service.ts';
import { composeCasework } from './compose-casework.ts';
import { composeDesk } from './compose-desk.ts';
import { composeDocuments } from './compose-documents.ts';
import { createReportService } from './report/report.service.ts';
import { createEffects } from './reservation/effect.service.ts';
import { createRulesInUse } from './reservation/rules-in-use.service.ts';
import { createReservations } from './reservation/reservation.service.ts';
import { createRuleBook, publications, type Publication } from './reservation/rule-book.ts';
import { ruleDocument } from './reservation/rule-document.ts';
import { reservedPeriods } from './reservation/reserved-periods.ts';
import { systemClock, type Clock } from './shared/clock.ts';
import { today } from './shared/format.ts';
import { createLog, type Log } from './shared/log.ts';
import { createMetrics, type Metrics } from './shared/metrics.ts';
import { createMaskinportenClient } from './shared/maskinporten.client.ts';
import { open, seal } from './shared/sealing.ts';
import { createRateLimit } from './web/rate-limit.ts';
import { createRenderPage } from './web/render.ts';
import { createTemplates } from './web/templates.ts';

export type Services = ReturnType<typeof compose>;

/** What stands outside and tests may set. Everything else is made here, from configuration. */
export type Overrides = {
  clock?: Clock;
  log?: Log;
  ruleTables?: readonly Publication[];
  streamLimits?: StreamLimits;
};

const idTokenContext = 'session.id-token';

/** Builds the whole service: the one place where parts meet. */
export function compose(config: Config, overrides: Overrides = {}) {
  const clock = overrides.clock ?? systemClock;
  const log = overrides.log ?? createLog(config.logLevel);
  const metrics = createMetrics();
  const ownPools = openOwnPools(config, () => rulesInUse.check());
  const { db, gateDb, workerDb, deskDb, sessionPool, staffSessionPool } = ownPools;
  const watermark = createRegisterWatermark({ db, log, metrics });
  const registerPools = openRegisterPools(config, (made) => watermark.admit(made));
  const { register, registerReads } = registerPools;
  const ruleBook = createRuleBook(overrides.ruleTables ?? publications, config.policy);
  const rulesInUse = createRulesInUse({ db, ruleBook, clock, log });

  const { registerMacKey, identityMacKey, allowSynthetic } = config;
  const journal = createJournal({ db });
  const readBirthDate = createBirthDateReader({ register: registerReads, registerMacKey });
  const pseudonyms = createPseudonyms({ registerMacKey, keys: config.identityKeys });
  const population = createPopulation({
    db,
    port: openPopulationRegister(config, { clock, log, metrics }),
    keys: config.identityKeys,
    macKey: config.identityMacKey,
    clock,
    onSplitIdentity: () => log.error('identity-split'),
    onForeignAnswer: () => log.error('population-register-answered-for-another'),
    onNewNumbers: (tx, person, ids) => pseudonyms.addNumbers(tx, person, ids),
    birthDateInKpr: async (person, numbers) => {
      await journal.recordSelf(person, 'age-checked');
      return readBirthDate(numbers);
    },
  });
  const numbersOf = (mandate: Mandate) => population.numbersOf(mandate.subject);
  const representation = createRepresentation({ db, population, policy: config.policy, clock });
  const render = createRenderPage({ templates: createTemplates(), population, clock });

  const duties = createDuties({
    numbersOf: (person, tx) => population.numbersOf(person, tx),
    pseudonyms,
    log,
  });
  const otherHolderNotices = createOtherHolderNotices({ db, representation, clock, log });
  const reservations = createReservations({
    db,
    journal,
    duties,
    ruleBook,
    rulesInUse,
    clock,
    onChosenForChild: (tx, mandate, chosen) => otherHolderNotices.expect(tx, mandate, chosen),
  });
  const casework = composeCasework({
    ...{ db, journal, duties, reservations, keys: config.identityKeys, clock, log },
  });
  const { requests, objections, youngRequests, incompleteReports, cases } = casework;
  const places = createPlaces({
    protectionOf: async ({ subject }) => (await population.factsFor(subject))?.addressProtection,
    keys: config.identityKeys,
    journal,
    clock,
  });
  const holdings = createHoldingsService({
    placesHidden: places.areHidden,
    register,
    registerReads,
    numbersOf,
    registerMacKey,
    keys: config.identityKeys,
    journal,
    clock,
    log,
    metrics,
    patienceMs: config.registerPatienceMs,
  });
  const use = createUse({
    db,
    register,
    holdings,
    placesHidden: places.areHidden,
    journal,
    clock,
    log,
  });
  const proofs = createProofs({ db, ruleBook, clock });
  const gaps = createGaps({ db, ruleBook, clock });
  const report = createReportService({
    holdings,
    use: (mandate) => use.whole(mandate),
    reservationStatus: async (mandate) => {
      const [statuses, history] = await Promise.all([
        reservations.statuses(mandate),
        reservations.history(mandate),
      ]);
      return { statuses, history, rules: ruleBook.on(today(clock)) };
    },
    nameOf: (person) => population.nameOf(person),
    erasureDate: (mandate) => proofs.erasureDates(mandate),
    growing: async (mandate) => {
      const [birthDate, reserved] = await Promise.all([
        population.birthDateOf(mandate.subject),
        unmeasuredPeriods(mandate),
      ]);
      return { birthDate, reservedPeriods: reserved };
    },
    followUp: (mandate, missing) => incompleteReports.followUp(mandate, missing),
    clock,
  });
  const documents = composeDocuments({
    ...{ db, sessionPool, journal, config, places, representation, log },
    report,
  });
  const signer = createReceiptSigner(config.receiptSigningJwk);
  const gateJournal = createJournal({ db: gateDb });
  const ledgerWatch = createLedgerWatch({
    readHead: () => readPosition(gateDb),
    listen: (onPosition) =>
      startListener({
        url: config.databases.gate,
        channel: 'reservation_ledger',
        applicationName: 'kpr-innsyn ledger',
        onNotice: (position) => onPosition(Number(position)),
      }),
  });
  const rulesInForce = () => {
    const rules = ruleBook.on(today(clock));
    return { version: rules.version, hash: ruleDocument(rules).hash };
  };

  /** When measurements of the person were not to be stored. */
  const unmeasuredPeriods = async (mandate: Mandate) =>
    reservedPeriods(
      await reservations.history(mandate),
      'registration-preventive-health',
      clock.now(),
    );
  return {
    config,
    clock,
    log,
    isOutage,
    workerDb,
    db,
    sessionPool,
    staffSessionPool,
    deskDb,
    ...composeDesk({ config, deskDb, population, clock, log }),
    population,
    journal,
    ruleBook,
    reservations,
    ...casework,
    shields: createShields({
      ...{ db, journal, representation, population, youngRequests, requests, clock },
    }),
    choiceMessages: createChoiceMessages({
      ...{ representation, reservations, proofs, objections },
      nameOf: (person) => population.nameOf(person),
    }),
    otherHolderNotices,
    reportedRows: (mandate: Mandate) => cases.reportedRows(mandate),
    draftTickets: createDraftTickets(config.identityKeys, clock),
    gaps,
    proofs,
    endOtherSessions: (session: { person: PersonId; exceptSid: string }) =>
      deleteOtherSessions(db, session),
    holdings,
    places,
    coverage: createCoverageService({
      register,
      clock,
      log,
      patienceMs: config.registerPatienceMs,
    }),
    rowReferences: createRowReferences(config.identityKeys),
    birthDateOf: (mandate: Mandate) => population.birthDateOf(mandate.subject),
    metrics,
    erasureDate: (mandate: Mandate) => proofs.erasureDates(mandate),
    reservationsInForce: (mandate: Mandate) => reservations.inForce(mandate),
    effects: createEffects({ holdings, reservations, proofs, ruleBook, clock, log }),
    use,
    latestLookUps: async (mandate: Mandate, wording: Wording) =>
      recentUseView(await use.lastLookUpsByOthers(mandate, 3), wording),
    inbox: createInbox({ db, journal }),
    watches: createWatches({ db, journal }),
    // The worker's role reads no identity numbers: the check asks population for them, as pages do.
    watchChecks: createWatchChecks({
      workerDb,
      numbersOf: (person) => population.numbersOf(person),
      readLookUps: createLookUpReader({
        register: registerReads,
        registerMacKey,
        patienceMs: config.registerPatienceMs,
      }),
      clock,
      log,
    }),
    reservedPeriods: unmeasuredPeriods,
    render,
    representation,
    personReferences: createPersonReferences(config.identityKeys),
    neutralAnswer: createNeutralAnswer({ render, log, afterMs: config.neutralAnswerMs }),
    report,
    ...documents,
    idporten: createIdporten({
      ...config.idporten,
      redirectUri: config.origin + paths.signInCallback,
      postLogoutRedirectUri: config.origin + paths.signedOut,
      allowSynthetic,
      allowHttp: !config.production,
    }),
    sealIdToken: (idToken: string) => {
      const { keyId, bytes } = seal(config.identityKeys, idToken, idTokenContext);
      return `${keyId}.${bytes.toString('base64url')}`;
    },
    openIdToken: (sealed: string) => {
      const dot = sealed.lastIndexOf('.');
      const bytes = Buffer.from(sealed.slice(dot + 1), 'base64url');
      return open(config.identityKeys, { keyId: sealed.slice(0, dot), bytes }, idTokenContext);
    },
    limitSignIns: createRateLimit(sessionPool, { name: 'sign-in', points: 60, seconds: 60 }),
    limitWords: createRateLimit(sessionPool, {
      name: 'words',
      points: 40,
      seconds: 600,
      keyOf: (req) => req.session.personId ?? req.ip,
    }),
    limitUploads: createRateLimit(sessionPool, {
      name: 'uploads',
      points: 20,
      seconds: 3600,
      keyOf: (req) => req.session.personId,
    }),
    limitChecks: createRateLimit(sessionPool, { name: 'check', points: 30, seconds: 600 }),
    pseudonymFilling: createPseudonymFilling({
      db,
      numbersOfMany: (persons) => population.numbersOfMany(persons),
      bytesOf: pseudonyms.bytesOf,
    }),
    gateDb,
    signer,
    checkToken: createTokenCheck({
      issuer: config.maskinporten.issuer,
      audience: config.maskinporten.audience,
    }),
    streamLimits: overrides.streamLimits ?? usualStreamLimits,
    decisions: createDecisions({
      db: gateDb,
      journal: gateJournal,
      ruleBook,
      rulesInUse,
      identityMacKey,
      allowSynthetic,
      clock,
      signer,
      log,
    }),
    extractManifests: createExtractManifests({ db: gateDb, signer, clock }),
    rulesInUse,
    widenedRules: createWidenedRules({
      ...{ db, lockPerson: reservations.lockPerson, ruleBook, rulesInUse, clock, log },
    }),
    owedDuties: createOwedDuties({ db: gateDb, journal: gateJournal, ruleBook, clock }),
    recipientNotices: createRecipientNotices({
      ...{ db: gateDb, journal: gateJournal, ruleBook, clock },
    }),
    recipientSearches: createRecipientSearches({
      ...{ db, journal, ruleBook, clock },
      numbersOf: (person) => population.numbersOf(person),
      readReleases: createReleaseReader({
        register: registerReads,
        registerMacKey,
        patienceMs: config.registerPatienceMs,
      }),
    }),
    toldRecipients: createToldRecipients({ db, placesHidden: places.areHidden }),
    snapshots: createSnapshots({ db: gateDb, journal: gateJournal, signer, rulesInForce, clock }),
    changes: createChanges({ db: gateDb, journal: gateJournal, watch: ledgerWatch, clock }),
    ledgerWatch,
    latestDoneDuties: () => watermark.latestDone(gateDb),
    /** Lets every connection go. */
    close: () => closePools({ ...ownPools, ...registerPools }),
  };
}

/** Folkeregisteret itself, or the health sector's copy of it. */
function openPopulationRegister(
  { populationRegister: { api, url }, maskinporten, allowSynthetic }: Config,
  { clock, log, metrics }: { clock: Clock; log: Log; metrics: Metrics },
) {
  const createClient =
    api === 'persontjenesten' ? createPersontjenestenClient : createFolkeregisteretClient;
  return createClient({
    url,
    tokens: createMaskinportenClient({
      issuer: maskinporten.issuer,
      clientId: maskinporten.clientId,
      key: maskinporten.clientKey,
    }),
    allowSynthetic,
    clock,
    onFailure: (reason) => log.warn('population-register-silent', { reason }),
    onUnknownWord: (entity) => {
      metrics.unknownWord(entity);
    },
  });
}
