import type { Row } from "#platform/db/insert-rows.ts";
import { otherLanguages, wordsOf, type CallWording } from "../wording.ts";

type Translations = Readonly<Record<string, readonly [en: string, nl: string]>>;

/** "Fabriquer et réparer" in English and Dutch, by place in the call. */
const makers: Translations = {
  title: ["Make and repair", "Maken en herstellen"],
  summary: [
    "Shared machines, repair workshops, open factories: up to 15,000 € a project.",
    "Gedeelde machines, herstelateliers, open fabrieken: tot 15.000 € per project.",
  ],
  about: [
    "You open a workshop where people make or repair together, or you equip one that exists.\n\nMachines that are bought stay open to all, at the hours that you announce.",
    "U opent een atelier waar men samen maakt of herstelt, of u rust een bestaand atelier uit.\n\nAangekochte machines blijven open voor iedereen, op de uren die u aankondigt.",
  ],
  "criterion.utilite": ["Social usefulness", "Maatschappelijk nut"],
  "criterion.utilite.about": ["The need, those it serves, what changes for them.", "De behoefte, voor wie, wat er voor hen verandert."],
  "criterion.modele": ["Economic model", "Economisch model"],
  "criterion.modele.about": ["Income, costs, what is left without the aid.", "Inkomsten, kosten, wat er zonder de steun blijft."],
  "criterion.gouvernance": ["Governance", "Bestuur"],
  "criterion.gouvernance.about": ["Who decides, with employees and users.", "Wie beslist, samen met werknemers en gebruikers."],
  "criterion.emploi": ["Jobs created", "Nieuwe banen"],
  "criterion.emploi.about": ["How many, for how long, for whom.", "Hoeveel, voor hoelang, voor wie."],
  "document.statuts": ["Statutes of the structure", "Statuten van de structuur"],
  "document.rib": ["Bank details", "Bankgegevens"],
  "document.comptes": ["Last approved accounts", "Laatste goedgekeurde rekeningen"],
  "section.projet": ["The workshop", "Het atelier"],
  "question.public-vise": ["Whom is the activity for?", "Voor wie is de activiteit?"],
  "question.besoin": ["Which need does it answer?", "Op welke behoefte antwoordt ze?"],
  "question.date-demarrage": ["When does the activity begin, or when did it?", "Wanneer begint de activiteit, of wanneer begon ze?"],
};

/** What is told of a call in other languages. @throws Error for a word that is missing: half a call is read in no language */
export function storyWordings(callId: string, call: CallWording): Row[] {
  return otherLanguages.map((language, at) => ({
    ...{ call_id: callId, language, version: 1, by: null },
    words: Object.fromEntries(
      [...wordsOf(call)].map(([place, of]) => {
        const says = makers[place]?.[at];
        if (!says) throw new Error(`Nothing is told of ${place}.`);
        return [place, { of, says }];
      }),
    ),
  }));
}
