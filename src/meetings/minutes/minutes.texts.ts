import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Écrire le compte rendu",
  lead: "Publié sur la page de la rencontre. Les personnes inscrites et celles qui suivent la démarche sont prévenues une fois.",
  text: "Compte rendu",
  hint: "Ce qui s’est dit, ce qui a été demandé, la suite. Pas de nom d’habitant. Titres, listes et liens en Markdown.",
  publish: "Publier et prévenir",
  keep: "Garder le brouillon",
  correct: "Enregistrer la correction",
  preview: "Aperçu",
  missing: "Écrivez le compte rendu avant de le publier",
  long: "Écrivez 30\u00a0000 signes au plus",
  done: { garde: "Le brouillon est gardé. L’équipe seule le voit." },
  problems: {
    changed: "Un autre membre de l’équipe a modifié la rencontre entre-temps. Votre texte est ci-dessous\u00a0: comparez, puis enregistrez de nouveau.",
    not_begun: "La rencontre n’a pas encore eu lieu, ou elle est annulée.",
  },
};

const en: typeof fr = {
  title: "Write the minutes",
  lead: "Published on the page of the meeting. Those registered and those who follow the process are told once.",
  text: "Minutes",
  hint: "What was said, what was asked for, what comes next. No resident’s name. Headings, lists and links in Markdown.",
  publish: "Publish and tell",
  keep: "Keep the draft",
  correct: "Save the correction",
  preview: "Preview",
  missing: "Write the minutes before you publish them",
  long: "Write 30,000 characters at most",
  done: { garde: "The draft is kept. Only the team sees it." },
  problems: {
    changed: "Another member of the team changed the meeting meanwhile. Your text is below: compare, then save again.",
    not_begun: "The meeting has not taken place yet, or it is cancelled.",
  },
};

const nl: typeof fr = {
  title: "Het verslag schrijven",
  lead: "Gepubliceerd op de pagina van de bijeenkomst. De ingeschrevenen en wie het traject volgt, worden één keer op de hoogte gebracht.",
  text: "Verslag",
  hint: "Wat er is gezegd, wat er is gevraagd, het vervolg. Geen naam van een bewoner. Titels, lijsten en links in Markdown.",
  publish: "Publiceren en melden",
  keep: "Het ontwerp bewaren",
  correct: "De verbetering opslaan",
  preview: "Voorbeeld",
  missing: "Schrijf het verslag voordat u het publiceert",
  long: "Schrijf hoogstens 30.000 tekens",
  done: { garde: "Het ontwerp is bewaard. Alleen het team ziet het." },
  problems: {
    changed: "Een ander teamlid heeft de bijeenkomst intussen gewijzigd. Uw tekst staat hieronder: vergelijk en sla dan opnieuw op.",
    not_begun: "De bijeenkomst heeft nog niet plaatsgevonden, of ze is geannuleerd.",
  },
};

export const minutesTexts: Record<Locale, typeof fr> = { fr, en, nl };
