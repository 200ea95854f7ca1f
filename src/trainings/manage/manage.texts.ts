import type { Locale } from "#platform/i18n/locale.ts";

type Act = "publish" | "withdraw" | "reopen";

type ManageTexts = Readonly<
  Record<
    | Act
    | "trail"
    | "edit"
    | "see"
    | "holders"
    | "session"
    | "state"
    | "trainers"
    | "trainersLead"
    | "noTrainer"
    | "remove"
    | "addTrainer"
    | "email"
    | "emailHint"
    | "emailWrong"
    | "unknown"
    | "already"
    | "recognised"
    | "recognisedLead"
    | "noneRecognised"
    | "endRecognition"
    | "recognise"
    | "other"
    | "choose"
    | "chooseOther"
    | "demanding"
    | "noneDemanding"
    | "used"
    | "usedNext",
    string
  >
> & {
  readonly leads: Readonly<Record<Act, string>>;
  readonly done: Readonly<Record<"enregistree" | "modifiee" | "proposee" | "retiree" | "encadrant" | "encadrant-retire" | "reconnue" | "non-reconnue", string>>;
};

const fr: ManageTexts = {
  trail: "Formations à tenir",
  edit: "Modifier",
  see: "Voir la page",
  holders: "Personnes habilitées",
  session: "Annoncer une séance",
  state: "État",
  publish: "Proposer la formation",
  withdraw: "Retirer la formation",
  reopen: "Proposer de nouveau",
  leads: {
    publish: "Tout le monde la verra, et vos machines pourront la demander.",
    withdraw: "Une fois retirée, plus personne ne s’y inscrit. Les habilitations déjà données restent.",
    reopen: "Elle redevient visible de tous.",
  },
  trainers: "Qui encadre",
  trainersLead: "Ces personnes donnent les séances, notent les résultats et peuvent habiliter ou suspendre.",
  noTrainer: "Personne n’encadre encore\u00a0: aucun résultat ne peut être noté.",
  remove: "Retirer",
  addTrainer: "Ajouter une personne",
  email: "Son adresse e-mail",
  emailHint: "Celle de son compte ici.",
  emailWrong: "Écrivez une adresse e-mail, par exemple nom@exemple.fr",
  unknown: "Aucun compte n’a cette adresse\u00a0: la personne doit d’abord en ouvrir un",
  already: "Cette personne encadre déjà",
  recognised: "Ce que vous reconnaissez d’ailleurs",
  recognisedLead: "Qui est habilité par l’une de ces formations compte comme habilité par celle-ci, tant que son habilitation court.",
  noneRecognised: "Aucune formation d’un autre lieu n’est reconnue.",
  endRecognition: "Ne plus reconnaître",
  recognise: "Reconnaître cette formation",
  other: "Formation d’un autre lieu",
  choose: "Choisir",
  chooseOther: "Choisissez une formation de la liste",
  demanding: "Machines qui la demandent",
  noneDemanding: "Aucune machine ne la demande.",
  used: "Une machine ou une autre formation la demande encore",
  usedNext: "Changez d’abord ce qu’elles demandent.",
  done: {
    enregistree: "Le brouillon est enregistré. Ajoutez qui encadre, puis proposez la formation.",
    modifiee: "C’est enregistré.",
    proposee: "La formation est proposée.",
    retiree: "La formation est retirée.",
    encadrant: "Cette personne encadre désormais la formation.",
    "encadrant-retire": "Cette personne n’encadre plus la formation.",
    reconnue: "Cette formation est reconnue.",
    "non-reconnue": "Cette formation n’est plus reconnue.",
  },
};

