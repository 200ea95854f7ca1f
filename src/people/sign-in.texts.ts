import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Se connecter",
  help: "Le message n’arrive pas, ou vous n’avez pas d’adresse électronique\u202f? Quelqu’un regarde avec vous. Ne donnez votre mot de passe à personne.",
  lead: "Vous lisez tout sans compte. Un compte sert à agir\u00a0: proposer, voter, tenir une fiche.",
  email: "Adresse électronique",
  emailProblem: "Écrivez une adresse électronique, par exemple nom@exemple.fr",
  tooMany: (minutes: number) => `Attendez ${minutes} min avant de recommencer\u00a0: trop de demandes d’affilée`,
  link: {
    title: "Recevoir un lien",
    hint: "Nous vous envoyons un lien qui vous connecte. La première fois, il ouvre votre compte.",
    go: "Recevoir un lien",
  },
  otherWays: "Se connecter autrement",
  password: {
    title: "Avec un mot de passe",
    account: "Adresse du compte",
    password: "Mot de passe",
    go: "Me connecter",
    forgotten: "Mot de passe oublié",
    wrong: "L’adresse et le mot de passe ne vont pas ensemble",
    tooMany: (minutes: number) => `Attendez ${minutes} min avant de recommencer, ou demandez un lien par message\u00a0: trop d’essais d’affilée`,
  },
  problems: { passkey: "Cette clé d’accès n’ouvre aucun compte, ou n’a pas reconnu sa personne" },
  refusals: {
    "identite-refusee": {
      title: "Vous n’êtes pas connecté",
      text: "Le service d’identité n’a pas répondu comme prévu, ou vous avez renoncé. Recommencez, ou prenez une autre manière.",
    },
    "identite-muette": { title: "Le service d’identité ne répond pas", text: "Prenez une autre manière, ou revenez dans quelques minutes." },
    "identite-attente": { title: "Trop d’essais d’affilée", text: "Attendez un quart d’heure avant de recommencer, ou prenez une autre manière." },
    "identite-a-relier": {
      title: "Un compte existe déjà avec cette adresse",
      text: "Connectez-vous comme d’habitude, puis reliez ce service dans «\u00a0Sécurité\u00a0»\u00a0: nous ne réunissons pas deux identités sans votre accord.",
    },
    "identite-prise": { title: "Cette identité ouvre déjà un autre compte", text: "Connectez-vous par ce service pour le retrouver." },
    "compte-bloque": {
      title: "Ce compte est bloqué",
      text: "Un message l’a dit à son adresse, avec la raison et la façon de contester. Tout se lit sans compte.",
    },
  },
  done: {
    lien: {
      title: "Un message est parti",
      text: "Ouvrez votre boîte et suivez le lien\u00a0: il vaut quinze minutes. Regardez aussi les indésirables.",
      mail: true,
    },
    oubli: { title: "Un message est parti", text: "Si cette adresse a un compte, vous recevez de quoi choisir un autre mot de passe.", mail: true },
    change: { title: "Votre mot de passe est changé", text: "Connectez-vous avec le nouveau.", mail: false },
    deconnexion: { title: "Vous êtes déconnecté", text: "Plus rien de votre compte ne reste sur cet appareil.", mail: false },
  },
  mailbox: "Ici, aucun message ne part vraiment\u00a0: lisez-le dans la boîte de démonstration",
  demo: {
    title: "Essayer la démonstration",
    lead: "Ces personnes n’existent pas. Choisissez qui vous voulez être\u00a0: vous verrez ce que cette personne voit et peut faire.",
  },
};

const en: typeof fr = {
  title: "Sign in",
  help: "The message does not come, or you have no email address? Somebody looks at it with you. Give your password to nobody.",
  lead: "You read everything without an account. An account is for acting: proposing, voting, keeping a record.",
  email: "E-mail address",
  emailProblem: "Write an e-mail address, for example name@example.org",
  tooMany: (minutes) => `Wait ${minutes} min before you try again: too many requests in a row`,
  link: {
    title: "Get a link",
    hint: "We send you a link that signs you in. The first time, it opens your account.",
    go: "Get a link",
  },
  otherWays: "Sign in another way",
  password: {
    title: "With a password",
    account: "Address of the account",
    password: "Password",
    go: "Sign me in",
    forgotten: "Forgotten password",
    wrong: "The address and the password do not go together",
    tooMany: (minutes) => `Wait ${minutes} min before you try again, or ask for a link by mail: too many attempts in a row`,
  },
  problems: { passkey: "This passkey opens no account, or did not recognise its person" },
  refusals: {
    "identite-refusee": {
      title: "You are not signed in",
      text: "The identity service did not answer as expected, or you gave up. Start again, or take another way.",
    },
    "identite-muette": { title: "The identity service does not answer", text: "Take another way, or come back in a few minutes." },
    "identite-attente": { title: "Too many attempts in a row", text: "Wait a quarter of an hour before you try again, or take another way." },
    "identite-a-relier": {
      title: "An account with this address exists already",
      text: "Sign in as usual, then link this service in “Security”: we do not join two identities without your consent.",
    },
    "identite-prise": { title: "This identity opens another account already", text: "Sign in with this service to find it." },
    "compte-bloque": {
      title: "This account is blocked",
      text: "A message said so to its address, with the reason and how to contest it. Everything can be read without an account.",
    },
  },
  done: {
    lien: {
      title: "A message is on its way",
      text: "Open your mailbox and follow the link: it works for fifteen minutes. Look in the spam folder too.",
      mail: true,
    },
    oubli: { title: "A message is on its way", text: "If this address has an account, you receive a way to choose another password.", mail: true },
    change: { title: "Your password is changed", text: "Sign in with the new one.", mail: false },
    deconnexion: { title: "You are signed out", text: "Nothing of your account stays on this device.", mail: false },
  },
  mailbox: "Here no message really leaves: read it in the demo mailbox",
  demo: {
    title: "Try the demo",
    lead: "These people do not exist. Choose who you want to be: you will see what this person sees and can do.",
  },
};

