import type { Locale } from "#platform/i18n/locale.ts";

interface EditTexts {
  readonly title: string;
  readonly lead: string;
  readonly teamLead: string;
  readonly why: string;
  readonly whyHint: string;
  readonly teamWhy: string;
  readonly save: string;
  readonly back: string;
  readonly closed: string;
  readonly closedNote: string;
  readonly clash: string;
  readonly clashNote: string;
  readonly clashDifferences: string;
  readonly clashTheirs: string;
  readonly clashSave: string;
  readonly whyMissing: string;
  readonly whyLong: string;
  readonly tooMany: string;
  readonly files: string;
  readonly filesLead: string;
  readonly saveFiles: string;
  readonly filesSaved: string;
  readonly withdraw: string;
  readonly withdrawLead: string;
  readonly withdrawWhy: string;
  readonly withdrawNow: string;
  readonly withdrawRefused: string;
  readonly withdrawRefusedNote: string;
}

export const editTexts: Readonly<Record<Locale, EditTexts>> = {
  fr: {
    title: "Modifier l’idée",
    lead: "Chaque version reste lisible, avec ce qui a changé.",
    teamLead: "Vous corrigez le texte d’une autre personne\u00a0: la correction, sa raison et votre qualité sont publiques.",
    why: "Pourquoi ce changement",
    whyHint: "Une phrase, que tout le monde lira.",
    teamWhy: "Raison de la correction",
    save: "Enregistrer cette version",
    back: "Revenir à l’idée",
    closed: "Cette idée ne peut plus être modifiée",
    closedNote: "Elle est déjà examinée, retirée ou réunie à une autre. Vous pouvez la commenter.",
    clash: "Quelqu’un a modifié l’idée pendant que vous écriviez",
    clashNote:
      "Rien n’est enregistré. Voici ce que sa version change à la vôtre. Corrigez votre texte ci-dessous, puis enregistrez\u00a0: les deux versions resteront lisibles.",
    clashDifferences: "De sa version à la vôtre",
    clashTheirs: "Sa version",
    clashSave: "Enregistrer ma version après la sienne",
    whyMissing: "Dites pourquoi, en 10 à 500 signes",
    whyLong: "Raccourcissez la raison\u00a0: 500 signes au plus",
    tooMany: "Trop de modifications en peu de temps. Ce que vous avez écrit est encore là\u00a0: attendez un moment.",
    files: "Images et documents",
    filesLead: "Ce que vous ajoutez ou retirez paraît tout de suite.",
    saveFiles: "Enregistrer les descriptions",
    filesSaved: "C’est enregistré.",
    withdraw: "Retirer l’idée",
    withdrawLead: "L’idée quitte la liste et n’est plus examinée. Sa page reste, et dit qu’elle est retirée. Cela ne se défait pas.",
    withdrawWhy: "Pourquoi",
    withdrawNow: "Retirer cette idée",
    withdrawRefused: "Cette idée ne peut plus être retirée",
    withdrawRefusedNote: "Une décision a déjà été prise à son sujet. Écrivez à l’équipe de la démarche.",
  },
  en: {
    title: "Change the idea",
    lead: "Each version stays readable, with what changed.",
    teamLead: "You correct somebody else’s text: the correction, its reason and your capacity are public.",
    why: "Why this change",
    whyHint: "One sentence, which everybody will read.",
    teamWhy: "Reason of the correction",
    save: "Save this version",
    back: "Back to the idea",
    closed: "This idea can no longer be changed",
    closedNote: "It is being examined, withdrawn or merged into another. You can comment on it.",
    clash: "Somebody changed the idea while you were writing",
    clashNote: "Nothing is saved. This is what their version changes in yours. Correct your text below, then save: both versions will stay readable.",
    clashDifferences: "From their version to yours",
    clashTheirs: "Their version",
    clashSave: "Save my version after theirs",
    whyMissing: "Say why, in 10 to 500 characters",
    whyLong: "Shorten the reason: 500 characters at most",
    tooMany: "Too many changes in a short time. What you wrote is still here: wait a moment.",
    files: "Pictures and documents",
    filesLead: "What you add or remove appears at once.",
    saveFiles: "Save the descriptions",
    filesSaved: "It is saved.",
    withdraw: "Withdraw the idea",
    withdrawLead: "The idea leaves the list and is examined no more. Its page stays, and says that it is withdrawn. This cannot be undone.",
    withdrawWhy: "Why",
    withdrawNow: "Withdraw this idea",
    withdrawRefused: "This idea can no longer be withdrawn",
    withdrawRefusedNote: "A decision was already taken on it. Write to the team of the process.",
  },
  nl: {
    title: "Het idee wijzigen",
    lead: "Elke versie blijft leesbaar, met wat veranderde.",
    teamLead: "U verbetert de tekst van iemand anders: de verbetering, de reden en uw hoedanigheid zijn openbaar.",
    why: "Waarom deze wijziging",
    whyHint: "Eén zin, die iedereen leest.",
    teamWhy: "Reden van de verbetering",
    save: "Deze versie bewaren",
    back: "Terug naar het idee",
    closed: "Dit idee kan niet meer gewijzigd worden",
    closedNote: "Het wordt onderzocht, is ingetrokken of samengevoegd met een ander. U kunt erop reageren.",
    clash: "Iemand wijzigde het idee terwijl u schreef",
    clashNote: "Er is niets bewaard. Dit verandert die versie aan de uwe. Verbeter hieronder uw tekst en bewaar dan: beide versies blijven leesbaar.",
    clashDifferences: "Van die versie naar de uwe",
    clashTheirs: "Die versie",
    clashSave: "Mijn versie na die van de ander bewaren",
    whyMissing: "Zeg waarom, in 10 tot 500 tekens",
    whyLong: "Kort de reden in: hoogstens 500 tekens",
    tooMany: "Te veel wijzigingen in korte tijd. Wat u schreef staat er nog: wacht even.",
    files: "Beelden en documenten",
    filesLead: "Wat u toevoegt of verwijdert verschijnt meteen.",
    saveFiles: "De beschrijvingen bewaren",
    filesSaved: "Het is bewaard.",
    withdraw: "Het idee intrekken",
    withdrawLead:
      "Het idee verdwijnt uit de lijst en wordt niet meer onderzocht. De pagina blijft en zegt dat het is ingetrokken. Dit kan niet ongedaan gemaakt worden.",
    withdrawWhy: "Waarom",
    withdrawNow: "Dit idee intrekken",
    withdrawRefused: "Dit idee kan niet meer ingetrokken worden",
    withdrawRefusedNote: "Er is al een beslissing over genomen. Schrijf naar het team van het traject.",
  },
};
