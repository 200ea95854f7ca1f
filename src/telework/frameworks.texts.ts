import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

type Words =
  | "title"
  | "lead"
  | "none"
  | "noneNext"
  | "employer"
  | "version"
  | "since"
  | "current"
  | "past"
  | "join"
  | "publish"
  | "publishLead"
  | "leave"
  | "leaveLead"
  | "leavesOn"
  | "moved"
  | "twice"
  | "inherit"
  | "inheritHint"
  | "notJoined";
type FrameworkTexts = Readonly<Record<Words, string>> & {
  readonly joinedCount: Plurals;
  readonly versionOf: (number: number) => string;
  readonly published: (at: string) => string;
  readonly joinFor: (employer: string, number: number) => string;
  readonly joinLead: (number: number) => string;
  readonly inherited: (number: number) => string;
  readonly done: Readonly<Record<"adhesion" | "publiee" | "quittee", string>>;
};

const fr: FrameworkTexts = {
  title: "Convention-cadre de télétravail",
  lead: "Les conditions que la métropole propose à tous. Un employeur y adhère une fois\u202f; ses conventions avec les lieux reprennent alors les mêmes prix.",
  none: "Aucune convention-cadre n’est publiée",
  noneNext: "Chaque employeur convient de ses prix avec chaque lieu.",
  employer: "Employeur",
  version: "Version",
  since: "Adhère depuis",
  current: "En vigueur",
  past: "Remplacée ou finie",
  join: "Adhérer",
  publish: "Publier une version",
  publishLead: "Une version publiée ne change plus. Les conventions déjà signées gardent celle dont elles héritent.",
  leave: "Quitter la convention-cadre",
  leaveLead: "Avec le préavis de la version. Ce que vous avez signé avec des lieux continue\u202f; vous pourrez adhérer à une version suivante.",
  leavesOn: "Quitte le",
  moved: "Une autre version a été publiée entre-temps. Rien n’a été enregistré.",
  twice: "Cet employeur a déjà adhéré à cette version.",
  inherit: "Reprendre la convention-cadre",
  inheritHint: "Ses prix, sa TVA, son annulation et son préavis remplacent ceux de ce formulaire",
  notJoined: "Cet employeur n’a pas adhéré à la convention-cadre, ou ces jours ou ces dates n’y entrent pas",
  joinedCount: { one: "# adhésion", other: "# adhésions" },
  versionOf: (number) => `Version ${number}`,
  published: (at) => `Publiée le ${at}`,
  joinFor: (employer, number) => `Pour ${employer}, à la version ${number}.`,
  joinLead: (number) => `À la version ${number}.`,
  inherited: (number) => `Reprend la convention-cadre, version ${number}`,
  done: { adhesion: "L’adhésion est enregistrée.", publiee: "La version est publiée.", quittee: "La sortie de la convention-cadre est enregistrée." },
};

const en: FrameworkTexts = {
  title: "Framework agreement of telework",
  lead: "The terms that the metropolis proposes to all. An employer joins once; its agreements with places then take the same prices.",
  none: "No framework agreement is published",
  noneNext: "Each employer agrees on its prices with each place.",
  employer: "Employer",
  version: "Version",
  since: "Joined on",
  current: "In force",
  past: "Replaced or over",
  join: "Join",
  publish: "Publish a version",
  publishLead: "A version that is published never changes. Agreements that were signed keep the one from which they inherit.",
  leave: "Leave the framework agreement",
  leaveLead: "With the notice of the version. What you signed with places goes on; you may join a later version.",
  leavesOn: "Leaves on",
  moved: "Another version was published meanwhile. Nothing was saved.",
  twice: "This employer has joined this version already.",
  inherit: "Take the framework agreement",
  inheritHint: "Its prices, tax, cancellation and notice replace those of this form",
  notJoined: "This employer has not joined the framework agreement, or these days or dates do not fit it",
  joinedCount: { one: "# employer joined", other: "# employers joined" },
  versionOf: (number) => `Version ${number}`,
  published: (at) => `Published on ${at}`,
  joinFor: (employer, number) => `For ${employer}, version ${number}.`,
  joinLead: (number) => `Version ${number}.`,
  inherited: (number) => `Takes the framework agreement, version ${number}`,
  done: { adhesion: "The employer has joined.", publiee: "The version is published.", quittee: "That the employer leaves is recorded." },
};

const nl: FrameworkTexts = {
  title: "Kaderovereenkomst telewerk",
  lead: "De voorwaarden die de metropool aan iedereen voorstelt. Een werkgever sluit zich één keer aan; zijn overeenkomsten met plekken nemen dan dezelfde prijzen over.",
  none: "Er is geen kaderovereenkomst gepubliceerd",
  noneNext: "Elke werkgever spreekt zijn prijzen af met elke plek.",
  employer: "Werkgever",
  version: "Versie",
  since: "Aangesloten op",
  current: "Van kracht",
  past: "Vervangen of voorbij",
  join: "Zich aansluiten",
  publish: "Een versie publiceren",
  publishLead: "Een gepubliceerde versie verandert niet meer. Ondertekende overeenkomsten houden de versie die ze overnemen.",
  leave: "De kaderovereenkomst verlaten",
  leaveLead: "Met de opzegtermijn van de versie. Wat u met plekken ondertekende loopt door; u kunt zich bij een latere versie aansluiten.",
  leavesOn: "Verlaat ze op",
  moved: "Er is ondertussen een andere versie gepubliceerd. Er is niets bewaard.",
  twice: "Deze werkgever heeft zich al bij deze versie aangesloten.",
  inherit: "De kaderovereenkomst overnemen",
  inheritHint: "Haar prijzen, btw, annulering en opzegtermijn vervangen die van dit formulier",
  notJoined: "Deze werkgever heeft zich niet aangesloten bij de kaderovereenkomst, of deze dagen of data passen er niet in",
  joinedCount: { one: "# aansluiting", other: "# aansluitingen" },
  versionOf: (number) => `Versie ${number}`,
  published: (at) => `Gepubliceerd op ${at}`,
  joinFor: (employer, number) => `Voor ${employer}, versie ${number}.`,
  joinLead: (number) => `Versie ${number}.`,
  inherited: (number) => `Neemt de kaderovereenkomst over, versie ${number}`,
  done: { adhesion: "De aansluiting is bewaard.", publiee: "De versie is gepubliceerd.", quittee: "Het vertrek is bewaard." },
};

export const frameworkTexts: Record<Locale, FrameworkTexts> = { fr, en, nl };
