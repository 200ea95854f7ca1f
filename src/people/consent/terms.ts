import type { Locale } from "#platform/i18n/locale.ts";

export const terms = "terms";
/** The day of the text in force. Another day asks everybody again. */
export const termsVersion = "2026-11-24";

/** What one may agree to or not, whatever else one does here. */
export const surveys = { what: "surveys", version: "2026-11-24" } as const;

interface TermsText {
  readonly title: string;
  readonly lead: string;
  /** Markdown. */
  readonly body: string;
}

export const termsTexts: Record<Locale, TermsText> = {
  fr: {
    title: "Conditions d’utilisation",
    lead: "Lire ne demande rien. Pour agir avec un compte, voici ce à quoi chacun s’engage, vous comme nous.",
    body: `
# Votre compte

- Un compte appartient à une personne. Ne le prêtez pas\u00a0; pour agir au nom d’une structure, demandez-y une fonction.
- Donnez une adresse électronique que vous lisez. Choisissez le nom que les autres voient\u00a0: le vôtre ou un pseudonyme, jamais celui d’un autre.
- Prévenez-nous si quelqu’un d’autre se sert de votre compte.

# Ce que vous écrivez

- Vous en êtes l’auteur et vous en répondez. N’écrivez rien de contraire à la loi, d’injurieux, ni de données sur une autre personne sans son accord.
- Ce que vous publiez peut être relu, repris et traduit par la métropole et par les autres, sous Licence Ouverte 2.0.
- Un contenu retiré l’est pour une raison écrite. Vous pouvez demander qu’une autre personne la réexamine.

# Ce à quoi nous nous engageons

- Le service est gratuit et se lit sans compte.
- Nous gardons le moins possible de données, nous ne les vendons pas, et nous n’en tirons pas de publicité.
- Vous pouvez à tout moment prendre une copie de vos données ou effacer votre compte, dans «\u00a0Mon espace\u00a0».
- Nous vous prévenons quand ces conditions changent, et nous vous demandons de nouveau votre accord.

# Si nous ne sommes pas d’accord

Écrivez-nous d’abord. Le droit français s’applique\u00a0; le médiateur de la collectivité et le tribunal administratif de Lille restent ouverts à chacun.`,
  },
  en: {
    title: "Terms of use",
    lead: "Reading asks nothing of you. To act with an account, here is what everyone undertakes, you and us alike.",
    body: `
# Your account

- An account belongs to one person. Do not lend it; to act for a structure, ask it for a function.
- Give an e-mail address that you read. Choose the name that others see: your own or a pen name, never somebody else’s.
- Tell us if somebody else uses your account.

# What you write

- You are its author and you answer for it. Write nothing against the law, nothing insulting, no data about another person without their consent.
- What you publish may be read, reused and translated by the metropolis and by others, under the French Open Licence 2.0.
- What is taken down is taken down for a written reason. You may ask another person to judge it again.

# What we undertake

- The service is free of charge and can be read without an account.
- We keep as little data as possible, we do not sell them, and we draw no advertising from them.
- You may take a copy of your data or erase your account at any time, in “My space”.
- We tell you when these terms change, and ask for your agreement again.

# If we disagree

Write to us first. French law applies; the local ombudsman and the administrative court of Lille remain open to everyone.`,
  },
  nl: {
    title: "Gebruiksvoorwaarden",
    lead: "Lezen vraagt niets van u. Om te handelen met een account verbindt ieder zich tot het volgende, u en wij.",
    body: `
# Uw account

- Een account hoort bij één persoon. Leen het niet uit; om namens een structuur te handelen vraagt u daar een functie.
- Geef een e-mailadres dat u leest. Kies de naam die anderen zien: de uwe of een schuilnaam, nooit die van een ander.
- Verwittig ons als iemand anders uw account gebruikt.

# Wat u schrijft

- U bent er de auteur van en staat ervoor in. Schrijf niets dat tegen de wet is, niets beledigends, en niets over iemand anders zonder diens akkoord.
- Wat u publiceert mag door de metropool en door anderen gelezen, hergebruikt en vertaald worden, onder de Franse Open Licentie 2.0.
- Wat verwijderd wordt, wordt verwijderd om een geschreven reden. U kunt vragen dat iemand anders ze opnieuw beoordeelt.

# Waartoe wij ons verbinden

- De dienst is gratis en leesbaar zonder account.
- We bewaren zo weinig mogelijk gegevens, verkopen ze niet en maken er geen reclame mee.
- U kunt op elk moment een kopie van uw gegevens nemen of uw account wissen, in “Mijn ruimte”.
- We verwittigen u wanneer deze voorwaarden veranderen en vragen opnieuw uw akkoord.

# Als we het oneens zijn

Schrijf ons eerst. Het Franse recht geldt; de lokale ombudsdienst en de administratieve rechtbank van Rijsel blijven voor iedereen open.`,
  },
};
