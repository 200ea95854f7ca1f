import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Changer d’adresse",
  lead: (address: string | null) =>
    address
      ? `Votre compte utilise ${address}. Il garde cette adresse tant que la nouvelle n’est pas confirmée.`
      : "Votre compte n’a pas encore d’adresse. Il utilisera celle-ci une fois confirmée.",
  label: "Nouvelle adresse électronique",
  hint: "Nous y envoyons un lien, valable 24 heures.",
  missing: "Écrivez une adresse électronique",
  wrong: "Écrivez une adresse électronique complète, par exemple amina@exemple.fr",
  same: "Écrivez une autre adresse\u00a0: celle-ci est déjà la vôtre",
  tooOften: "Vous avez demandé plusieurs changements aujourd’hui. Réessayez demain.",
  send: "Envoyer le lien",
  sent: "Ouvrez le message que nous venons d’envoyer",
  sentNote: "Le lien qu’il contient confirme la nouvelle adresse. S’il n’arrive pas, regardez dans les indésirables, puis vérifiez l’adresse.",
  confirmTitle: "Confirmer votre adresse",
  confirmLead: (address: string) => `Votre compte utilisera ${address} pour vous connecter et vous écrire.`,
  confirm: "Confirmer cette adresse",
  done: "Votre adresse est changée",
  doneNote: (address: string) => `Votre compte utilise maintenant ${address}. Nous prévenons l’ancienne adresse.`,
  back: "Aller à mon espace",
  expired: "Ce lien ne vaut plus",
  expiredNote: "Il a plus de 24 heures, ou une autre adresse a été demandée depuis. Rien n’a changé\u00a0: demandez un nouveau lien dans votre profil.",
  taken: "Cette adresse a déjà un compte",
  takenNote: "Rien n’a changé. Connectez-vous avec cette adresse, ou choisissez-en une autre dans votre profil.",
};

const en: typeof fr = {
  title: "Change the address",
  lead: (address) =>
    address
      ? `Your account uses ${address}. It keeps this address until the new one is confirmed.`
      : "Your account has no address yet. It will use this one once confirmed.",
  label: "New e-mail address",
  hint: "We send a link there, which holds for 24 hours.",
  missing: "Write an e-mail address",
  wrong: "Write a whole e-mail address, for example amina@exemple.fr",
  same: "Write another address: this one is already yours",
  tooOften: "You asked for several changes today. Try again tomorrow.",
  send: "Send the link",
  sent: "Open the message that we have just sent",
  sentNote: "The link in it confirms the new address. If it does not arrive, look among the unwanted mails, then check the address.",
  confirmTitle: "Confirm your address",
  confirmLead: (address) => `Your account will use ${address} to sign you in and to write to you.`,
  confirm: "Confirm this address",
  done: "Your address is changed",
  doneNote: (address) => `Your account now uses ${address}. We tell the former address.`,
  back: "Go to my space",
  expired: "This link holds no longer",
  expiredNote: "It is more than 24 hours old, or another address was asked for since. Nothing has changed: ask for a new link in your profile.",
  taken: "This address already has an account",
  takenNote: "Nothing has changed. Sign in with this address, or choose another one in your profile.",
};

const nl: typeof fr = {
  title: "Het adres wijzigen",
  lead: (address) =>
    address
      ? `Uw account gebruikt ${address}. Het houdt dit adres tot het nieuwe bevestigd is.`
      : "Uw account heeft nog geen adres. Het zal dit gebruiken zodra het bevestigd is.",
  label: "Nieuw e-mailadres",
  hint: "We sturen er een link naartoe, die 24 uur geldt.",
  missing: "Schrijf een e-mailadres",
  wrong: "Schrijf een volledig e-mailadres, bijvoorbeeld amina@exemple.fr",
  same: "Schrijf een ander adres: dit is al het uwe",
  tooOften: "U vroeg vandaag verschillende wijzigingen. Probeer morgen opnieuw.",
  send: "De link sturen",
  sent: "Open het bericht dat we net gestuurd hebben",
  sentNote: "De link erin bevestigt het nieuwe adres. Komt het niet aan, kijk dan bij de ongewenste mail en controleer het adres.",
  confirmTitle: "Uw adres bevestigen",
  confirmLead: (address) => `Uw account zal ${address} gebruiken om u aan te melden en u te schrijven.`,
  confirm: "Dit adres bevestigen",
  done: "Uw adres is gewijzigd",
  doneNote: (address) => `Uw account gebruikt nu ${address}. We verwittigen het vorige adres.`,
  back: "Naar mijn ruimte",
  expired: "Deze link geldt niet meer",
  expiredNote: "Hij is ouder dan 24 uur, of er werd intussen een ander adres gevraagd. Er is niets veranderd: vraag een nieuwe link in uw profiel.",
  taken: "Dit adres heeft al een account",
  takenNote: "Er is niets veranderd. Meld u aan met dit adres, of kies een ander in uw profiel.",
};

export const emailTexts: Record<Locale, typeof fr> = { fr, en, nl };
