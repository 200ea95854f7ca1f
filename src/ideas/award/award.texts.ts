import type { Locale } from "#platform/i18n/locale.ts";
import type { AwardProblem } from "./award.command.ts";

interface AwardTexts {
  readonly title: string;
  readonly lead: string;
  readonly envelope: string;
  readonly noEnvelope: string;
  readonly spent: string;
  readonly left: string;
  readonly choose: string;
  readonly byJury: string;
  readonly bySupports: string;
  readonly rank: (rank: number) => string;
  readonly noRank: string;
  readonly noCost: string;
  readonly supports: (count: string) => string;
  readonly none: string;
  readonly noneText: string;
  readonly byResultTitle: string;
  readonly byResult: string;
  readonly reference: string;
  readonly referenceHint: string;
  readonly close: string;
  readonly closeHint: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  readonly referenceWrong: string;
  readonly chooseMissing: string;
  readonly award: string;
  readonly done: Record<"attribue" | "retire", string>;
  readonly problems: Readonly<Record<AwardProblem, (idea: string) => string>>;
  readonly autoReason: (rank: number, of: number, envelope: string) => string;
  readonly awarded: string;
  readonly idea: string;
  readonly amount: string;
  readonly total: string;
  readonly withdraw: string;
  readonly withdrawLead: string;
  readonly which: string;
  readonly whichMissing: string;
  readonly withdrawAct: string;
  readonly withdrawGone: string;
  readonly section: string;
  readonly amountOf: (amount: string) => string;
  readonly sources: Record<"jury" | "vote" | "decision", string>;
}

const fr: AwardTexts = {
  title: "Attribution",
  lead: "Chaque idée est retenue tout entière, ou pas du tout. Le total ne dépasse jamais l’enveloppe.",
  envelope: "Enveloppe",
  noEnvelope: "Sans enveloppe",
  spent: "Attribué",
  left: "Reste",
  choose: "Idées à retenir",
  byJury: "Dans l’ordre du jury. Sont cochées celles que l’enveloppe permet, de la première à la dernière\u00a0; celle qui ne rentre pas est passée.",
  bySupports: "Les plus soutenues d’abord. Sont cochées celles que l’enveloppe permet.",
  rank: (rank) => `rang ${rank}`,
  noRank: "sans rang",
  noCost: "coût inconnu",
  supports: (count) => `${count} soutiens`,
  none: "Aucune idée à attribuer",
  noneText: "Les idées faisables apparaissent ici, et le classement du jury quand il est publié.",
  byResultTitle: "Le vote décide",
  byResult:
    "Un vote est attaché à cette démarche\u00a0: son résultat définitif attribue les sommes et dit aux autres pourquoi elles ne sont pas retenues. Rien ne s’attribue à la main à côté de lui.",
  reference: "Décision",
  referenceHint: "Numéro de la délibération, par exemple 26-C-0117.",
  close: "Clore\u00a0: les idées qui ne sont pas cochées ne sont pas retenues",
  closeHint: "Leurs auteurs reçoivent la raison. Sans cette coche, elles attendent encore.",
  reason: "Raison pour les idées non retenues",
  reasonHint: "Publiée et envoyée. Le rang et l’enveloppe sont ajoutés à chacune.",
  reasonMissing: "Écrivez la raison en 10 à 2\u00a0000 signes",
  referenceWrong: "Écrivez la référence en 2 à 300 signes",
  chooseMissing: "Cochez au moins une idée, ou choisissez de clore",
  award: "Attribuer",
  done: { attribue: "Attribution enregistrée. Les auteurs sont prévenus.", retire: "Attribution retirée. L’auteur est prévenu." },
  problems: {
    envelope: () => "Le total dépasse l’enveloppe\u00a0: rien n’est attribué. Décochez des idées.",
    no_cost: (idea) => `Le coût de «\u00a0${idea}\u00a0» n’est pas connu\u00a0: rien n’est attribué. Concluez d’abord son étude.`,
    gone_on: (idea) => `«\u00a0${idea}\u00a0» a changé d’état entre-temps\u00a0: rien n’est attribué. Relisez la liste.`,
  },
  autoReason: (rank, of, envelope) => `Rang ${rank} sur ${of} au classement du jury\u00a0; l’enveloppe de ${envelope} ne permettait pas de la retenir.`,
  awarded: "Idées retenues",
  idea: "Idée",
  amount: "Somme",
  total: "Total",
  withdraw: "Revenir sur une attribution",
  withdrawLead: "Tant que rien n’est commencé. La somme redevient disponible.",
  which: "Idée",
  whichMissing: "Choisissez une idée retenue",
  withdrawAct: "Ne plus la retenir",
  withdrawGone: "Sa réalisation a commencé\u00a0: abandonnez-la plutôt. Rien n’a été enregistré.",
  section: "Attribution",
  amountOf: (amount) => `Somme attribuée\u00a0: ${amount}`,
  sources: { jury: "selon le classement du jury", vote: "selon le résultat du vote", decision: "par décision" },
};

