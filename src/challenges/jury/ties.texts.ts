import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Liens connus",
  pages: "Pages des liens connus",
  lead: "Un avis ne compte pas tant qu’un lien tient, qu’il soit déclaré ou trouvé, avant ou après l’envoi.",
  team: "Équipe",
  juror: "Membre du jury",
  tie: "Lien",
  lifted: "Levé",
  lift: "Lever un lien",
  liftLead: "Si, après examen, il n’y a pas de lien. L’avis de cette personne compte alors, et un classement déjà publié est refait à côté du premier.",
  which: "Lien à lever",
  reason: "Pourquoi il n’y a pas de lien",
  notLifted: "Rien n’a été levé\u00a0: le lien l’est déjà, la personne est de l’équipe, ou vous y avez vous-même un lien.",
  sources: {
    declared: "déclaré",
    structure: "même structure",
    address: "même adresse",
    domain: "même domaine de courriel",
    mentoring: "mentorat",
  },
  because: (source: string, reason: string) => `${source}\u00a0: ${reason}`,
  pair: (team: string, juror: string) => `${team}, ${juror}`,
  problems: { choice: "Choisissez un lien de la liste", reason: "Dites pourquoi, de 3 à 500 signes" },
};

const en: typeof fr = {
  title: "Known ties",
  pages: "Pages of known ties",
  lead: "An opinion does not count while a tie stands, declared or found, before it was sent or after.",
  team: "Team",
  juror: "Juror",
  tie: "Tie",
  lifted: "Lifted",
  lift: "Lift a tie",
  liftLead: "If there turns out to be no tie. The opinion of this person then counts, and a ranking that was published is made again beside the first.",
  which: "Tie to lift",
  reason: "Why there is no tie",
  notLifted: "Nothing was lifted: the tie was already, the person is of the team, or you have a tie to it yourself.",
  sources: {
    declared: "declared",
    structure: "same structure",
    address: "same address",
    domain: "same mail domain",
    mentoring: "mentoring",
  },
  because: (source, reason) => `${source}: ${reason}`,
  pair: (team, juror) => `${team}, ${juror}`,
  problems: { choice: "Choose a tie of the list", reason: "Say why, 3 to 500 signs" },
};

const nl: typeof fr = {
  title: "Bekende banden",
  pages: "Pagina’s met bekende banden",
  lead: "Een mening telt niet zolang een band geldt, gemeld of gevonden, voor of na het verzenden.",
  team: "Team",
  juror: "Jurylid",
  tie: "Band",
  lifted: "Opgeheven",
  lift: "Een band opheffen",
  liftLead: "Als er na onderzoek geen band is. De mening van die persoon telt dan, en een bekendgemaakte rangschikking wordt naast de eerste opnieuw gemaakt.",
  which: "Band om op te heffen",
  reason: "Waarom er geen band is",
  notLifted: "Er is niets opgeheven: de band was het al, de persoon zit in het team, of u hebt er zelf een band mee.",
  sources: {
    declared: "gemeld",
    structure: "zelfde structuur",
    address: "zelfde adres",
    domain: "zelfde e-maildomein",
    mentoring: "mentorschap",
  },
  because: (source, reason) => `${source}: ${reason}`,
  pair: (team, juror) => `${team}, ${juror}`,
  problems: { choice: "Kies een band van de lijst", reason: "Zeg waarom, 3 tot 500 tekens" },
};

export const tiesTexts: Record<Locale, typeof fr> = { fr, en, nl };
