import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Phase } from "../offer.ts";

interface DeskTexts {
  readonly lead: string;
  readonly trail: string;
  readonly add: string;
  readonly tabs: Record<Phase, string>;
  readonly tabsLabel: string;
  readonly empty: Record<Phase, string>;
  readonly emptyNext: string;
  readonly let: string;
  readonly letDone: Plurals;
  readonly prolong: string;
  readonly prolongDone: Plurals;
  readonly publish: string;
  readonly publishDone: Plurals;
  readonly doneNone: string;
  readonly cardDrafts: Plurals;
  readonly cardOpen: Plurals;
  readonly ends: (title: string) => string;
  readonly ended: (title: string) => string;
}

export const deskTexts: Record<Locale, DeskTexts> = {
  fr: {
    lead: "Proposez un local, dites quand il est loué, prolongez ou retirez une annonce.",
    trail: "Annonces",
    add: "Proposer un local",
    tabs: { draft: "Brouillons", open: "En ligne", ended: "Terminées", let: "Loués", withdrawn: "Retirées" },
    tabsLabel: "État",
    empty: {
      draft: "Aucun brouillon",
      open: "Aucune annonce en ligne",
      ended: "Aucune annonce terminée",
      let: "Aucun local loué",
      withdrawn: "Aucune annonce retirée",
    },
    emptyNext: "Changez d’onglet, ou proposez un local.",
    let: "Marquer comme loués",
    letDone: { one: "# local est marqué comme loué.", other: "# locaux sont marqués comme loués." },
    prolong: "Prolonger de trois mois",
    prolongDone: { one: "# annonce est prolongée.", other: "# annonces sont prolongées." },
    publish: "Publier",
    publishDone: { one: "# annonce est publiée.", other: "# annonces sont publiées." },
    doneNone: "Aucune des annonces cochées ne s’y prête plus.",
    cardDrafts: { one: "# brouillon à publier", other: "# brouillons à publier" },
    cardOpen: { one: "# annonce en ligne", other: "# annonces en ligne" },
    ends: (title) => `L’annonce «\u00a0${title}\u00a0» s’arrête bientôt\u00a0: prolongez-la, ou dites que le local est loué`,
    ended: (title) => `L’annonce «\u00a0${title}\u00a0» est terminée\u00a0: le local est-il loué\u202f?`,
  },
  en: {
    lead: "Offer premises, say when they are let, prolong or withdraw an offer.",
    trail: "Offers",
    add: "Offer premises",
    tabs: { draft: "Drafts", open: "Online", ended: "Ended", let: "Let", withdrawn: "Withdrawn" },
    tabsLabel: "State",
    empty: { draft: "No draft", open: "No offer is online", ended: "No offer has ended", let: "Nothing is let", withdrawn: "No offer is withdrawn" },
    emptyNext: "Choose another tab, or offer premises.",
    let: "Mark as let",
    letDone: { one: "# offer is marked as let.", other: "# offers are marked as let." },
    prolong: "Prolong by three months",
    prolongDone: { one: "# offer is prolonged.", other: "# offers are prolonged." },
    publish: "Publish",
    publishDone: { one: "# offer is published.", other: "# offers are published." },
    doneNone: "None of the ticked offers can still be changed so.",
    cardDrafts: { one: "# draft to publish", other: "# drafts to publish" },
    cardOpen: { one: "# offer online", other: "# offers online" },
    ends: (title) => `The offer “${title}” ends soon: prolong it, or say that the premises are let`,
    ended: (title) => `The offer “${title}” has ended: are the premises let?`,
  },
  nl: {
    lead: "Bied een lokaal aan, zeg wanneer het verhuurd is, verleng een aanbod of trek het in.",
    trail: "Aanbod",
    add: "Een lokaal aanbieden",
    tabs: { draft: "Ontwerpen", open: "Online", ended: "Afgelopen", let: "Verhuurd", withdrawn: "Ingetrokken" },
    tabsLabel: "Staat",
    empty: {
      draft: "Geen ontwerp",
      open: "Geen aanbod online",
      ended: "Geen afgelopen aanbod",
      let: "Niets is verhuurd",
      withdrawn: "Geen ingetrokken aanbod",
    },
    emptyNext: "Kies een ander tabblad of bied een lokaal aan.",
    let: "Als verhuurd markeren",
    letDone: { one: "# lokaal is als verhuurd gemarkeerd.", other: "# lokalen zijn als verhuurd gemarkeerd." },
    prolong: "Drie maanden verlengen",
    prolongDone: { one: "# aanbod is verlengd.", other: "# aanbiedingen zijn verlengd." },
    publish: "Publiceren",
    publishDone: { one: "# aanbod is gepubliceerd.", other: "# aanbiedingen zijn gepubliceerd." },
    doneNone: "Geen enkel aangevinkt aanbod kan nog zo veranderen.",
    cardDrafts: { one: "# ontwerp te publiceren", other: "# ontwerpen te publiceren" },
    cardOpen: { one: "# aanbod online", other: "# aanbiedingen online" },
    ends: (title) => `Het aanbod “${title}” loopt bijna af: verleng het, of zeg dat het lokaal verhuurd is`,
    ended: (title) => `Het aanbod “${title}” is afgelopen: is het lokaal verhuurd?`,
  },
};
