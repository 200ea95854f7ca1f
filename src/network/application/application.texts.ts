import type { Locale } from "#platform/i18n/locale.ts";

type ApplicationTexts = Readonly<
  Record<
    | (
        | "help"
        | "mine"
        | "brings"
        | "referees"
        | "member"
        | "answer"
        | "until"
        | "chosen"
        | "waits"
        | "waitsLead"
        | "escalated"
        | "escalatedLead"
        | "answerTitle"
      )
    | ("answerLead" | "word" | "wordHint" | "confirm" | "unable" | "opposeTitle" | "opposeLead" | "reason" | "oppose" | "withdraw" | "withdrawLead")
    | ("decideTitle" | "decideLead" | "decision" | "accept" | "refuse" | "decide" | "decided" | "own" | "twice" | "open" | "applied" | "college" | "nobody"),
    string
  >
> & {
  readonly title: (name: string) => string;
  readonly vouched: (confirmed: string) => string;
  readonly done: Readonly<Record<"envoyee" | "repondu" | "retiree" | "decidee", string>>;
  readonly problems: Readonly<Record<"words" | "reason" | "decision", string>>;
};

const fr: ApplicationTexts = {
  title: (name) => `Candidature\u00a0: ${name}`,
  help: "L’animation du réseau répond à vos questions sur cette candidature.",
  mine: "Mon réseau",
  brings: "Ce que dit la candidature",
  referees: "Les membres sollicités",
  member: "Membre",
  answer: "Réponse",
  until: "Jusqu’au",
  chosen: "nommé par la candidature",
  waits: "Les membres répondent",
  waitsLead:
    "Trois membres doivent se porter garants. Qui n’a pas répondu au bout de quatorze jours est remplacé\u00a0; si les réponses ne suffisent pas, l’animation du réseau décide.",
  escalated: "L’animation du réseau décide",
  escalatedLead: "Les réponses des membres ne suffisent pas. La décision est motivée et se lira ici.",
  answerTitle: "Vous portez-vous garant\u202f?",
  answerLead: "Vous répondez au nom de votre structure. L’animation du réseau lit votre mot\u00a0; la personne qui candidate ne le lit pas.",
  word: "Un mot",
  wordHint: "D’où vous la connaissez, ce que vous avez fait ensemble.",
  confirm: "Je me porte garant",
  unable: "Je ne la connais pas",
  opposeTitle: "Vous y opposer",
  opposeLead: "Dites pourquoi\u00a0: l’animation du réseau en parle avec vous et avec la structure, puis décide.",
  reason: "Les raisons",
  oppose: "M’opposer",
  withdraw: "Retirer la candidature",
  withdrawLead: "Vous pourrez en faire une autre plus tard.",
  decideTitle: "Décider",
  decideLead: "La structure lira votre décision et ses raisons.",
  decision: "Décision",
  accept: "Accepter",
  refuse: "Refuser",
  decide: "Enregistrer la décision",
  decided: "La décision et ses raisons",
  own: "Vous êtes du côté de qui candidate\u00a0: une autre personne doit répondre.",
  twice: "Vous avez déjà répondu pour un autre membre\u00a0: une même personne ne répond qu’une fois.",
  open: "Voir la page du membre",
  applied: "Candidature du",
  college: "Collège",
  nobody: "Aucun membre ne peut encore se porter garant.",
  vouched: (confirmed) => `${confirmed} sur 3 se portent garants`,
  done: {
    envoyee: "Votre candidature est envoyée. Les membres sollicités sont prévenus.",
    repondu: "Votre réponse est enregistrée. Merci.",
    retiree: "La candidature est retirée.",
    decidee: "La décision est enregistrée, la structure est prévenue.",
  },
  problems: { words: "Écrivez 1 000 signes au plus.", reason: "Dites pourquoi, en 3 à 1 000 signes.", decision: "Choisissez\u00a0: accepter ou refuser." },
};