const en: ManageTexts = {
  trail: "Trainings to keep",
  edit: "Change",
  see: "See the page",
  holders: "Authorised people",
  session: "Announce a session",
  state: "State",
  publish: "Offer the training",
  withdraw: "Withdraw the training",
  reopen: "Offer it again",
  leads: {
    publish: "Everybody will see it, and your machines can ask for it.",
    withdraw: "Once withdrawn, nobody signs up any more. Authorisations that were given stay.",
    reopen: "Everybody sees it again.",
  },
  trainers: "Who teaches",
  trainersLead: "These people give the sessions, note results, and may authorise or suspend.",
  noTrainer: "Nobody teaches it yet: no result can be noted.",
  remove: "Remove",
  addTrainer: "Add a person",
  email: "Their e-mail address",
  emailHint: "That of their account here.",
  emailWrong: "Write an e-mail address, for example name@example.com",
  unknown: "No account has this address: the person must open one first",
  already: "This person teaches it already",
  recognised: "What you recognise from elsewhere",
  recognisedLead: "Whoever is authorised by one of these trainings counts as authorised by this one, as long as their authorisation runs.",
  noneRecognised: "No training of another place is recognised.",
  endRecognition: "Recognise no more",
  recognise: "Recognise this training",
  other: "Training of another place",
  choose: "Choose",
  chooseOther: "Choose a training from the list",
  demanding: "Machines that ask for it",
  noneDemanding: "No machine asks for it.",
  used: "A machine or another training still asks for it",
  usedNext: "First change what they ask for.",
  done: {
    enregistree: "The draft is saved. Add who teaches, then offer the training.",
    modifiee: "It is saved.",
    proposee: "The training is offered.",
    retiree: "The training is withdrawn.",
    encadrant: "This person now teaches the training.",
    "encadrant-retire": "This person teaches the training no more.",
    reconnue: "This training is recognised.",
    "non-reconnue": "This training is recognised no more.",
  },
};

const nl: ManageTexts = {
  trail: "Opleidingen bijhouden",
  edit: "Wijzigen",
  see: "De pagina bekijken",
  holders: "Gemachtigde personen",
  session: "Een sessie aankondigen",
  state: "Staat",
  publish: "De opleiding aanbieden",
  withdraw: "De opleiding intrekken",
  reopen: "Opnieuw aanbieden",
  leads: {
    publish: "Iedereen ziet ze dan, en uw machines kunnen ze vragen.",
    withdraw: "Eenmaal ingetrokken schrijft niemand zich nog in. Gegeven machtigingen blijven.",
    reopen: "Iedereen ziet ze weer.",
  },
  trainers: "Wie opleidt",
  trainersLead: "Deze personen geven de sessies, noteren resultaten en mogen machtigen of schorsen.",
  noTrainer: "Nog niemand leidt op: er kan geen resultaat genoteerd worden.",
  remove: "Verwijderen",
  addTrainer: "Een persoon toevoegen",
  email: "Het e-mailadres",
  emailHint: "Dat van het account hier.",
  emailWrong: "Schrijf een e-mailadres, bijvoorbeeld naam@voorbeeld.be",
  unknown: "Geen account heeft dit adres: de persoon moet er eerst een openen",
  already: "Deze persoon leidt al op",
  recognised: "Wat u van elders erkent",
  recognisedLead: "Wie door een van deze opleidingen gemachtigd is, telt als gemachtigd door deze, zolang de machtiging loopt.",
  noneRecognised: "Geen opleiding van een andere plek is erkend.",
  endRecognition: "Niet meer erkennen",
  recognise: "Deze opleiding erkennen",
  other: "Opleiding van een andere plek",
  choose: "Kiezen",
  chooseOther: "Kies een opleiding uit de lijst",
  demanding: "Machines die ze vragen",
  noneDemanding: "Geen machine vraagt ze.",
  used: "Een machine of een andere opleiding vraagt ze nog",
  usedNext: "Wijzig eerst wat zij vragen.",
  done: {
    enregistree: "Het ontwerp is bewaard. Voeg toe wie opleidt, en bied de opleiding dan aan.",
    modifiee: "Het is bewaard.",
    proposee: "De opleiding wordt aangeboden.",
    retiree: "De opleiding is ingetrokken.",
    encadrant: "Deze persoon leidt nu op.",
    "encadrant-retire": "Deze persoon leidt niet meer op.",
    reconnue: "Deze opleiding is erkend.",
    "non-reconnue": "Deze opleiding is niet meer erkend.",
  },
};

export const manageTexts: Record<Locale, ManageTexts> = { fr, en, nl };
