import type { CodeList } from './reference-row.ts';
import { takster } from './takst-list.ts';

/** What physiotherapists, chiropractors, speech and hearing therapists claim for. */
export const therapistTakstCodes: readonly CodeList[] = [
  takster(
    'FY',
    'fysioterapi',
    `
    A1a | Undersøkelse, inntil 30 minutter | Undersøking, inntil 30 minutt | Examination, up to 30 minutes
    A1c | Undersøkelse, utover 30 minutter | Undersøking, utover 30 minutt | Examination, beyond 30 minutes
    A1d | Undersøkelse hos fysioterapeut med tilleggsutdanning | Undersøking hos fysioterapeut med tilleggsutdanning | Examination by a physiotherapist with further training
    A1f | Undersøkelse med tilleggsutdanning, utover 30 minutter | Undersøking med tilleggsutdanning, utover 30 minutt | Examination with further training, beyond 30 minutes
    A1g | Tillegg: undersøkelse til individuell plan | Tillegg: undersøking til individuell plan | Supplement: examination for an individual plan
    A1h | Tillegg: undersøkelse hos manuellterapeut | Tillegg: undersøking hos manuellterapeut | Supplement: examination by a manual therapist
    A2a | Behandling, 20 minutter | Behandling, 20 minutt | Treatment, 20 minutes
    A2b | Behandling, 30 minutter | Behandling, 30 minutt | Treatment, 30 minutes
    A2c | Behandling, 40 minutter | Behandling, 40 minutt | Treatment, 40 minutes
    A2e | Behandling, 60 minutter | Behandling, 60 minutt | Treatment, 60 minutes
    A2f | Behandling, 90 minutter | Behandling, 90 minutt | Treatment, 90 minutes
    A2g | Tillegg: trening med særlig utstyr | Tillegg: trening med særleg utstyr | Supplement: training with special equipment
      ? For eksempel slynger eller apparater for medisinsk trening. | Til dømes slynger eller apparat for medisinsk trening. | For example slings or machines for medical training.
    A2k | Tillegg: fysioterapeuten er spesialist | = | Supplement: the physiotherapist is a specialist
      ? Fysioterapeuten får mer betalt på grunn av utdanningen. Det sier ikke noe om deg. | Fysioterapeuten får meir betalt på grunn av utdanninga. Det seier ikkje noko om deg. | The physiotherapist is paid more because of training. It says nothing about you.
    A3a | Behandling | = | Treatment
    A8a | Behandling hos manuellterapeut | = | Treatment by a manual therapist
      ? Behandling av ledd, muskler og rygg. | Behandling av ledd, musklar og rygg. | Treatment of joints, muscles and the back.
    A8b | Tillegg: manuellterapi utover 20 minutter | Tillegg: manuellterapi utover 20 minutt | Supplement: manual therapy beyond 20 minutes
    A9a | Psykomotorisk fysioterapi | = | Psychomotor physiotherapy
      ? Behandling som tar for seg pust, spenning og kropp i sammenheng. | Behandling som tek for seg pust, spenning og kropp i samanheng. | Treatment of breath, tension and the body as a whole.
    A9b | Tillegg: psykomotorisk fysioterapi utover 20 minutter | Tillegg: psykomotorisk fysioterapi utover 20 minutt | Supplement: psychomotor physiotherapy beyond 20 minutes
    A10 | Trening med veiledning | Trening med rettleiing | Training with guidance
      ? Du trente minst en halv time mens fysioterapeuten veiledet. | Du trente minst ein halv time medan fysioterapeuten rettleidde. | You trained for at least half an hour with guidance.
    B0a | Undersøkelse eller behandling | Undersøking eller behandling | Examination or treatment
    B0d | Undersøkelse eller behandling | Undersøking eller behandling | Examination or treatment
    B1a | Behandling | = | Treatment
    B2b | Behandling | = | Treatment
    B3a | Behandling | = | Treatment
    B22 | Oppvarming før behandling | = | Warming up before treatment
    C33a | Gruppe: barn under 12 år, 60 minutter | Gruppe: barn under 12 år, 60 minutt | Group: children under 12, 60 minutes
    C33b | Gruppe: flere barn under 12 år, 60 minutter | Gruppe: fleire barn under 12 år, 60 minutt | Group: more children under 12, 60 minutes
    C34a | Gruppe: 1–5 personer, 30 minutter | Gruppe: 1–5 personar, 30 minutt | Group: 1–5 people, 30 minutes
    C34b | Gruppe: 6–10 personer, 30 minutter | Gruppe: 6–10 personar, 30 minutt | Group: 6–10 people, 30 minutes
    C34c | Gruppe: 1–5 personer, 60 minutter | Gruppe: 1–5 personar, 60 minutt | Group: 1–5 people, 60 minutes
    C34d | Gruppe: 6–10 personer, 60 minutter | Gruppe: 6–10 personar, 60 minutt | Group: 6–10 people, 60 minutes
    C34g | Tillegg: gruppe i basseng | = | Supplement: group in a pool
    T99 | Rideterapi | = | Riding therapy
      ? Fysioterapi til hest. | = | Physiotherapy on horseback.
    `,
  ),
  takster(
    'KI',
    'kiropraktor',
    `
    K1 | Første undersøkelse | Første undersøking | First examination
    K2 | Behandling | = | Treatment
    K3a | Samarbeid: møte om deg | = | Cooperation: meeting about you
    K3b | Samarbeid: møtet tok lang tid | = | Cooperation: long meeting
    K5 | Enkel kontakt: råd på telefon | = | Simple contact: advice by telephone
    K6 | Konsultasjon på video | = | Consultation by video | 2021-07-01
    `,
  ),
  takster(
    'LOGO',
    'logoped',
    `
    A1 | Undersøkelse | Undersøking | Examination | ..2021-12-31
    A2 | Behandling, 45 minutter | Behandling, 45 minutt | Treatment, 45 minutes | ..2021-12-31
    A3 | Behandling, 60 minutter | Behandling, 60 minutt | Treatment, 60 minutes | ..2021-12-31
    A4a | Gruppe: inntil 5 personer, 90 minutter | Gruppe: inntil 5 personar, 90 minutt | Group: up to 5 people, 90 minutes | ..2021-12-31
    A4b | Tillegg: per person i gruppen | Tillegg: per person i gruppa | Supplement: per person in the group | ..2021-12-31
    A5a | Samarbeid: møte om deg | = | Cooperation: meeting about you | ..2021-12-31
    A6 | Samarbeid: samtale med andre om deg | = | Cooperation: talk with others about you | ..2021-12-31
    A1a | Undersøkelse, første 30 minutter | Undersøking, dei første 30 minutta | Examination, first 30 minutes | 2022-01-01
    A1b | Undersøkelse, per 15 minutter etter det | Undersøking, per 15 minutt etter det | Examination, per 15 minutes after that | 2022-01-01
    A2a | Behandling, første 30 minutter | Behandling, dei første 30 minutta | Treatment, first 30 minutes | 2022-01-01
    A2b | Behandling, per 15 minutter etter det | Behandling, per 15 minutt etter det | Treatment, per 15 minutes after that | 2022-01-01
    A3a | Gruppe | = | Group | 2022-01-01
    A3b | Tillegg: per person i gruppen | Tillegg: per person i gruppa | Supplement: per person in the group | 2022-01-01
    A7a | Råd og veiledning | Råd og rettleiing | Advice and guidance | 2022-01-01
    `,
  ),
  takster(
    'AP',
    'audiopedagog',
    `
    A1 | Undersøkelse | Undersøking | Examination | ..2021-12-31
    A2 | Behandling, 45 minutter | Behandling, 45 minutt | Treatment, 45 minutes | ..2021-12-31
    A1a | Undersøkelse, første 30 minutter | Undersøking, dei første 30 minutta | Examination, first 30 minutes | 2022-01-01
    A2a | Behandling, første 30 minutter | Behandling, dei første 30 minutta | Treatment, first 30 minutes | 2022-01-01
    `,
  ),
];