const en: ApplicationTexts = {
  title: (name) => `Application: ${name}`,
  help: "The network’s coordinators answer your questions about this application.",
  mine: "My network",
  brings: "What the application says",
  referees: "Members that are asked",
  member: "Member",
  answer: "Answer",
  until: "Until",
  chosen: "named by the applicant",
  waits: "Members answer",
  waitsLead: "Three members must vouch. Who has not answered after fourteen days is replaced; where answers do not suffice, the network’s coordinators decide.",
  escalated: "The network’s coordinators decide",
  escalatedLead: "The answers of members do not suffice. The decision is given with reasons and will stand here.",
  answerTitle: "Do you vouch?",
  answerLead: "You answer in the name of your structure. The network’s coordinators read your word; who applies does not.",
  word: "A word",
  wordHint: "Where you know them from, what you did together.",
  confirm: "I vouch",
  unable: "I do not know them",
  opposeTitle: "Be against it",
  opposeLead: "Say why: the coordinators talk of it with you and with the structure, then decide.",
  reason: "Reasons",
  oppose: "I am against it",
  withdraw: "Withdraw the application",
  withdrawLead: "You can make another one later.",
  decideTitle: "Decide",
  decideLead: "The structure will read your decision and its reasons.",
  decision: "Decision",
  accept: "Accept",
  refuse: "Refuse",
  decide: "Record the decision",
  decided: "The decision and its reasons",
  own: "You are on the applicant’s side: somebody else must answer.",
  twice: "You have answered for another member: one person answers once.",
  open: "See the member’s page",
  applied: "Applied on",
  college: "College",
  nobody: "No member can vouch yet.",
  vouched: (confirmed) => `${confirmed} of 3 vouch`,
  done: {
    envoyee: "Your application is sent. The members that are asked are told.",
    repondu: "Your answer is recorded. Thank you.",
    retiree: "The application is withdrawn.",
    decidee: "The decision is recorded, the structure is told.",
  },
  problems: { words: "Write 1,000 characters at most.", reason: "Say why, in 3 to 1,000 characters.", decision: "Choose: accept or refuse." },
};

const nl: ApplicationTexts = {
  title: (name) => `Kandidatuur: ${name}`,
  help: "De netwerkcoördinatie beantwoordt uw vragen over deze kandidatuur.",
  mine: "Mijn netwerk",
  brings: "Wat de kandidatuur zegt",
  referees: "Gevraagde leden",
  member: "Lid",
  answer: "Antwoord",
  until: "Tot",
  chosen: "genoemd door de kandidaat",
  waits: "Leden antwoorden",
  waitsLead:
    "Drie leden moeten borg staan. Wie na veertien dagen niet antwoordde, wordt vervangen; volstaan de antwoorden niet, dan beslist de netwerkcoördinatie.",
  escalated: "De netwerkcoördinatie beslist",
  escalatedLead: "De antwoorden van leden volstaan niet. De beslissing wordt gemotiveerd en komt hier te staan.",
  answerTitle: "Staat u borg?",
  answerLead: "U antwoordt namens uw structuur. De netwerkcoördinatie leest uw woord; de kandidaat niet.",
  word: "Een woord",
  wordHint: "Waarvan u hen kent, wat u samen deed.",
  confirm: "Ik sta borg",
  unable: "Ik ken hen niet",
  opposeTitle: "Ertegen zijn",
  opposeLead: "Zeg waarom: de coördinatie praat erover met u en met de structuur, en beslist dan.",
  reason: "Redenen",
  oppose: "Ik ben ertegen",
  withdraw: "Kandidatuur intrekken",
  withdrawLead: "U kunt er later een andere indienen.",
  decideTitle: "Beslissen",
  decideLead: "De structuur leest uw beslissing en de redenen.",
  decision: "Beslissing",
  accept: "Aanvaarden",
  refuse: "Weigeren",
  decide: "Beslissing vastleggen",
  decided: "De beslissing en haar redenen",
  own: "U staat aan de kant van de kandidaat: iemand anders moet antwoorden.",
  twice: "U antwoordde al voor een ander lid: één persoon antwoordt één keer.",
  open: "De pagina van het lid bekijken",
  applied: "Kandidatuur van",
  college: "College",
  nobody: "Nog geen lid kan borg staan.",
  vouched: (confirmed) => `${confirmed} van 3 staan borg`,
  done: {
    envoyee: "Uw kandidatuur is verstuurd. De gevraagde leden zijn verwittigd.",
    repondu: "Uw antwoord is vastgelegd. Dank u.",
    retiree: "De kandidatuur is ingetrokken.",
    decidee: "De beslissing is vastgelegd, de structuur is verwittigd.",
  },
  problems: { words: "Schrijf hoogstens 1.000 tekens.", reason: "Zeg waarom, in 3 tot 1.000 tekens.", decision: "Kies: aanvaarden of weigeren." },
};

export const applicationTexts: Record<Locale, ApplicationTexts> = { fr, en, nl };
