import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

interface ConsultTexts {
  readonly title: string;
  readonly lead: string;
  readonly ground: string;
  readonly grounds: Record<"own" | "elector" | "control", string>;
  readonly groundMissing: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonWrong: string;
  readonly name: string;
  readonly nameHint: string;
  readonly nameWrong: string;
  readonly search: string;
  readonly found: Plurals;
  readonly none: string;
  readonly many: string;
  readonly early: string;
  readonly over: string;
  readonly closed: string;
  readonly late: string;
  /** On the page of the rules: the list, and how to ask. */
  readonly roll: string;
  readonly how: string;
}

const fr: ConsultTexts = {
  title: "Consulter la liste d’émargement",
  lead: "Qui est marqué comme ayant voté, jamais ce qui a été voté. Chaque recherche laisse une ligne datée au registre des actes, avec votre nom et la raison.",
  ground: "Qui demande",
  grounds: {
    own: "La personne elle-même, pièce vue",
    elector: "Un électeur de ce vote, dans les dix jours qui suivent le résultat",
    control: "Le bureau ou un agent, pour un contrôle ou une contestation",
  },
  groundMissing: "Dites qui demande",
  reason: "Raison",
  reasonHint: "Qui demande et pourquoi. Elle reste au registre des actes.",
  reasonWrong: "Dites pourquoi, en 10 signes au moins",
  name: "Prénom et nom",
  nameHint: "En entier. L’ordre, les accents et les majuscules sont sans importance.",
  nameWrong: "Écrivez le prénom et le nom, en entier",
  search: "Chercher ce nom",
  found: { one: "# personne de ce nom est marquée", other: "# personnes de ce nom sont marquées" },
  none: "Personne de ce nom n’est marqué",
  many: "Plus de vingt personnes portent ce nom\u00a0: rien n’est montré",
  early: "La liste se consulte dès la clôture",
  over: "Le résultat est scellé\u00a0: la liste ne se consulte plus",
  closed: "La liste ne se consulte pas en ce moment",
  late: "Les dix jours sont passés\u00a0: restent la personne elle-même et le contrôle",
  roll: "Liste d’émargement",
  how: "De la clôture au scellé, chacun voit dans son espace s’il est marqué comme ayant voté, et peut le demander à un guichet avec sa pièce. Dans les dix jours qui suivent le résultat, tout électeur de ce vote peut y demander si un nom est marqué, en disant pourquoi. Chaque consultation est datée au registre des actes\u00a0; la liste entière n’est donnée à personne.",
};

const en: ConsultTexts = {
  title: "Consult the roll",
  lead: "Who is marked as having voted, never what was voted. Each search leaves a dated line in the log of acts, with your name and the reason.",
  ground: "Who asks",
  grounds: {
    own: "The person themselves, document seen",
    elector: "An elector of this vote, within ten days after the result",
    control: "The bureau or an agent, for a control or a challenge",
  },
  groundMissing: "Say who asks",
  reason: "Reason",
  reasonHint: "Who asks, and why. It stays in the log of acts.",
  reasonWrong: "Say why, in 10 characters or more",
  name: "First name and name",
  nameHint: "In full. Order, accents and capitals do not matter.",
  nameWrong: "Write the first name and the name, in full",
  search: "Look this name up",
  found: { one: "# person of this name is marked", other: "# people of this name are marked" },
  none: "Nobody of this name is marked",
  many: "More than twenty people have this name: nothing is shown",
  early: "The roll can be consulted from the closing on",
  over: "The result is sealed: the roll is consulted no more",
  closed: "The roll cannot be consulted now",
  late: "The ten days are over: the person themselves and controls remain",
  roll: "Roll",
  how: "From the closing to the seal everybody sees in their space whether they are marked as having voted, and may ask at a desk with their document. Within ten days after the result every elector of this vote may ask there whether a name is marked, saying why. Each consultation is dated in the log of acts; the whole list is given to nobody.",
};

const nl: ConsultTexts = {
  title: "De lijst van stemmers raadplegen",
  lead: "Wie is gemarkeerd als gestemd, nooit wat er gestemd is. Elke zoekopdracht laat een gedateerde regel in het register van handelingen, met uw naam en de reden.",
  ground: "Wie vraagt",
  grounds: {
    own: "De persoon zelf, identiteitsbewijs gezien",
    elector: "Een kiezer van deze stemming, binnen tien dagen na de uitslag",
    control: "Het bureau of een ambtenaar, voor een controle of een betwisting",
  },
  groundMissing: "Zeg wie vraagt",
  reason: "Reden",
  reasonHint: "Wie vraagt, en waarom. Ze blijft in het register van handelingen.",
  reasonWrong: "Zeg waarom, in minstens 10 tekens",
  name: "Voornaam en naam",
  nameHint: "Voluit. Volgorde, accenten en hoofdletters maken niet uit.",
  nameWrong: "Schrijf voornaam en naam voluit",
  search: "Deze naam opzoeken",
  found: { one: "# persoon met deze naam is gemarkeerd", other: "# mensen met deze naam zijn gemarkeerd" },
  none: "Niemand met deze naam is gemarkeerd",
  many: "Meer dan twintig mensen hebben deze naam: er wordt niets getoond",
  early: "De lijst kan vanaf de sluiting geraadpleegd worden",
  over: "De uitslag is verzegeld: de lijst wordt niet meer geraadpleegd",
  closed: "De lijst kan nu niet geraadpleegd worden",
  late: "De tien dagen zijn voorbij: de persoon zelf en de controle blijven",
  roll: "Lijst van stemmers",
  how: "Van de sluiting tot de verzegeling ziet iedereen in de eigen ruimte of men is gemarkeerd als gestemd, en kan men het aan een balie vragen met het identiteitsbewijs. Binnen tien dagen na de uitslag kan elke kiezer van deze stemming er vragen of een naam is gemarkeerd, met de reden. Elke raadpleging wordt gedateerd in het register van handelingen; de hele lijst krijgt niemand.",
};

export const consultTexts: Record<Locale, ConsultTexts> = { fr, en, nl };