const en: AwardTexts = {
  title: "Award",
  lead: "Each idea is selected as a whole, or not at all. The total never passes the envelope.",
  envelope: "Envelope",
  noEnvelope: "No envelope",
  spent: "Awarded",
  left: "Left",
  choose: "Ideas to select",
  byJury: "In the jury’s order. Ticked are those that the envelope allows, from first to last; one that does not fit is passed over.",
  bySupports: "The most supported first. Ticked are those that the envelope allows.",
  rank: (rank) => `rank ${rank}`,
  noRank: "no rank",
  noCost: "cost unknown",
  supports: (count) => `${count} supports`,
  none: "No idea to award",
  noneText: "Feasible ideas appear here, and the jury’s ranking once it is published.",
  byResultTitle: "The vote decides",
  byResult:
    "A vote is attached to this process: its final result awards the sums and tells the others why they are not selected. Nothing is awarded by hand beside it.",
  reference: "Decision",
  referenceHint: "Number of the deliberation, for example 26-C-0117.",
  close: "Close: ideas that are not ticked are not selected",
  closeHint: "Their authors get the reason. Without this tick they keep waiting.",
  reason: "Reason for the ideas not selected",
  reasonHint: "Published and sent. Rank and envelope are added to each.",
  reasonMissing: "Write the reason in 10 to 2,000 characters",
  referenceWrong: "Write the reference in 2 to 300 characters",
  chooseMissing: "Tick at least one idea, or choose to close",
  award: "Award",
  done: { attribue: "Award saved. The authors are told.", retire: "Award withdrawn. The author is told." },
  problems: {
    envelope: () => "The total passes the envelope: nothing is awarded. Untick some ideas.",
    no_cost: (idea) => `The cost of “${idea}” is not known: nothing is awarded. Conclude its study first.`,
    gone_on: (idea) => `“${idea}” changed state meanwhile: nothing is awarded. Read the list again.`,
  },
  autoReason: (rank, of, envelope) => `Rank ${rank} of ${of} in the jury’s ranking; the envelope of ${envelope} did not allow it.`,
  awarded: "Ideas selected",
  idea: "Idea",
  amount: "Amount",
  total: "Total",
  withdraw: "Go back on an award",
  withdrawLead: "As long as nothing has begun. The amount is free again.",
  which: "Idea",
  whichMissing: "Choose a selected idea",
  withdrawAct: "Select it no more",
  withdrawGone: "Its delivery has begun: abandon it instead. Nothing was saved.",
  section: "Award",
  amountOf: (amount) => `Amount awarded: ${amount}`,
  sources: { jury: "by the jury’s ranking", vote: "by the result of the vote", decision: "by decision" },
};

const nl: AwardTexts = {
  title: "Toekenning",
  lead: "Elk idee wordt in zijn geheel gekozen, of helemaal niet. Het totaal gaat nooit boven de enveloppe.",
  envelope: "Enveloppe",
  noEnvelope: "Zonder enveloppe",
  spent: "Toegekend",
  left: "Over",
  choose: "Te kiezen ideeën",
  byJury: "In de volgorde van de jury. Aangevinkt is wat de enveloppe toelaat, van eerste tot laatste; wat niet past wordt overgeslagen.",
  bySupports: "De meest gesteunde eerst. Aangevinkt is wat de enveloppe toelaat.",
  rank: (rank) => `rang ${rank}`,
  noRank: "geen rang",
  noCost: "kost onbekend",
  supports: (count) => `${count} steunbetuigingen`,
  none: "Geen idee toe te kennen",
  noneText: "Haalbare ideeën verschijnen hier, en de rangschikking van de jury zodra ze gepubliceerd is.",
  byResultTitle: "De stemming beslist",
  byResult:
    "Aan dit traject is een stemming verbonden: haar definitieve uitslag kent de bedragen toe en zegt de andere waarom zij niet gekozen zijn. Niets wordt daarnaast met de hand toegekend.",
  reference: "Beslissing",
  referenceHint: "Nummer van de beraadslaging, bijvoorbeeld 26-C-0117.",
  close: "Afsluiten: niet aangevinkte ideeën worden niet gekozen",
  closeHint: "Hun indieners krijgen de reden. Zonder dit vinkje wachten ze nog.",
  reason: "Reden voor de niet gekozen ideeën",
  reasonHint: "Gepubliceerd en verstuurd. Rang en enveloppe worden aan elk toegevoegd.",
  reasonMissing: "Schrijf de reden in 10 tot 2 000 tekens",
  referenceWrong: "Schrijf de verwijzing in 2 tot 300 tekens",
  chooseMissing: "Vink minstens één idee aan, of kies om af te sluiten",
  award: "Toekennen",
  done: { attribue: "Toekenning bewaard. De indieners zijn verwittigd.", retire: "Toekenning ingetrokken. De indiener is verwittigd." },
  problems: {
    envelope: () => "Het totaal gaat boven de enveloppe: er is niets toegekend. Vink ideeën uit.",
    no_cost: (idea) => `De kost van “${idea}” is niet bekend: er is niets toegekend. Rond eerst de studie af.`,
    gone_on: (idea) => `“${idea}” veranderde intussen van toestand: er is niets toegekend. Lees de lijst opnieuw.`,
  },
  autoReason: (rank, of, envelope) => `Rang ${rank} van ${of} in de rangschikking van de jury; de enveloppe van ${envelope} liet het niet toe.`,
  awarded: "Gekozen ideeën",
  idea: "Idee",
  amount: "Bedrag",
  total: "Totaal",
  withdraw: "Op een toekenning terugkomen",
  withdrawLead: "Zolang niets begonnen is. Het bedrag komt weer vrij.",
  which: "Idee",
  whichMissing: "Kies een gekozen idee",
  withdrawAct: "Niet meer kiezen",
  withdrawGone: "De uitvoering is begonnen: geef ze liever op. Er is niets bewaard.",
  section: "Toekenning",
  amountOf: (amount) => `Toegekend bedrag: ${amount}`,
  sources: { jury: "volgens de rangschikking van de jury", vote: "volgens de uitslag van de stemming", decision: "bij beslissing" },
};

export const awardTexts: Record<Locale, AwardTexts> = { fr, en, nl };
