import type { Locale } from "#platform/i18n/locale.ts";
import type { Letter } from "#platform/mail/letter.tsx";

/** Tells a person what is being done with their second factor: asked for, done, refused. */
export function factorLetter(locale: Locale, news: "asked" | "done" | "refused", href: string): Letter {
  const t = words[locale];
  const { subject, text } = t[news];
  return { subject, paragraphs: [text], action: { label: t.action, href }, after: [t.notYou], why: t.why };
}

const fr = {
  asked: {
    subject: "Le retrait de votre second facteur est demandé",
    text: "Un responsable de la plateforme a demandé que votre second facteur soit retiré, parce qu’il serait perdu. Un autre doit le confirmer dans les deux jours. Rien n’a encore changé.",
  },
  done: {
    subject: "Votre second facteur est retiré",
    text: "Deux responsables de la plateforme ont retiré votre second facteur et vos clés d’accès, qui seraient perdus. Vos appareils sont déconnectés. Connectez-vous par un lien, puis ajoutez un nouveau second facteur.",
  },
  refused: { subject: "Votre second facteur reste en place", text: "Le retrait de votre second facteur, qui avait été demandé, est refusé. Rien n’a changé." },
  action: "Voir la sécurité de mon compte",
  notYou: "Vous n’avez rien demandé\u202f? Dites-le tout de suite aux responsables de la plateforme\u00a0: quelqu’un se fait peut-être passer pour vous.",
  why: "Vous recevez ce message parce qu’il touche à la sécurité de votre compte. Il ne se désactive pas.",
};

const en: typeof fr = {
  asked: {
    subject: "The removal of your second factor is asked for",
    text: "Somebody in charge of the platform asked for your second factor to be removed, because it would be lost. Another person has two days to confirm. Nothing has changed yet.",
  },
  done: {
    subject: "Your second factor is removed",
    text: "Two persons in charge of the platform removed your second factor and your passkeys, which would be lost. Your devices are signed out. Sign in with a link, then add a new second factor.",
  },
  refused: { subject: "Your second factor stays in place", text: "The removal of your second factor that was asked for is refused. Nothing has changed." },
  action: "See the security of my account",
  notYou: "You asked for nothing? Tell those in charge of the platform at once: somebody may pretend to be you.",
  why: "You get this message because it concerns the security of your account. It cannot be turned off.",
};

const nl: typeof fr = {
  asked: {
    subject: "De verwijdering van uw tweede factor is gevraagd",
    text: "Een verantwoordelijke van het platform vroeg om uw tweede factor te verwijderen, omdat die verloren zou zijn. Iemand anders moet dat binnen twee dagen bevestigen. Er is nog niets veranderd.",
  },
  done: {
    subject: "Uw tweede factor is verwijderd",
    text: "Twee verantwoordelijken van het platform verwijderden uw tweede factor en uw toegangssleutels, die verloren zouden zijn. Uw toestellen zijn afgemeld. Meld u aan met een link en voeg een nieuwe tweede factor toe.",
  },
  refused: { subject: "Uw tweede factor blijft", text: "De gevraagde verwijdering van uw tweede factor is geweigerd. Er is niets veranderd." },
  action: "De beveiliging van mijn account zien",
  notYou: "Hebt u niets gevraagd? Zeg het meteen aan de verantwoordelijken van het platform: misschien doet iemand zich voor als u.",
  why: "U krijgt dit bericht omdat het de beveiliging van uw account aangaat. Het kan niet worden uitgezet.",
};

const words: Record<Locale, typeof fr> = { fr, en, nl };
