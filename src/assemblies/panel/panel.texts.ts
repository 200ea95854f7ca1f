import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

const count = (one: string, other: string): Plurals => ({ one, other });

const fr = {
  title: "Personnes tirées",
  lead: (seated: number, size: number) =>
    `${seated} places sur ${size} sont prises. Qui refuse est remplacé aussitôt par la personne que la réserve désigne\u00a0: personne ne choisit.`,
  empty: "Personne n’est encore tiré",
  emptyNext: "Les personnes tirées viennent ici après le tirage.",
  count: count("# personne tirée", "# personnes tirées"),
  number: "Numéro",
  name: "Nom",
  erased: "(effacé)",
  reach: "Joindre",
  needs: "Besoins",
  care: "Garde d’enfants",
  state: "Réponse",
  acts: "Noter",
  replaces: (number: string) => `remplace le ${number}`,
  accept: "Accepte",
  refuse: "Refuse",
  leave: "Quitte",
  lapse: "Sans réponse",
  done: { note: "C’est noté.", rendue: "La place est rendue, et la personne avertie. La réserve a désigné la suivante, si elle le peut." },
};
type PanelTexts = typeof fr;

const en: PanelTexts = {
  title: "People drawn",
  lead: (seated, size) => `${seated} places of ${size} are taken. Whoever refuses is replaced at once by the person whom the reserve names: nobody chooses.`,
  empty: "Nobody is drawn yet",
  emptyNext: "People who are drawn come here after the draw.",
  count: count("# person drawn", "# people drawn"),
  number: "Number",
  name: "Name",
  erased: "(erased)",
  reach: "Reach",
  needs: "Needs",
  care: "Child care",
  state: "Answer",
  acts: "Note",
  replaces: (number) => `replaces ${number}`,
  accept: "Accepts",
  refuse: "Refuses",
  leave: "Leaves",
  lapse: "No answer",
  done: { note: "Noted.", rendue: "The place is given back, and the person told. The reserve named the next one, if it can." },
};

const nl: PanelTexts = {
  title: "Gelote mensen",
  lead: (seated, size) =>
    `${seated} plaatsen van ${size} zijn ingenomen. Wie weigert, wordt meteen vervangen door de persoon die de reserve aanwijst: niemand kiest.`,
  empty: "Nog niemand geloot",
  emptyNext: "Gelote mensen komen hier na de loting.",
  count: count("# persoon geloot", "# mensen geloot"),
  number: "Nummer",
  name: "Naam",
  erased: "(gewist)",
  reach: "Bereiken",
  needs: "Noden",
  care: "Kinderopvang",
  state: "Antwoord",
  acts: "Noteren",
  replaces: (number) => `vervangt ${number}`,
  accept: "Aanvaardt",
  refuse: "Weigert",
  leave: "Vertrekt",
  lapse: "Geen antwoord",
  done: { note: "Genoteerd.", rendue: "De plaats is teruggegeven en de persoon verwittigd. De reserve heeft de volgende aangewezen, als ze kan." },
};

export const panelTexts: Readonly<Record<Locale, PanelTexts>> = { fr, en, nl };
