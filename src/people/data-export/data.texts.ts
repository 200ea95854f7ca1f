import type { Locale } from "#platform/i18n/locale.ts";
import type { DataCopy } from "./copies.query.ts";

interface DataTexts {
  readonly title: string;
  readonly lead: string;
  readonly kept: string;
  readonly keptRows: readonly { readonly what: string; readonly why: string; readonly long: string }[];
  readonly privacy: string;
  readonly copies: string;
  readonly copiesNote: string;
  readonly ask: string;
  readonly tooOften: string;
  readonly tooOftenNote: string;
  readonly asked: (when: string) => string;
  readonly states: Record<DataCopy["state"], string>;
  readonly see: string;
  readonly consents: string;
  readonly consentColumns: { readonly what: string; readonly version: string; readonly given: string; readonly withdrawn: string };
  readonly consentNames: Record<string, string>;
  readonly noConsent: string;
  readonly surveys: string;
  readonly surveysNote: string;
  readonly agree: string;
  readonly withdraw: string;
  readonly consentKept: string;
  readonly leave: string;
  readonly leaveNote: string;
  readonly toErasure: string;
  readonly copyTitle: string;
  readonly copyLeads: Record<DataCopy["state"], string>;
  readonly download: string;
  readonly until: (day: string) => string;
  readonly refresh: string;
  readonly back: string;
  readonly taskTitle: string;
  readonly cardTitle: string;
  readonly archive: { readonly noteName: string; readonly note: string };
}

