import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Lettre à imprimer",
  note: "Le lien vient d’être fait\u00a0: celui d’avant ne mène plus nulle part. Il n’est gardé nulle part, imprimez-le maintenant.",
  back: "Revenir aux inscrits",
  print: "Imprimer sa lettre",
  heading: (number: string) => `Votre numéro\u00a0: ${number}`,
  member: (title: string, number: string) =>
    `Vous êtes le numéro ${number} de l’assemblée «\u00a0${title}\u00a0». Votre dossier se trouve à cette adresse, pour vous seul.`,
  qr: "Adresse de votre dossier",
  how: "Pour répondre, changer d’avis ou vous retirer. Qui a cette adresse répond à votre place\u00a0: gardez-la pour vous.",
  phone: "Sans internet, appelez-nous ou écrivez-nous\u00a0: nous notons votre réponse.",
  erased: (day: string) => `Tout ce qui dit qui vous êtes est effacé le ${day}.`,
};
type PersonLetterTexts = typeof fr;

const en: PersonLetterTexts = {
  title: "Letter to print",
  note: "The link was made just now: the one before leads nowhere any more. It is kept nowhere, print it now.",
  back: "Back to who registered",
  print: "Print their letter",
  heading: (number) => `Your number: ${number}`,
  member: (title, number) => `You are number ${number} of the assembly “${title}”. Your file stands at this address, for you alone.`,
  qr: "Address of your file",
  how: "To answer, change your mind or withdraw. Whoever has this address answers in your place: keep it to yourself.",
  phone: "Without internet, call us or write to us: we note your answer.",
  erased: (day) => `All that tells who you are is erased on ${day}.`,
};

const nl: PersonLetterTexts = {
  title: "Brief om af te drukken",
  note: "De link is net gemaakt: de vorige leidt nergens meer heen. Hij staat nergens bewaard, druk hem nu af.",
  back: "Terug naar de ingeschrevenen",
  print: "De brief afdrukken",
  heading: (number) => `Uw nummer: ${number}`,
  member: (title, number) => `U bent nummer ${number} van de burgerraad “${title}”. Uw dossier staat op dit adres, voor u alleen.`,
  qr: "Adres van uw dossier",
  how: "Om te antwoorden, van gedachten te veranderen of u terug te trekken. Wie dit adres heeft, antwoordt in uw plaats: houd het voor uzelf.",
  phone: "Zonder internet belt of schrijft u ons: wij noteren uw antwoord.",
  erased: (day) => `Alles wat zegt wie u bent, wordt gewist op ${day}.`,
};

export const personLetterTexts: Readonly<Record<Locale, PersonLetterTexts>> = { fr, en, nl };
