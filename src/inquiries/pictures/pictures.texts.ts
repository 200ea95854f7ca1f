import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Photos",
  lead: "Montrez ce que vous décrivez. Vous et le service qui répond êtes seuls à la voir\u00a0; elle n’est jamais publiée et part avec la question.",
  file: "Photo",
  fileHint:
    "JPEG, PNG, WebP ou AVIF, 8\u00a0Mo au plus, trois photos au plus. Le lieu et l’heure de la prise de vue en sont retirés. Cachez les noms et les visages.",
  shows: "Ce que l’on y voit",
  add: "Ajouter la photo",
  remove: "Retirer cette photo",
  none: "Photo jointe à la question",
  done: { photo: "La photo est ajoutée.", "sans-photo": "La photo est retirée." },
  problems: {
    file: "Choisissez une photo",
    long: "300 signes au plus",
    too_large: "Cette photo est trop lourde\u00a0: 8\u00a0Mo au plus",
    not_an_image: "Ce fichier n’est pas une image que nous savons lire",
    too_many_pixels: "Cette image a trop de points\u00a0: 60 millions au plus",
    too_many: "Trois photos sont déjà jointes\u00a0: retirez-en une d’abord",
  },
};

export const picturesTexts: Readonly<Record<Locale, typeof fr>> = {
  fr,
  en: {
    title: "Photographs",
    lead: "Show what you describe. Only you and the department that answers see it; it is never published and goes with the question.",
    file: "Photograph",
    fileHint: "JPEG, PNG, WebP or AVIF, 8\u00a0MB at most, three at most. Where and when it was taken is removed from it. Hide names and faces.",
    shows: "What is seen on it",
    add: "Add the photograph",
    remove: "Remove this photograph",
    none: "Photograph with the question",
    done: { photo: "The photograph is added.", "sans-photo": "The photograph is removed." },
    problems: {
      file: "Choose a photograph",
      long: "300 characters at most",
      too_large: "This photograph is too large: 8\u00a0MB at most",
      not_an_image: "This file is no picture that we can read",
      too_many_pixels: "This picture has too many pixels: 60 million at most",
      too_many: "Three photographs are there already: remove one first",
    },
  },
  nl: {
    title: "Foto’s",
    lead: "Toon wat u beschrijft. Alleen u en de dienst die antwoordt zien ze; ze wordt nooit gepubliceerd en verdwijnt met de vraag.",
    file: "Foto",
    fileHint: "JPEG, PNG, WebP of AVIF, hoogstens 8\u00a0MB, hoogstens drie. Plaats en uur van de opname worden eruit gehaald. Verberg namen en gezichten.",
    shows: "Wat erop te zien is",
    add: "De foto toevoegen",
    remove: "Deze foto verwijderen",
    none: "Foto bij de vraag",
    done: { photo: "De foto is toegevoegd.", "sans-photo": "De foto is verwijderd." },
    problems: {
      file: "Kies een foto",
      long: "Hoogstens 300 tekens",
      too_large: "Deze foto is te zwaar: hoogstens 8\u00a0MB",
      not_an_image: "Dit bestand is geen beeld dat we kunnen lezen",
      too_many_pixels: "Dit beeld heeft te veel beeldpunten: hoogstens 60 miljoen",
      too_many: "Er zijn al drie foto’s: verwijder er eerst een",
    },
  },
};
