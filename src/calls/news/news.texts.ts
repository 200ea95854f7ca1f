import type { Locale } from "#platform/i18n/locale.ts";

const newsKinds = [
  "complement",
  "admissible",
  "inadmissible",
  "granted",
  "reserve",
  "refused",
  "taken_back",
  "reopened",
  "evidence_back",
  "preselected",
  "not_preselected",
  "report_back",
  "report_soon",
  "report_late",
  "evidence_soon",
  "evidence_late",
] as const;
export type News = (typeof newsKinds)[number];

interface NewsTexts {
  readonly subject: Record<News, (title: string) => string>;
  readonly says: Record<News, string>;
  readonly see: string;
  readonly opinion: { readonly subject: (title: string) => string; readonly says: (day: string) => string; readonly see: string };
  readonly setAside: Record<"aside" | "again", { readonly subject: (title: string) => string; readonly says: (call: string) => string }> & {
    readonly see: string;
  };
  readonly review: { readonly subject: (call: string) => string; readonly says: string; readonly see: string };
}

export const newsTexts: Record<Locale, NewsTexts> = {
  fr: {
    subject: {
      complement: (title) => `${title}\u00a0: des compléments sont demandés`,
      admissible: (title) => `${title}\u00a0: votre dossier est recevable`,
      inadmissible: (title) => `${title}\u00a0: votre dossier n’est pas recevable`,
      granted: (title) => `${title}\u00a0: votre projet est aidé`,
      reserve: (title) => `${title}\u00a0: votre projet est sur la liste de réserve`,
      taken_back: (title) => `${title}\u00a0: une décision est reprise`,
      reopened: (title) => `${title}\u00a0: votre dossier est à nouveau à l’instruction`,
      evidence_back: (title) => `${title}\u00a0: un justificatif est à compléter`,
      preselected: (title) => `${title}\u00a0: votre projet est présélectionné`,
      not_preselected: (title) => `${title}\u00a0: votre projet n’est pas présélectionné`,
      report_back: (title) => `${title}\u00a0: un rapport est à compléter`,
      report_soon: (title) => `${title}\u00a0: un rapport est attendu bientôt`,
      report_late: (title) => `${title}\u00a0: un rapport est en retard`,
      evidence_soon: (title) => `${title}\u00a0: un justificatif est attendu bientôt`,
      evidence_late: (title) => `${title}\u00a0: un justificatif est en retard`,
      refused: (title) => `${title}\u00a0: votre projet n’est pas retenu`,
    },
    says: {
      complement: "Le service demande de compléter le dossier. Seules les parties nommées peuvent changer, jusqu’à la date dite.",
      admissible: "Le dossier répond aux règles de l’appel. Il sera jugé au prochain comité.",
      inadmissible: "Le dossier ne répond pas aux règles de l’appel, pour la raison dite ici.",
      granted: "Le comité a décidé d’aider votre projet. La lettre est dans votre dossier, avec la somme et les conditions.",
      reserve: "Le projet atteint le seuil, mais l’enveloppe est épuisée. Il sera repris si des crédits se libèrent. La lettre est dans votre dossier.",
      taken_back: "Le comité revient sur sa décision, pour la raison dite ici. Votre dossier sera décidé à nouveau.",
      reopened: "Le service revient sur ce qu’il avait dit de la recevabilité, pour la raison dite ici.",
      evidence_back: "Le service demande de compléter un justificatif, pour la raison dite ici.",
      preselected: "Le service demande maintenant le dossier complet, jusqu’à la date dite. Ce qui est déjà envoyé ne change plus.",
      not_preselected: "Le projet n’est pas retenu pour le second temps de l’appel, pour la raison dite ici.",
      report_back: "Le service demande de compléter un rapport, pour la raison dite ici.",
      report_soon: "Un rapport sur l’aide reçue est attendu dans les deux semaines. Il s’écrit dans votre dossier, à la page des versements.",
      report_late: "Le jour d’un rapport est passé. Rien de plus ne sera versé avant qu’il arrive.",
      evidence_soon: "Un justificatif est attendu dans les deux semaines pour un versement. Il s’envoie dans votre dossier, à la page des versements.",
      evidence_late: "Le jour d’un justificatif est passé. Le versement attend.",
      refused:
        "Le comité n’a pas retenu votre projet, pour les raisons dites ici. La lettre est dans votre dossier\u00a0: elle dit comment et jusqu’à quand faire un recours.",
    },
    see: "Voir le dossier",
    opinion: {
      subject: (title) => `Votre avis est demandé\u00a0: ${title}`,
      says: (day) => `Une réponse est attendue avant le ${day}.`,
      see: "Donner un avis",
    },
    setAside: {
      aside: {
        subject: (title) => `${title}\u00a0: une lecture ne compte plus`,
        says: (call) => `Un lien entre un lecteur et ce dossier est déclaré ou trouvé, dans l’appel ${call}. La lecture est écartée, le classement est refait.`,
      },
      again: {
        subject: (title) => `${title}\u00a0: une lecture compte à nouveau`,
        says: (call) => `Après examen, il n’y a pas de lien entre un lecteur et ce dossier, dans l’appel ${call}. Le classement est refait.`,
      },
      see: "Voir l’appel",
    },
    review: {
      subject: (call) => `Des projets à lire\u00a0: ${call}`,
      says: "Des projets vous sont confiés. Dites d’abord si vous êtes lié à l’un d’eux.",
      see: "Voir les projets",
    },
  },
  en: {
    subject: {
      complement: (title) => `${title}: complements are asked for`,
      admissible: (title) => `${title}: your file is admissible`,
      inadmissible: (title) => `${title}: your file is not admissible`,
      granted: (title) => `${title}: your project is granted aid`,
      reserve: (title) => `${title}: your project is on the reserve list`,
      taken_back: (title) => `${title}: a decision is taken back`,
      reopened: (title) => `${title}: your file is examined again`,
      evidence_back: (title) => `${title}: evidence is to be completed`,
      preselected: (title) => `${title}: your project is preselected`,
      not_preselected: (title) => `${title}: your project is not preselected`,
      report_back: (title) => `${title}: a report is to be completed`,
      report_soon: (title) => `${title}: a report is due soon`,
      report_late: (title) => `${title}: a report is late`,
      evidence_soon: (title) => `${title}: evidence is due soon`,
      evidence_late: (title) => `${title}: evidence is late`,
      refused: (title) => `${title}: your project is not chosen`,
    },
    says: {
      complement: "The service asks to complete the file. Only the parts that are named can change, until the day told.",
      admissible: "The file fits the rules of the call. It will be judged at the next committee.",
      inadmissible: "The file does not fit the rules of the call, for the reason told here.",
      granted: "The committee decided to aid your project. The letter is in your file, with the sum and the conditions.",
      reserve: "The project reaches the threshold, but the envelope is used up. It will be taken up if money comes free. The letter is in your file.",
      taken_back: "The committee takes its decision back, for the reason told here. Your file will be decided again.",
      reopened: "The service takes back what it said of admissibility, for the reason told here.",
      evidence_back: "The service asks to complete evidence, for the reason told here.",
      preselected: "The service now asks for the whole file, until the day that is said. What was sent already changes no more.",
      not_preselected: "The project is not kept for the second stage of the call, for the reason said here.",
      report_back: "The service asks to complete a report, for the reason said here.",
      report_soon: "A report on the aid is due within two weeks. You write it in your file, on the page of payments.",
      report_late: "The day of a report is past. Nothing more is paid before it comes.",
      evidence_soon: "Evidence for an instalment is due within two weeks. You send it in your file, on the page of payments.",
      evidence_late: "The day of evidence is past. The instalment waits.",
      refused: "The committee did not choose your project, for the reasons told here. The letter is in your file: it says how and until when to appeal.",
    },
    see: "See the file",
    opinion: { subject: (title) => `Your opinion is asked: ${title}`, says: (day) => `An answer is expected before ${day}.`, see: "Give an opinion" },
    setAside: {
      aside: {
        subject: (title) => `${title}: a review counts no more`,
        says: (call) => `A tie between a reader and this file was declared or found, in the call ${call}. The review is set aside, the ranking is made again.`,
      },
      again: {
        subject: (title) => `${title}: a review counts again`,
        says: (call) => `After a look there is no tie between a reader and this file, in the call ${call}. The ranking is made again.`,
      },
      see: "See the call",
    },
    review: {
      subject: (call) => `Projects to read: ${call}`,
      says: "Projects are entrusted to you. Say first whether you have ties to one of them.",
      see: "See the projects",
    },
  },
  nl: {
    subject: {
      complement: (title) => `${title}: er worden aanvullingen gevraagd`,
      admissible: (title) => `${title}: uw dossier is ontvankelijk`,
      inadmissible: (title) => `${title}: uw dossier is niet ontvankelijk`,
      granted: (title) => `${title}: uw project krijgt steun`,
      reserve: (title) => `${title}: uw project staat op de reservelijst`,
      taken_back: (title) => `${title}: een beslissing wordt teruggenomen`,
      reopened: (title) => `${title}: uw dossier wordt opnieuw onderzocht`,
      evidence_back: (title) => `${title}: een bewijsstuk moet worden aangevuld`,
      preselected: (title) => `${title}: uw project is voorgeselecteerd`,
      not_preselected: (title) => `${title}: uw project is niet voorgeselecteerd`,
      report_back: (title) => `${title}: een verslag is aan te vullen`,
      report_soon: (title) => `${title}: een verslag wordt binnenkort verwacht`,
      report_late: (title) => `${title}: een verslag is te laat`,
      evidence_soon: (title) => `${title}: een bewijsstuk wordt binnenkort verwacht`,
      evidence_late: (title) => `${title}: een bewijsstuk is te laat`,
      refused: (title) => `${title}: uw project is niet gekozen`,
    },
    says: {
      complement: "De dienst vraagt om het dossier aan te vullen. Alleen de genoemde delen kunnen veranderen, tot de genoemde dag.",
      admissible: "Het dossier past bij de regels van de oproep. Het wordt op het volgende comité beoordeeld.",
      inadmissible: "Het dossier past niet bij de regels van de oproep, om de hier genoemde reden.",
      granted: "Het comité besliste uw project te steunen. De brief staat in uw dossier, met het bedrag en de voorwaarden.",
      reserve: "Het project haalt de drempel, maar de enveloppe is op. Het wordt hernomen als er geld vrijkomt. De brief staat in uw dossier.",
      taken_back: "Het comité komt op zijn beslissing terug, om de hier genoemde reden. Over uw dossier wordt opnieuw beslist.",
      reopened: "De dienst komt terug op wat over de ontvankelijkheid gezegd werd, om de hier genoemde reden.",
      evidence_back: "De dienst vraagt om een bewijsstuk aan te vullen, om de hier genoemde reden.",
      preselected: "De dienst vraagt nu het volledige dossier, tot de genoemde dag. Wat al verzonden is, verandert niet meer.",
      not_preselected: "Het project gaat niet door naar de tweede fase van de oproep, om de hier genoemde reden.",
      report_back: "De dienst vraagt een verslag aan te vullen, om de hier genoemde reden.",
      report_soon: "Binnen twee weken wordt een verslag over de steun verwacht. U schrijft het in uw dossier, op de pagina van de betalingen.",
      report_late: "De dag van een verslag is voorbij. Er wordt niets meer betaald voor het aankomt.",
      evidence_soon: "Binnen twee weken wordt een bewijsstuk voor een schijf verwacht. U verzendt het in uw dossier, op de pagina van de betalingen.",
      evidence_late: "De dag van een bewijsstuk is voorbij. De schijf wacht.",
      refused: "Het comité koos uw project niet, om de hier genoemde redenen. De brief staat in uw dossier: hij zegt hoe en tot wanneer u in beroep kunt gaan.",
    },
    see: "Het dossier zien",
    opinion: { subject: (title) => `Uw advies wordt gevraagd: ${title}`, says: (day) => `Een antwoord wordt verwacht vóór ${day}.`, see: "Een advies geven" },
    setAside: {
      aside: {
        subject: (title) => `${title}: een lezing telt niet meer`,
        says: (call) =>
          `Een band tussen een lezer en dit dossier werd gemeld of gevonden, in de oproep ${call}. De lezing wordt terzijde gelegd, de rangschikking opnieuw gemaakt.`,
      },
      again: {
        subject: (title) => `${title}: een lezing telt opnieuw`,
        says: (call) => `Na onderzoek is er geen band tussen een lezer en dit dossier, in de oproep ${call}. De rangschikking wordt opnieuw gemaakt.`,
      },
      see: "De oproep bekijken",
    },
    review: {
      subject: (call) => `Projecten om te lezen: ${call}`,
      says: "Er zijn projecten aan u toevertrouwd. Zeg eerst of u banden hebt met een ervan.",
      see: "De projecten zien",
    },
  },
};
