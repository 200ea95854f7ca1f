import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: (title: string) => `Vérifier : ${title}`,
  here: "Vérifier un jour passé",
  lead: "Le jour est mesuré de nouveau, avec ce qui est connu aujourd’hui, et comparé à ce qui a été gardé.",
  day: "Jour gardé",
  verify: "Mesurer de nouveau",
  none: "Rien n’a été gardé ce jour-là",
  noneWhat: "Choisissez un jour de la liste.",
  neverKept: "Rien n’a encore été gardé de cet indicateur.",
  entered: "Cet indicateur est saisi : il n’y a rien à mesurer. Ses corrections sont à côté de ses valeurs.",
  todayOnly: "Cet indicateur ne se mesure que le jour même : un jour passé ne peut pas être vérifié.",
  same: (day: string) => `Le ${day}, tout est identique`,
  figures: { one: "# chiffre mesuré de nouveau", other: "# chiffres mesurés de nouveau" } as Plurals,
  differs: { one: "# chiffre diffère", other: "# chiffres diffèrent" } as Plurals,
  rows: {
    one: "# ligne a été écrite depuis : c’est ce qui explique l’écart.",
    other: "# lignes ont été écrites depuis : c’est ce qui explique l’écart.",
  } as Plurals,
  noRows: "Aucune ligne n’a été écrite depuis : l’écart ne s’explique pas par les données. Signalez-le.",
  part: "Territoire",
  kept: "Gardé",
  now: "Mesuré de nouveau",
  gone: "n’existe plus",
  notKept: "non gardé",
};

export type VerifyTexts = typeof fr;

const en: VerifyTexts = {
  title: (title) => `Verify: ${title}`,
  here: "Verify a past day",
  lead: "The day is measured again, with what is known today, and compared with what was kept.",
  day: "Kept day",
  verify: "Measure again",
  none: "Nothing was kept on that day",
  noneWhat: "Choose a day of the list.",
  neverKept: "Nothing was kept of this indicator yet.",
  entered: "This indicator is entered: there is nothing to measure. Its corrections stand beside its values.",
  todayOnly: "This indicator is measured on the day itself only: a past day cannot be verified.",
  same: (day) => `On ${day}, all is the same`,
  figures: { one: "# figure measured again", other: "# figures measured again" },
  differs: { one: "# figure differs", other: "# figures differ" },
  rows: { one: "# row was written since: that explains the difference.", other: "# rows were written since: that explains the difference." },
  noRows: "No row was written since: the data do not explain the difference. Report it.",
  part: "Territory",
  kept: "Kept",
  now: "Measured again",
  gone: "is no more",
  notKept: "not kept",
};

const nl: VerifyTexts = {
  title: (title) => `Nagaan: ${title}`,
  here: "Een voorbije dag nagaan",
  lead: "De dag wordt opnieuw gemeten, met wat nu bekend is, en vergeleken met wat bewaard werd.",
  day: "Bewaarde dag",
  verify: "Opnieuw meten",
  none: "Op die dag werd niets bewaard",
  noneWhat: "Kies een dag uit de lijst.",
  neverKept: "Van deze indicator werd nog niets bewaard.",
  entered: "Deze indicator wordt ingevoerd: er valt niets te meten. De verbeteringen staan naast de waarden.",
  todayOnly: "Deze indicator wordt alleen op de dag zelf gemeten: een voorbije dag kan niet nagegaan worden.",
  same: (day) => `Op ${day} is alles gelijk`,
  figures: { one: "# cijfer opnieuw gemeten", other: "# cijfers opnieuw gemeten" },
  differs: { one: "# cijfer verschilt", other: "# cijfers verschillen" },
  rows: { one: "# rij is sindsdien geschreven: dat verklaart het verschil.", other: "# rijen zijn sindsdien geschreven: dat verklaart het verschil." },
  noRows: "Sindsdien is geen rij geschreven: de gegevens verklaren het verschil niet. Meld het.",
  part: "Gebied",
  kept: "Bewaard",
  now: "Opnieuw gemeten",
  gone: "bestaat niet meer",
  notKept: "niet bewaard",
};

export const verifyTexts: Record<Locale, VerifyTexts> = { fr, en, nl };
