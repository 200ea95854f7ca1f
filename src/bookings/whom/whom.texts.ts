import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  forWhom: { label: "Pour qui", hint: "Ce que vous réservez pour une structure compte dans ses heures, et ses membres ne le voient pas." },
  oneself: "Moi",
  wrong: "Choisissez parmi vos structures",
  stranger: "Vous n’êtes pas membre de cette structure. Rien n’a été réservé.",
  help: "Réserver pour quelqu’un que vous aidez",
  helpLead: "Pour une personne sans adresse électronique ni téléphone. Vous recevez les messages à sa place, et vous imprimez sa fiche.",
  name: { label: "Prénom ou initiales", hint: "Rien d’autre\u00a0: ni nom, ni adresse. C’est effacé un mois après le rendez-vous." },
  nameWrong: "Écrivez un prénom ou des initiales, en 40 signes au plus",
  agreed: { label: "La personne est d’accord", hint: "Elle sait ce qui est réservé, et que son prénom est gardé un mois après." },
  agreedWrong: "Demandez son accord à la personne avant de réserver pour elle",
  tooMany: "Vous avez beaucoup réservé pour d’autres aujourd’hui",
  of: (name: string) => `Pour ${name}`,
  ofStructure: (name: string) => `Pour la structure ${name}`,
  sheet: "Fiche à imprimer",
  sheetLead: "À garder et à montrer sur place.",
  calendar: "Ajouter à mon agenda",
  when: "Quand",
  where: "Où",
  way: "Pour entrer",
  phone: "Téléphone du lieu",
  bring: "Ce que le lieu demande",
  cannotCome: (phone: string | null) =>
    phone
      ? `Vous ne pouvez pas venir\u202f? Appelez le ${phone}, ou dites-le à qui vous a aidé.`
      : "Vous ne pouvez pas venir\u202f? Dites-le au lieu, ou à qui vous a aidé.",
};

const en: typeof fr = {
  forWhom: { label: "For whom", hint: "What you book for a structure counts in its hours, and its members do not see it." },
  oneself: "Me",
  wrong: "Choose among your structures",
  stranger: "You are not a member of this structure. Nothing was booked.",
  help: "Book for somebody whom you help",
  helpLead: "For a person without e-mail or telephone. You receive the messages in their place, and print their sheet.",
  name: { label: "First name or initials", hint: "Nothing else: no family name, no address. It is erased a month after the appointment." },
  nameWrong: "Write a first name or initials, in 40 characters at most",
  agreed: { label: "The person agrees", hint: "They know what is booked, and that their first name is kept for a month after." },
  agreedWrong: "Ask the person for their agreement before you book for them",
  tooMany: "You have booked a great deal for others today",
  of: (name) => `For ${name}`,
  ofStructure: (name) => `For the structure ${name}`,
  sheet: "Sheet to print",
  sheetLead: "To keep, and to show on site.",
  calendar: "Add to my calendar",
  when: "When",
  where: "Where",
  way: "To come in",
  phone: "Telephone of the place",
  bring: "What the place asks",
  cannotCome: (phone) => (phone ? `Cannot come? Call ${phone}, or tell whoever helped you.` : "Cannot come? Tell the place, or whoever helped you."),
};

const nl: typeof fr = {
  forWhom: { label: "Voor wie", hint: "Wat u voor een structuur reserveert, telt bij haar uren, en haar leden zien het niet." },
  oneself: "Mezelf",
  wrong: "Kies uit uw structuren",
  stranger: "U bent geen lid van deze structuur. Er is niets gereserveerd.",
  help: "Reserveren voor iemand die u helpt",
  helpLead: "Voor iemand zonder e-mail of telefoon. U krijgt de berichten in haar of zijn plaats en drukt de fiche af.",
  name: { label: "Voornaam of initialen", hint: "Niets anders: geen familienaam, geen adres. Het wordt een maand na de afspraak gewist." },
  nameWrong: "Schrijf een voornaam of initialen, in hoogstens 40 tekens",
  agreed: { label: "De persoon is akkoord", hint: "Ze weet wat gereserveerd wordt, en dat haar voornaam tot een maand erna bewaard wordt." },
  agreedWrong: "Vraag de persoon om haar akkoord voor u voor haar reserveert",
  tooMany: "U hebt vandaag al veel voor anderen gereserveerd",
  of: (name) => `Voor ${name}`,
  ofStructure: (name) => `Voor de structuur ${name}`,
  sheet: "Fiche om af te drukken",
  sheetLead: "Om te bewaren en ter plaatse te tonen.",
  calendar: "Aan mijn agenda toevoegen",
  when: "Wanneer",
  where: "Waar",
  way: "Om binnen te komen",
  phone: "Telefoon van de plek",
  bring: "Wat de plek vraagt",
  cannotCome: (phone) =>
    phone ? `Kunt u niet komen? Bel ${phone}, of zeg het aan wie u hielp.` : "Kunt u niet komen? Zeg het aan de plek, of aan wie u hielp.",
};

export const whomTexts: Record<Locale, typeof fr> = { fr, en, nl };
