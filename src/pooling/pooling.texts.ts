import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { OfferSide, Pay, Side, Subject, Unit } from "./pooling.ts";

interface PoolingTexts {
  readonly title: string;
  readonly subjects: Readonly<Record<Subject, string>>;
  readonly units: Readonly<Record<Unit, Plurals>>;
  readonly unitNames: Readonly<Record<Unit, string>>;
  readonly per: Readonly<Record<Unit, (sum: string) => string>>;
  /** What one unit is exchanged for. */
  readonly against: Readonly<Record<Unit, (time: string) => string>>;
  readonly pays: Readonly<Record<Pay, string>>;
  readonly offerSides: Readonly<Record<OfferSide, string>>;
  readonly sides: Readonly<Record<Side, string>>;
  readonly free: string;
  readonly plusVat: (rate: string) => string;
  readonly minutes: (minutes: string) => string;
  readonly hours: (hours: string) => string;
  readonly hoursAnd: (hours: string, minutes: string) => string;
  readonly inYourName: string;
  readonly bothSides: string;
  readonly moved: string;
}

const fr: PoolingTexts = {
  title: "Services mutualisés",
  subjects: {
    accounting: "Comptabilité et gestion",
    communication: "Communication",
    vehicle: "Véhicules",
    training: "Formation",
    equipment: "Matériel",
    staff: "Temps de travail partagé",
    other: "Autre service",
  },
  units: {
    hour: { one: "# heure", other: "# heures" },
    day: { one: "# journée", other: "# journées" },
    piece: { one: "# pièce", other: "# pièces" },
    kilometre: { one: "# kilomètre", other: "# kilomètres" },
  },
  unitNames: { hour: "Heure", day: "Journée", piece: "Pièce", kilometre: "Kilomètre" },
  per: { hour: (sum) => `${sum} l’heure`, day: (sum) => `${sum} la journée`, piece: (sum) => `${sum} la pièce`, kilometre: (sum) => `${sum} le kilomètre` },
  against: {
    hour: (time) => `En échange\u00a0: une heure contre ${time}`,
    day: (time) => `En échange\u00a0: une journée contre ${time}`,
    piece: (time) => `En échange\u00a0: une pièce contre ${time}`,
    kilometre: (time) => `En échange\u00a0: un kilomètre contre ${time}`,
  },
  pays: { euros: "En euros", exchange: "En échange" },
  offerSides: { offered: "Proposé", wanted: "Recherché" },
  sides: { provider: "La structure qui rend le service", taker: "La structure qui en bénéficie" },
  free: "Gratuit",
  plusVat: (rate) => `plus TVA à ${rate}`,
  minutes: (minutes) => `${minutes}\u00a0min`,
  hours: (hours) => `${hours}\u00a0h`,
  hoursAnd: (hours, minutes) => `${hours}\u00a0h\u00a0${minutes}`,
  inYourName: "Au nom de",
  bothSides: "Vous agissez pour les deux structures\u00a0: une autre personne doit répondre pour l’une d’elles. Rien n’a changé.",
  moved: "Cela a changé entre-temps. Rien n’a été enregistré.",
};

const en: PoolingTexts = {
  title: "Pooled services",
  subjects: {
    accounting: "Accounting and management",
    communication: "Communication",
    vehicle: "Vehicles",
    training: "Training",
    equipment: "Equipment",
    staff: "Shared working time",
    other: "Another service",
  },
  units: {
    hour: { one: "# hour", other: "# hours" },
    day: { one: "# day", other: "# days" },
    piece: { one: "# piece", other: "# pieces" },
    kilometre: { one: "# kilometre", other: "# kilometres" },
  },
  unitNames: { hour: "Hour", day: "Day", piece: "Piece", kilometre: "Kilometre" },
  per: { hour: (sum) => `${sum} an hour`, day: (sum) => `${sum} a day`, piece: (sum) => `${sum} a piece`, kilometre: (sum) => `${sum} a kilometre` },
  against: {
    hour: (time) => `In exchange: an hour for ${time}`,
    day: (time) => `In exchange: a day for ${time}`,
    piece: (time) => `In exchange: a piece for ${time}`,
    kilometre: (time) => `In exchange: a kilometre for ${time}`,
  },
  pays: { euros: "In euros", exchange: "In exchange" },
  offerSides: { offered: "Offered", wanted: "Wanted" },
  sides: { provider: "The structure that gives the service", taker: "The structure that takes it" },
  free: "Free",
  plusVat: (rate) => `plus VAT at ${rate}`,
  minutes: (minutes) => `${minutes}\u00a0min`,
  hours: (hours) => `${hours}\u00a0h`,
  hoursAnd: (hours, minutes) => `${hours}\u00a0h\u00a0${minutes}`,
  inYourName: "In the name of",
  bothSides: "You act for both structures: somebody else must answer for one of them. Nothing was changed.",
  moved: "This has changed meanwhile. Nothing was saved.",
};

const nl: PoolingTexts = {
  title: "Gedeelde diensten",
  subjects: {
    accounting: "Boekhouding en beheer",
    communication: "Communicatie",
    vehicle: "Voertuigen",
    training: "Opleiding",
    equipment: "Materiaal",
    staff: "Gedeelde werktijd",
    other: "Een andere dienst",
  },
  units: {
    hour: { one: "# uur", other: "# uur" },
    day: { one: "# dag", other: "# dagen" },
    piece: { one: "# stuk", other: "# stuks" },
    kilometre: { one: "# kilometer", other: "# kilometer" },
  },
  unitNames: { hour: "Uur", day: "Dag", piece: "Stuk", kilometre: "Kilometer" },
  per: { hour: (sum) => `${sum} per uur`, day: (sum) => `${sum} per dag`, piece: (sum) => `${sum} per stuk`, kilometre: (sum) => `${sum} per kilometer` },
  against: {
    hour: (time) => `In ruil: een uur voor ${time}`,
    day: (time) => `In ruil: een dag voor ${time}`,
    piece: (time) => `In ruil: een stuk voor ${time}`,
    kilometre: (time) => `In ruil: een kilometer voor ${time}`,
  },
  pays: { euros: "In euro", exchange: "In ruil" },
  offerSides: { offered: "Aangeboden", wanted: "Gezocht" },
  sides: { provider: "De structuur die de dienst verleent", taker: "De structuur die hem krijgt" },
  free: "Gratis",
  plusVat: (rate) => `plus btw van ${rate}`,
  minutes: (minutes) => `${minutes}\u00a0min`,
  hours: (hours) => `${hours}\u00a0u`,
  hoursAnd: (hours, minutes) => `${hours}\u00a0u\u00a0${minutes}`,
  inYourName: "Namens",
  bothSides: "U handelt voor beide structuren: iemand anders moet voor één ervan antwoorden. Er is niets gewijzigd.",
  moved: "Dit is ondertussen veranderd. Er is niets bewaard.",
};

export const poolingTexts: Record<Locale, PoolingTexts> = { fr, en, nl };
