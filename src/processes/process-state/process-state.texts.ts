import type { Locale } from "#platform/i18n/locale.ts";

export type StateAct = "rehearse" | "redraft" | "publish" | "end" | "cancel" | "delete";

const fr = {
  acts: {
    rehearse: {
      title: "Répéter",
      says: "L’équipe essaie chaque étape ouverte, comme le feront les habitants. Personne d’autre ne la trouve.",
      verb: "Commencer la répétition",
    },
    redraft: {
      title: "Revenir au brouillon",
      says: "La répétition s’arrête. Ce qui a été essayé reste jusqu’à la publication.",
      verb: "Revenir au brouillon",
    },
    publish: {
      title: "Publier",
      says: "Tout le monde la voit dès maintenant, sur le site et dans les données ouvertes. Ce qui a été essayé en répétition est effacé. Elle ne peut plus redevenir un brouillon.",
      verb: "Publier la démarche",
    },
    end: { title: "Clore", says: "Toutes ses étapes sont terminées\u00a0: sa page reste lisible, plus rien ne s’y dépose.", verb: "Clore la démarche" },
    cancel: {
      title: "Annuler",
      says: "Elle s’arrête avant sa fin. La raison est publiée, les personnes qui la suivent ou y ont une idée sont prévenues. On ne revient pas en arrière.",
      verb: "Annuler la démarche",
    },
    delete: {
      title: "Supprimer",
      says: "Le brouillon et tout ce qu’il contient disparaissent. On ne revient pas en arrière.",
      verb: "Supprimer le brouillon",
    },
  },
  reason: "Raison, publiée",
  reasonHint: "Pourquoi elle s’arrête, et ce que deviennent les contributions. 10 signes au moins.",
  wasCancelled: "Raison de l’annulation",
  onlyLeads: "Seuls les responsables de la démarche la publient, la closent ou l’annulent.",
  over: "Rien ne change plus dans son état.",
  problems: {
    lacks: "La démarche n’est pas publiée\u00a0: il manque encore ceci.",
    open: "Une étape n’est pas terminée. Fermez-la d’abord, avec une raison.",
    not_from_there: "Quelqu’un vient de changer l’état de la démarche\u00a0: rien n’est fait. Voici où elle en est.",
    used: "D’autres parties du site s’appuient sur ce brouillon\u00a0: il n’est pas supprimé.",
    reason: "Écrivez la raison, de 10 à 2 000 signes.",
  },
};

const en: typeof fr = {
  acts: {
    rehearse: { title: "Rehearse", says: "The team tries every open stage, as residents will. Nobody else finds it.", verb: "Start the rehearsal" },
    redraft: { title: "Back to draft", says: "The rehearsal stops. What was tried stays until publication.", verb: "Go back to draft" },
    publish: {
      title: "Publish",
      says: "Everybody sees it from now on, on the site and in the open data. What was tried in rehearsal is deleted. It cannot become a draft again.",
      verb: "Publish the process",
    },
    end: { title: "Close", says: "All its stages are over: its page stays readable, nothing more is filed in it.", verb: "Close the process" },
    cancel: {
      title: "Cancel",
      says: "It stops before its end. The reason is published, those who follow it or have an idea in it are told. There is no way back.",
      verb: "Cancel the process",
    },
    delete: { title: "Delete", says: "The draft and all it holds disappear. There is no way back.", verb: "Delete the draft" },
  },
  reason: "Reason, published",
  reasonHint: "Why it stops, and what becomes of contributions. 10 characters at least.",
  wasCancelled: "Why it was cancelled",
  onlyLeads: "Only the leads of the process publish, close or cancel it.",
  over: "Its state changes no more.",
  problems: {
    lacks: "The process is not published: this still lacks.",
    open: "A stage is not over. Close it first, with a reason.",
    not_from_there: "Somebody has just changed the state of the process: nothing is done. This is where it stands.",
    used: "Other parts of the site rest on this draft: it is not deleted.",
    reason: "Write the reason, 10 to 2,000 characters.",
  },
};

const nl: typeof fr = {
  acts: {
    rehearse: {
      title: "Repeteren",
      says: "Het team probeert elke open fase, zoals de inwoners het zullen doen. Niemand anders vindt het.",
      verb: "De repetitie beginnen",
    },
    redraft: { title: "Terug naar ontwerp", says: "De repetitie stopt. Wat geprobeerd werd blijft tot de publicatie.", verb: "Teruggaan naar ontwerp" },
    publish: {
      title: "Publiceren",
      says: "Iedereen ziet het vanaf nu, op de site en in de open data. Wat in repetitie geprobeerd werd, wordt gewist. Het kan geen ontwerp meer worden.",
      verb: "Het traject publiceren",
    },
    end: { title: "Afsluiten", says: "Alle fasen zijn voorbij: de pagina blijft leesbaar, er wordt niets meer ingediend.", verb: "Het traject afsluiten" },
    cancel: {
      title: "Annuleren",
      says: "Het stopt vóór het einde. De reden wordt gepubliceerd, wie het volgt of er een idee in heeft wordt verwittigd. Er is geen weg terug.",
      verb: "Het traject annuleren",
    },
    delete: { title: "Verwijderen", says: "Het ontwerp en alles wat erin staat verdwijnen. Er is geen weg terug.", verb: "Het ontwerp verwijderen" },
  },
  reason: "Reden, gepubliceerd",
  reasonHint: "Waarom het stopt, en wat er met de bijdragen gebeurt. Minstens 10 tekens.",
  wasCancelled: "Reden van de annulering",
  onlyLeads: "Alleen de verantwoordelijken van het traject publiceren, sluiten of annuleren het.",
  over: "De toestand verandert niet meer.",
  problems: {
    lacks: "Het traject is niet gepubliceerd: dit ontbreekt nog.",
    open: "Een fase is nog niet voorbij. Sluit ze eerst, met een reden.",
    not_from_there: "Iemand wijzigde net de toestand van het traject: er is niets gedaan. Hier staat het nu.",
    used: "Andere delen van de site steunen op dit ontwerp: het is niet verwijderd.",
    reason: "Schrijf de reden, 10 tot 2 000 tekens.",
  },
};

export const processStateTexts: Readonly<Record<Locale, typeof fr>> = { fr, en, nl };
