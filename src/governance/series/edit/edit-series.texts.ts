import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  edit: "Modifier l’indicateur",
  title: (title: string) => `Modifier\u00a0: ${title}`,
  lead: "Ce que vous corrigez paraît aussitôt. L’adresse ne change pas, et la raison reste au journal.",
  fixed: (unit: string) =>
    `L’unité (${unit}) et «\u00a0Ce sont des personnes\u00a0» ne changent plus\u00a0: des valeurs sont saisies, elles diraient autre chose.`,
  reason: "Pourquoi cette correction",
  reasonHint: "Une phrase, gardée au journal.",
  reasonMissing: "Dites pourquoi, en 500 signes au plus.",
  conflict: "L’indicateur a changé pendant que vous écriviez. Ce que vous avez écrit est gardé\u00a0; comparez, puis enregistrez.",
  inForce: "En vigueur maintenant\u00a0:",
  yes: "oui",
  remove: "Supprimer l’indicateur",
  removeReason: "Pourquoi le supprimer",
  removeReasonHint: "Une phrase, gardée au journal avec ce qu’était l’indicateur.",
  removeReasonMissing: "Dites pourquoi vous le supprimez, en 500 signes au plus.",
  valued: "Il ne peut pas être supprimé\u00a0: des valeurs sont saisies. Elles se corrigent une à une.",
  aimed: "Il ne peut pas être supprimé\u00a0: un objectif le vise. Retirez d’abord la cible\u00a0:",
};

type EditSeriesTexts = typeof fr;

const en: EditSeriesTexts = {
  edit: "Edit the indicator",
  title: (title) => `Edit: ${title}`,
  lead: "What you correct appears at once. The address does not change, and the reason stays in the log.",
  fixed: (unit) => `The unit (${unit}) and “They are persons” do not change any more: values are entered, they would say something else.`,
  reason: "Why this correction",
  reasonHint: "One sentence, kept in the log.",
  reasonMissing: "Say why, in at most 500 characters.",
  conflict: "The indicator changed while you were writing. What you wrote is kept; compare, then save.",
  inForce: "In force now:",
  yes: "yes",
  remove: "Remove the indicator",
  removeReason: "Why remove it",
  removeReasonHint: "One sentence, kept in the log with what the indicator was.",
  removeReasonMissing: "Say why you remove it, in at most 500 characters.",
  valued: "It cannot be removed: values are entered. They are corrected one by one.",
  aimed: "It cannot be removed: an objective aims at it. Take the target away first:",
};

const nl: EditSeriesTexts = {
  edit: "De indicator wijzigen",
  title: (title) => `Wijzigen: ${title}`,
  lead: "Wat u verbetert, verschijnt meteen. Het adres verandert niet, en de reden blijft in het logboek.",
  fixed: (unit) => `De eenheid (${unit}) en “Het zijn personen” veranderen niet meer: er zijn waarden ingevoerd, die zouden iets anders zeggen.`,
  reason: "Waarom deze verbetering",
  reasonHint: "Eén zin, bewaard in het logboek.",
  reasonMissing: "Zeg waarom, in hoogstens 500 tekens.",
  conflict: "De indicator veranderde terwijl u schreef. Wat u schreef is bewaard; vergelijk en sla op.",
  inForce: "Nu van kracht:",
  yes: "ja",
  remove: "De indicator verwijderen",
  removeReason: "Waarom verwijderen",
  removeReasonHint: "Eén zin, bewaard in het logboek met wat de indicator was.",
  removeReasonMissing: "Zeg waarom u hem verwijdert, in hoogstens 500 tekens.",
  valued: "Hij kan niet verwijderd worden: er zijn waarden ingevoerd. Die worden één voor één verbeterd.",
  aimed: "Hij kan niet verwijderd worden: een doelstelling beoogt hem. Haal eerst het doel weg:",
};

export const editSeriesTexts: Record<Locale, EditSeriesTexts> = { fr, en, nl };
