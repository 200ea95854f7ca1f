import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

interface CoauthorsTexts {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly list: string;
  readonly who: string;
  readonly state: string;
  readonly since: string;
  readonly act: string;
  readonly states: Readonly<Record<"waiting" | "invited" | "accepted", string>>;
  readonly cancel: string;
  readonly end: string;
  readonly leave: string;
  readonly invite: string;
  readonly emails: string;
  readonly emailsHint: string;
  readonly send: string;
  readonly full: string;
  readonly sent: Plurals;
  readonly kept: Plurals;
  readonly waits: Readonly<Record<"review" | "rehearsal", string>>;
  readonly noneSent: string;
  readonly ended: string;
  readonly cosign: string;
  readonly cosignLead: (process: string) => string;
  readonly signature: string;
  readonly signatureHint: string;
  readonly accept: string;
  readonly decline: string;
  readonly declineNote: string;
  readonly signIn: string;
  readonly signInNote: string;
  readonly declined: string;
  readonly declinedNote: string;
  readonly problems: Readonly<Record<"gone" | "own" | "already" | "signature" | "empty" | "many" | "tooMany", string>>;
  readonly notAnEmail: (typed: string) => string;
}

export const coauthorsTexts: Readonly<Record<Locale, CoauthorsTexts>> = {
  fr: {
    title: "Coauteurs",
    lead: "Ils signent l’idée avec son auteur et peuvent en modifier le texte. Personne n’est nommé avant d’avoir accepté.",
    none: "Personne d’autre ne signe cette idée.",
    list: "Coauteurs et invitations",
    who: "Qui",
    state: "Réponse",
    since: "Depuis",
    act: "Changer",
    states: { waiting: "Invitation pas encore envoyée", invited: "Invitation envoyée", accepted: "Signe l’idée" },
    cancel: "Annuler l’invitation",
    end: "Ne plus signer ensemble",
    leave: "Ne plus signer",
    invite: "Inviter",
    emails: "Adresses électroniques",
    emailsHint: "Une par ligne, cinq coauteurs au plus. Chaque adresse est effacée dès la réponse, ou après trente jours.",
    send: "Envoyer les invitations",
    full: "Cette idée a déjà cinq coauteurs ou invitations.",
    sent: { one: "# invitation est envoyée.", other: "# invitations sont envoyées." },
    kept: { one: "# invitation est enregistrée.", other: "# invitations sont enregistrées." },
    waits: {
      review: "Le public ne voit pas cette idée aujourd’hui. Les invitations partiront quand elle paraîtra.",
      rehearsal: "La démarche est en répétition. Seules les personnes de l’équipe reçoivent une invitation.",
    },
    noneSent: "Aucune invitation n’est partie\u00a0: ces personnes ont déjà été invitées, ou signent déjà.",
    ended: "C’est enregistré.",
    cosign: "Signer cette idée\u00a0?",
    cosignLead: (process) => `Son auteur vous invite à la signer, pour «\u00a0${process}\u00a0».`,
    signature: "Nom affiché",
    signatureHint: "Le nom que tout le monde lira.",
    accept: "Signer cette idée",
    decline: "Refuser",
    declineNote: "Vous pouvez refuser sans compte. Votre adresse est effacée.",
    signIn: "Se connecter pour signer",
    signInNote: "Pour signer, il faut un compte. Vous revenez ici ensuite.",
    declined: "Vous avez refusé",
    declinedNote: "Votre adresse est effacée. Rien d’autre ne vous sera envoyé à ce sujet.",
    problems: {
      gone: "Cette invitation n’est plus ouverte\u00a0: elle a eu une réponse, elle est annulée, ou l’idée est retirée.",
      own: "Vous êtes l’auteur de cette idée.",
      already: "Vous signez déjà cette idée.",
      signature: "Écrivez un nom de 2 à 80 signes, sans adresse",
      empty: "Écrivez au moins une adresse",
      many: "Invitez cinq personnes au plus",
      tooMany: "Vingt invitations par jour au plus. Attendez demain.",
    },
    notAnEmail: (typed) => `«\u00a0${typed}\u00a0» n’est pas une adresse électronique`,
  },
  en: {
    title: "Co-authors",
    lead: "They sign the idea with its author and can change its text. Nobody is named before they accept.",
    none: "Nobody else signs this idea.",
    list: "Co-authors and invitations",
    who: "Who",
    state: "Answer",
    since: "Since",
    act: "Change",
    states: { waiting: "Invitation not sent yet", invited: "Invitation sent", accepted: "Signs the idea" },
    cancel: "Cancel the invitation",
    end: "No longer sign together",
    leave: "No longer sign",
    invite: "Invite",
    emails: "E-mail addresses",
    emailsHint: "One per line, five co-authors at most. Each address is erased as soon as it answers, or after thirty days.",
    send: "Send the invitations",
    full: "This idea has five co-authors or invitations already.",
    sent: { one: "# invitation is sent.", other: "# invitations are sent." },
    kept: { one: "# invitation is kept.", other: "# invitations are kept." },
    waits: {
      review: "The public does not see this idea today. Invitations will be sent when it appears.",
      rehearsal: "The process is being rehearsed. Only people of the team are sent an invitation.",
    },
    noneSent: "No invitation was sent: these people were invited already, or sign already.",
    ended: "It is done.",
    cosign: "Sign this idea?",
    cosignLead: (process) => `Its author invites you to sign it, for “${process}”.`,
    signature: "Name shown",
    signatureHint: "The name that everybody will read.",
    accept: "Sign this idea",
    decline: "Decline",
    declineNote: "You can decline without an account. Your address is erased.",
    signIn: "Sign in to sign it",
    signInNote: "Signing needs an account. You come back here afterwards.",
    declined: "You declined",
    declinedNote: "Your address is erased. Nothing else will be sent to you about it.",
    problems: {
      gone: "This invitation is no longer open: it was answered or cancelled, or the idea is withdrawn.",
      own: "You are the author of this idea.",
      already: "You sign this idea already.",
      signature: "Write a name of 2 to 80 characters, without an address",
      empty: "Write at least one address",
      many: "Invite five people at most",
      tooMany: "Twenty invitations a day at most. Wait until tomorrow.",
    },
    notAnEmail: (typed) => `“${typed}” is not an e-mail address`,
  },
  nl: {
    title: "Mede-indieners",
    lead: "Zij ondertekenen het idee met de indiener en kunnen de tekst wijzigen. Niemand wordt genoemd voor hij aanvaardt.",
    none: "Niemand anders ondertekent dit idee.",
    list: "Mede-indieners en uitnodigingen",
    who: "Wie",
    state: "Antwoord",
    since: "Sinds",
    act: "Wijzigen",
    states: { waiting: "Uitnodiging nog niet verstuurd", invited: "Uitnodiging verstuurd", accepted: "Ondertekent het idee" },
    cancel: "De uitnodiging annuleren",
    end: "Niet meer samen ondertekenen",
    leave: "Niet meer ondertekenen",
    invite: "Uitnodigen",
    emails: "E-mailadressen",
    emailsHint: "Eén per regel, hoogstens vijf mede-indieners. Elk adres wordt gewist bij het antwoord of na dertig dagen.",
    send: "De uitnodigingen versturen",
    full: "Dit idee heeft al vijf mede-indieners of uitnodigingen.",
    sent: { one: "# uitnodiging is verstuurd.", other: "# uitnodigingen zijn verstuurd." },
    kept: { one: "# uitnodiging is bewaard.", other: "# uitnodigingen zijn bewaard." },
    waits: {
      review: "Het publiek ziet dit idee vandaag niet. De uitnodigingen vertrekken wanneer het verschijnt.",
      rehearsal: "Het traject wordt geoefend. Alleen mensen van het team krijgen een uitnodiging.",
    },
    noneSent: "Er vertrok geen uitnodiging: deze mensen werden al uitgenodigd of ondertekenen al.",
    ended: "Het is gebeurd.",
    cosign: "Dit idee ondertekenen?",
    cosignLead: (process) => `De indiener vraagt u het te ondertekenen, voor “${process}”.`,
    signature: "Getoonde naam",
    signatureHint: "De naam die iedereen leest.",
    accept: "Dit idee ondertekenen",
    decline: "Weigeren",
    declineNote: "Weigeren kan zonder account. Uw adres wordt gewist.",
    signIn: "Aanmelden om te ondertekenen",
    signInNote: "Ondertekenen vraagt een account. U komt hier daarna terug.",
    declined: "U weigerde",
    declinedNote: "Uw adres is gewist. U krijgt hierover niets meer.",
    problems: {
      gone: "Deze uitnodiging is niet meer open: ze werd beantwoord of geannuleerd, of het idee is ingetrokken.",
      own: "U bent de indiener van dit idee.",
      already: "U ondertekent dit idee al.",
      signature: "Schrijf een naam van 2 tot 80 tekens, zonder adres",
      empty: "Schrijf minstens één adres",
      many: "Nodig hoogstens vijf mensen uit",
      tooMany: "Hoogstens twintig uitnodigingen per dag. Wacht tot morgen.",
    },
    notAnEmail: (typed) => `“${typed}” is geen e-mailadres`,
  },
};
