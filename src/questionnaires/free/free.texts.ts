import { plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Relire les textes libres",
  lead: "Chaque texte est lu avant de paraître. Retirez les noms, les adresses, tout ce qui désigne une personne\u00a0; le reste se publie tel quel.",
  tabs: { waiting: "À relire", published: "Publiés", set_aside: "Écartés" },
  none: "Rien à relire",
  noneNext: "Les nouveaux textes arrivent ici.",
  text: "Texte publié",
  publish: "Publier",
  publishTicked: "Publier tels quels",
  setAside: "Écarter",
  back: "Remettre à relire",
  of: (start: string) => `\u00a0: ${start}`,
  missing: "Écrivez le texte à publier, ou écartez-le",
  long: "Écrivez 6\u00a0000 signes au plus",
  longer: "On peut retirer des mots, pas en ajouter",
  done: {
    publie: "Le texte est publié.",
    ecarte: "Le texte est écarté.",
    remis: "Le texte est à relire.",
    publies: (count: number) => plural(count, "fr", { one: "# texte est publié.", other: "# textes sont publiés." }),
    ecartes: (count: number) => plural(count, "fr", { one: "# texte est écarté.", other: "# textes sont écartés." }),
    remis_tous: (count: number) => plural(count, "fr", { one: "# texte est à relire.", other: "# textes sont à relire." }),
  },
  changed: "Un autre membre de l’équipe vient de traiter ce texte.",
};

const en: typeof fr = {
  title: "Read the free texts",
  lead: "Each text is read before it appears. Take out names, addresses, anything that points at a person; the rest is published as it is.",
  tabs: { waiting: "To read", published: "Published", set_aside: "Set aside" },
  none: "Nothing to read",
  noneNext: "New texts arrive here.",
  text: "Text published",
  publish: "Publish",
  publishTicked: "Publish as they are",
  setAside: "Set aside",
  back: "Back to be read",
  of: (start) => `: ${start}`,
  missing: "Write the text to publish, or set it aside",
  long: "Write 6,000 characters at most",
  longer: "Words can be taken out, not added",
  done: {
    publie: "The text is published.",
    ecarte: "The text is set aside.",
    remis: "The text is to be read.",
    publies: (count) => plural(count, "en", { one: "# text is published.", other: "# texts are published." }),
    ecartes: (count) => plural(count, "en", { one: "# text is set aside.", other: "# texts are set aside." }),
    remis_tous: (count) => plural(count, "en", { one: "# text is to be read.", other: "# texts are to be read." }),
  },
  changed: "Another member of the team has just dealt with this text.",
};

const nl: typeof fr = {
  title: "De vrije teksten lezen",
  lead: "Elke tekst wordt gelezen voordat hij verschijnt. Laat namen, adressen en alles wat naar een persoon verwijst weg; de rest wordt ongewijzigd gepubliceerd.",
  tabs: { waiting: "Te lezen", published: "Gepubliceerd", set_aside: "Terzijde gelegd" },
  none: "Niets te lezen",
  noneNext: "Nieuwe teksten komen hier binnen.",
  text: "Gepubliceerde tekst",
  publish: "Publiceren",
  publishTicked: "Ongewijzigd publiceren",
  setAside: "Terzijde leggen",
  back: "Opnieuw te lezen",
  of: (start) => `: ${start}`,
  missing: "Schrijf de te publiceren tekst, of leg hem terzijde",
  long: "Schrijf hoogstens 6.000 tekens",
  longer: "Woorden mogen worden weggelaten, niet toegevoegd",
  done: {
    publie: "De tekst is gepubliceerd.",
    ecarte: "De tekst is terzijde gelegd.",
    remis: "De tekst moet worden gelezen.",
    publies: (count) => plural(count, "nl", { one: "# tekst is gepubliceerd.", other: "# teksten zijn gepubliceerd." }),
    ecartes: (count) => plural(count, "nl", { one: "# tekst is terzijde gelegd.", other: "# teksten zijn terzijde gelegd." }),
    remis_tous: (count) => plural(count, "nl", { one: "# tekst moet worden gelezen.", other: "# teksten moeten worden gelezen." }),
  },
  changed: "Een ander teamlid heeft deze tekst zojuist behandeld.",
};

export const freeTexts: Record<Locale, typeof fr> = { fr, en, nl };