const nl: typeof fr = {
  title: "Aanmelden",
  help: "Komt het bericht niet aan, of hebt u geen e-mailadres? Iemand kijkt met u mee. Geef uw wachtwoord aan niemand.",
  lead: "U leest alles zonder account. Een account dient om te handelen: voorstellen, stemmen, een fiche bijhouden.",
  email: "E-mailadres",
  emailProblem: "Schrijf een e-mailadres, bijvoorbeeld naam@voorbeeld.be",
  tooMany: (minutes) => `Wacht ${minutes} min voor u opnieuw begint: te veel aanvragen na elkaar`,
  link: {
    title: "Een link ontvangen",
    hint: "Wij sturen u een link waarmee u zich aanmeldt. De eerste keer opent hij uw account.",
    go: "Een link ontvangen",
  },
  otherWays: "Op een andere manier aanmelden",
  password: {
    title: "Met een wachtwoord",
    account: "Adres van de account",
    password: "Wachtwoord",
    go: "Meld mij aan",
    forgotten: "Wachtwoord vergeten",
    wrong: "Het adres en het wachtwoord horen niet bij elkaar",
    tooMany: (minutes) => `Wacht ${minutes} min voor u opnieuw begint, of vraag een link per e-mail: te veel pogingen na elkaar`,
  },
  problems: { passkey: "Deze toegangssleutel opent geen account of herkende zijn persoon niet" },
  refusals: {
    "identite-refusee": {
      title: "U bent niet aangemeld",
      text: "De identiteitsdienst antwoordde niet zoals verwacht, of u hebt afgebroken. Begin opnieuw of kies een andere manier.",
    },
    "identite-muette": { title: "De identiteitsdienst antwoordt niet", text: "Kies een andere manier of kom over enkele minuten terug." },
    "identite-attente": { title: "Te veel pogingen na elkaar", text: "Wacht een kwartier voor u opnieuw begint of kies een andere manier." },
    "identite-a-relier": {
      title: "Er bestaat al een account met dit adres",
      text: "Meld u aan zoals gewoonlijk en koppel deze dienst bij “Beveiliging”: wij voegen geen twee identiteiten samen zonder uw akkoord.",
    },
    "identite-prise": { title: "Deze identiteit opent al een andere account", text: "Meld u met deze dienst aan om hem terug te vinden." },
    "compte-bloque": {
      title: "Deze account is geblokkeerd",
      text: "Een bericht aan het adres zei het, met de reden en hoe u ze betwist. Alles is te lezen zonder account.",
    },
  },
  done: {
    lien: {
      title: "Er is een bericht vertrokken",
      text: "Open uw mailbox en volg de link: hij werkt vijftien minuten. Kijk ook bij ongewenste e-mail.",
      mail: true,
    },
    oubli: {
      title: "Er is een bericht vertrokken",
      text: "Als dit adres een account heeft, krijgt u de mogelijkheid een ander wachtwoord te kiezen.",
      mail: true,
    },
    change: { title: "Uw wachtwoord is gewijzigd", text: "Meld u aan met het nieuwe.", mail: false },
    deconnexion: { title: "U bent afgemeld", text: "Niets van uw account blijft op dit toestel.", mail: false },
  },
  mailbox: "Hier vertrekt geen enkel bericht echt: lees het in de demomailbox",
  demo: {
    title: "De demo uitproberen",
    lead: "Deze mensen bestaan niet. Kies wie u wilt zijn: u ziet wat deze persoon ziet en kan doen.",
  },
};

export const texts: Record<Locale, typeof fr> = { fr, en, nl };
