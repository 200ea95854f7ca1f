import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Publier la réponse",
  revise: "Mettre la réponse à jour",
  lead: "Récrivez la question pour que personne ne reconnaisse qui l’a posée\u00a0: ni nom, ni adresse, ni santé, ni situation particulière.",
  headline: "Titre public",
  headlineHint: "Une question, en une phrase.",
  titleMissing: "Écrivez le titre, en 5 caractères au moins.",
  question: "Question, récrite sans donnée personnelle",
  questionHint: "Enlevez ce qui ne sert pas à comprendre la réponse.",
  questionMissing: "Récrivez la question, en 10 caractères au moins.",
  body: "Réponse publique",
  bodyMissing: "Écrivez la réponse, en 10 caractères au moins.",
  read: "J’ai relu ces mots\u00a0: rien n’y désigne une personne, et tout est vrai aujourd’hui.",
  readMissing: "Relisez, puis cochez la case.",
  publish: "Publier",
  saveCheck: "Garder et dater la vérification d’aujourd’hui",
  changed: "Cette réponse a changé entre-temps. Vos mots sont gardés ci-dessous.",
  traces: {
    email: "Enlevez l’adresse e-mail.",
    phone: "Enlevez le numéro de téléphone.",
    number: "Enlevez ce numéro personnel.",
    name: "Enlevez le nom de la personne.",
    contact: "Enlevez les coordonnées que la personne a écrites.",
  },
  problems: {
    not_possible: "Cette réponse ne peut pas être publiée\u00a0: elle l’est déjà, la question attend, ou la personne n’a pas donné son accord.",
    no_consent: "La personne n’a pas donné son accord, ou l’a repris. Rien n’est publié.",
  },
};

const en: typeof fr = {
  title: "Publish the answer",
  revise: "Bring the answer up to date",
  lead: "Rewrite the question so that nobody recognises who asked: no name, no address, no health, no particular situation.",
  headline: "Public title",
  headlineHint: "A question, in one sentence.",
  titleMissing: "Write the title, in 5 characters at least.",
  question: "Question, rewritten without personal data",
  questionHint: "Remove what does not help to understand the answer.",
  questionMissing: "Rewrite the question, in 10 characters at least.",
  body: "Public answer",
  bodyMissing: "Write the answer, in 10 characters at least.",
  read: "I have read these words again: nothing in them tells who anybody is, and all is true today.",
  readMissing: "Read again, then tick the box.",
  publish: "Publish",
  saveCheck: "Save and date today’s check",
  changed: "This answer has changed meanwhile. Your words are kept below.",
  traces: {
    email: "Remove the e-mail address.",
    phone: "Remove the telephone number.",
    number: "Remove this personal number.",
    name: "Remove the name of the person.",
    contact: "Remove the contact details that the person wrote.",
  },
  problems: {
    not_possible: "This answer cannot be published: it is already, the question waits, or the person has not agreed.",
    no_consent: "The person has not agreed, or has taken it back. Nothing is published.",
  },
};

const nl: typeof fr = {
  title: "Het antwoord publiceren",
  revise: "Het antwoord bijwerken",
  lead: "Herschrijf de vraag zodat niemand herkent wie ze stelde: geen naam, geen adres, geen gezondheid, geen bijzondere situatie.",
  headline: "Openbare titel",
  headlineHint: "Een vraag, in één zin.",
  titleMissing: "Schrijf de titel, in minstens 5 tekens.",
  question: "Vraag, herschreven zonder persoonsgegevens",
  questionHint: "Laat weg wat niet helpt om het antwoord te begrijpen.",
  questionMissing: "Herschrijf de vraag, in minstens 10 tekens.",
  body: "Openbaar antwoord",
  bodyMissing: "Schrijf het antwoord, in minstens 10 tekens.",
  read: "Ik herlas deze woorden: niets verwijst naar een persoon, en alles klopt vandaag.",
  readMissing: "Herlees en vink het vakje aan.",
  publish: "Publiceren",
  saveCheck: "Bewaren en de controle van vandaag dateren",
  changed: "Dit antwoord is intussen veranderd. Uw woorden staan hieronder nog.",
  traces: {
    email: "Verwijder het e-mailadres.",
    phone: "Verwijder het telefoonnummer.",
    number: "Verwijder dit persoonlijke nummer.",
    name: "Verwijder de naam van de persoon.",
    contact: "Verwijder de contactgegevens die de persoon schreef.",
  },
  problems: {
    not_possible: "Dit antwoord kan niet gepubliceerd worden: het is het al, de vraag wacht, of de persoon ging niet akkoord.",
    no_consent: "De persoon ging niet akkoord, of trok dat in. Er wordt niets gepubliceerd.",
  },
};

export const publishTexts: Readonly<Record<Locale, typeof fr>> = { fr, en, nl };