export const dataTexts: Record<Locale, DataTexts> = {
  fr: {
    title: "Mes données",
    lead: "Ce que nous gardons sur vous, ce que vous avez accepté, et comment partir avec une copie ou sans laisser de nom.",
    kept: "Ce que nous gardons sur vous",
    keptRows: [
      {
        what: "Votre nom montré aux autres, votre adresse électronique, votre langue",
        why: "Vous connaître et vous écrire",
        long: "Tant que vous avez un compte",
      },
      {
        what: "Vos façons de vous connecter\u00a0; d’un mot de passe, seulement une empreinte",
        why: "Vous laisser entrer, et personne d’autre",
        long: "Tant que vous les gardez",
      },
      {
        what: "Vos connexions\u00a0: l’heure et le navigateur, sans adresse internet",
        why: "Vous montrer où votre compte est ouvert",
        long: "Trente jours au plus",
      },
      { what: "Vos rôles, vos structures, la commune attestée", why: "Savoir ce que vous pouvez faire", long: "Tant que vous avez un compte" },
      { what: "Vos accords", why: "Pouvoir les prouver, et les retirer", long: "Tant que vous avez un compte" },
      { what: "L’objet des messages envoyés", why: "Savoir s’ils sont arrivés", long: "Trente jours" },
      { what: "Ce que vous écrivez et proposez ici", why: "C’est l’objet du service", long: "Comme vous en décidez en partant" },
      {
        what: "Pour les agents\u00a0: les actes faits en leur nom, sous un numéro",
        why: "Rendre compte à tous",
        long: "Sans limite\u00a0; le numéro ne mène plus à personne une fois le compte effacé",
      },
    ],
    privacy: "Lire «\u00a0Vie privée\u00a0»",
    copies: "Emporter une copie",
    copiesNote:
      "Un fichier ZIP qui contient tout ce que chaque partie du service garde sur vous, en JSON. Nous vous écrivons quand il est prêt\u00a0; il reste là sept jours.",
    ask: "Demander une copie",
    tooOften: "Vous avez demandé trois copies aujourd’hui",
    tooOftenNote: "Reprenez l’une des copies ci-dessous, ou revenez demain.",
    asked: (when) => `Demandée le ${when}`,
    states: { waiting: "En préparation", failed: "Interrompue", ready: "Prête", removed: "Effacée" },
    see: "Voir la copie",
    consents: "Ce que vous avez accepté",
    consentColumns: { what: "Accord", version: "Texte du", given: "Donné le", withdrawn: "Retiré le" },
    consentNames: { terms: "Conditions d’utilisation", surveys: "Être invité à donner mon avis sur ce service" },
    noConsent: "Aucun accord n’est inscrit pour l’instant.",
    surveys: "Donner votre avis sur ce service",
    surveysNote: "Avec votre accord, la métropole peut vous écrire pour vous demander ce qui marche et ce qui manque. Rien d’autre n’en dépend.",
    agree: "Donner mon accord",
    withdraw: "Retirer mon accord",
    consentKept: "Votre choix est inscrit",
    leave: "Partir",
    leaveNote: "Votre compte se ferme tout de suite. Vous avez quatorze jours pour changer d’avis.",
    toErasure: "Effacer mon compte",
    copyTitle: "Copie de mes données",
    copyLeads: {
      waiting: "Nous préparons votre copie. Vous pouvez fermer cette page\u00a0: nous vous écrivons quand elle est prête.",
      failed: "La copie n’a pas pu être préparée. Demandez-en une autre.",
      ready: "Votre copie est prête.",
      removed: "Cette copie a été effacée, comme prévu. Demandez-en une autre si vous en avez besoin.",
    },
    download: "Télécharger la copie",
    until: (day) => `Disponible jusqu’au ${day}`,
    refresh: "Actualiser",
    back: "Revenir à mes données",
    taskTitle: "Copie de mes données",
    cardTitle: "Votre copie est prête",
    archive: {
      noteName: "lisez-moi.txt",
      note: "Ce fichier contient ce que Beffroi garde sur vous.\nUn fichier JSON par partie du service\u00a0; dans chacun, une liste par sorte de données.\nLes mots de passe, clés et codes n’y sont pas, ni rien sur d’autres personnes.\nLes heures sont en temps universel (UTC).\n",
    },
  },
  en: {
    title: "My data",
    lead: "What we keep about you, what you agreed to, and how to leave with a copy or without leaving a name.",
    kept: "What we keep about you",
    keptRows: [
      { what: "The name shown to others, your e-mail address, your language", why: "To know you and write to you", long: "As long as you have an account" },
      { what: "Your ways to sign in; of a password, only a fingerprint", why: "To let you in, and nobody else", long: "As long as you keep them" },
      { what: "Your sessions: time and browser, without internet address", why: "To show you where your account is open", long: "Thirty days at most" },
      { what: "Your roles, your structures, the commune attested", why: "To know what you may do", long: "As long as you have an account" },
      { what: "Your agreements", why: "To be able to prove them, and to withdraw them", long: "As long as you have an account" },
      { what: "The subject of the messages sent", why: "To know whether they arrived", long: "Thirty days" },
      { what: "What you write and propose here", why: "It is what the service is for", long: "As you decide when you leave" },
      {
        what: "For public officers: the acts done in their name, under a number",
        why: "To account for them to everyone",
        long: "Without limit; the number leads to nobody once the account is erased",
      },
    ],
    privacy: "Read “Privacy”",
    copies: "Take a copy",
    copiesNote: "A ZIP file with all that each part of the service keeps about you, as JSON. We write to you when it is ready; it stays there for seven days.",
    ask: "Ask for a copy",
    tooOften: "You asked for three copies today",
    tooOftenNote: "Take one of the copies below, or come back tomorrow.",
    asked: (when) => `Asked on ${when}`,
    states: { waiting: "In the making", failed: "Interrupted", ready: "Ready", removed: "Erased" },
    see: "See the copy",
    consents: "What you agreed to",
    consentColumns: { what: "Agreement", version: "Text of", given: "Given on", withdrawn: "Withdrawn on" },
    consentNames: { terms: "Terms of use", surveys: "To be invited to say what I think of this service" },
    noConsent: "No agreement is written down yet.",
    surveys: "Say what you think of this service",
    surveysNote: "If you agree, the metropolis may write to you to ask what works and what is missing. Nothing else depends on it.",
    agree: "Agree",
    withdraw: "Withdraw my agreement",
    consentKept: "Your choice is written down",
    leave: "Leave",
    leaveNote: "Your account closes at once. You have fourteen days to change your mind.",
    toErasure: "Erase my account",
    copyTitle: "Copy of my data",
    copyLeads: {
      waiting: "We are preparing your copy. You may close this page: we write to you when it is ready.",
      failed: "The copy could not be prepared. Ask for another one.",
      ready: "Your copy is ready.",
      removed: "This copy was erased, as planned. Ask for another one if you need it.",
    },
    download: "Download the copy",
    until: (day) => `Available until ${day}`,
    refresh: "Refresh",
    back: "Back to my data",
    taskTitle: "Copy of my data",
    cardTitle: "Your copy is ready",
    archive: {
      noteName: "read-me.txt",
      note: "This file holds what Beffroi keeps about you.\nOne JSON file for each part of the service; in each, a list for each kind of data.\nPasswords, keys and codes are not in it, nor anything about other persons.\nTimes are in universal time (UTC).\n",
    },
  },
  nl: {
    title: "Mijn gegevens",
    lead: "Wat we over u bewaren, wat u aanvaard hebt, en hoe u vertrekt met een kopie of zonder een naam achter te laten.",
    kept: "Wat we over u bewaren",
    keptRows: [
      { what: "De naam die anderen zien, uw e-mailadres, uw taal", why: "U kennen en u schrijven", long: "Zolang u een account hebt" },
      { what: "Uw manieren om aan te melden; van een wachtwoord alleen een vingerafdruk", why: "U binnenlaten, en niemand anders", long: "Zolang u ze houdt" },
      { what: "Uw sessies: tijd en browser, zonder internetadres", why: "U tonen waar uw account open is", long: "Hoogstens dertig dagen" },
      { what: "Uw rollen, uw structuren, de bevestigde gemeente", why: "Weten wat u mag doen", long: "Zolang u een account hebt" },
      { what: "Uw akkoorden", why: "Ze kunnen bewijzen, en intrekken", long: "Zolang u een account hebt" },
      { what: "Het onderwerp van de verstuurde berichten", why: "Weten of ze aankwamen", long: "Dertig dagen" },
      { what: "Wat u hier schrijft en voorstelt", why: "Daarvoor dient de dienst", long: "Zoals u beslist bij uw vertrek" },
      {
        what: "Voor ambtenaren: de handelingen in hun naam, onder een nummer",
        why: "Aan iedereen verantwoording afleggen",
        long: "Onbeperkt; het nummer leidt naar niemand meer zodra het account gewist is",
      },
    ],
    privacy: "“Privacy” lezen",
    copies: "Een kopie meenemen",
    copiesNote:
      "Een ZIP-bestand met alles wat elk deel van de dienst over u bewaart, als JSON. We schrijven u wanneer het klaar is; het blijft er zeven dagen.",
    ask: "Een kopie vragen",
    tooOften: "U vroeg vandaag drie kopieën",
    tooOftenNote: "Neem een van de kopieën hieronder, of kom morgen terug.",
    asked: (when) => `Gevraagd op ${when}`,
    states: { waiting: "In voorbereiding", failed: "Onderbroken", ready: "Klaar", removed: "Gewist" },
    see: "De kopie bekijken",
    consents: "Wat u aanvaard hebt",
    consentColumns: { what: "Akkoord", version: "Tekst van", given: "Gegeven op", withdrawn: "Ingetrokken op" },
    consentNames: { terms: "Gebruiksvoorwaarden", surveys: "Uitgenodigd worden om mijn mening over deze dienst te geven" },
    noConsent: "Er is nog geen akkoord genoteerd.",
    surveys: "Uw mening over deze dienst",
    surveysNote: "Met uw akkoord mag de metropool u schrijven om te vragen wat werkt en wat ontbreekt. Niets anders hangt ervan af.",
    agree: "Akkoord geven",
    withdraw: "Mijn akkoord intrekken",
    consentKept: "Uw keuze is genoteerd",
    leave: "Vertrekken",
    leaveNote: "Uw account sluit meteen. U hebt veertien dagen om van gedachten te veranderen.",
    toErasure: "Mijn account wissen",
    copyTitle: "Kopie van mijn gegevens",
    copyLeads: {
      waiting: "We bereiden uw kopie voor. U mag deze pagina sluiten: we schrijven u wanneer ze klaar is.",
      failed: "De kopie kon niet gemaakt worden. Vraag een andere.",
      ready: "Uw kopie is klaar.",
      removed: "Deze kopie is gewist, zoals voorzien. Vraag een andere als u ze nodig hebt.",
    },
    download: "De kopie downloaden",
    until: (day) => `Beschikbaar tot ${day}`,
    refresh: "Vernieuwen",
    back: "Terug naar mijn gegevens",
    taskTitle: "Kopie van mijn gegevens",
    cardTitle: "Uw kopie is klaar",
    archive: {
      noteName: "lees-mij.txt",
      note: "Dit bestand bevat wat Beffroi over u bewaart.\nEén JSON-bestand per deel van de dienst; in elk een lijst per soort gegevens.\nWachtwoorden, sleutels en codes staan er niet in, en niets over andere personen.\nTijden staan in universele tijd (UTC).\n",
    },
  },
};
