import type { Notice } from "#notifications";
import type { Locale } from "#platform/i18n/locale.ts";
import { routes } from "../routes.ts";

interface MergePayload {
  readonly kept: string;
  readonly keptSlug: string;
  readonly gone: string;
  readonly goneSlug: string;
  readonly reason: string;
}

const example: MergePayload = {
  kept: "La Fabrique du Canal",
  keptSlug: "la-fabrique-du-canal",
  gone: "Fabrique du canal",
  goneSlug: "fabrique-du-canal",
  reason: "Le même atelier, deux fichiers.",
};

type Words = Record<
  Locale,
  { readonly subject: (told: MergePayload) => string; readonly text: (told: MergePayload) => string; readonly action: string; readonly reason: string }
>;

const merged: Words = {
  fr: {
    subject: ({ kept, gone }) => `«\u00a0${gone}\u00a0» et «\u00a0${kept}\u00a0» ne font plus qu’une fiche`,
    text: ({ kept, gone }) =>
      `La fiche «\u00a0${gone}\u00a0» a été fusionnée dans «\u00a0${kept}\u00a0»\u00a0: les deux disaient le même lieu. Son ancienne adresse mène à la fiche gardée, et vous en êtes l’hôte. Relisez-la. Si ce sont deux lieux, dites-le à la métropole\u00a0: la fusion peut être défaite.`,
    action: "Relire la fiche",
    reason: "Raison",
  },
  en: {
    subject: ({ kept, gone }) => `“${gone}” and “${kept}” are now one record`,
    text: ({ kept, gone }) =>
      `The record “${gone}” was merged into “${kept}”: both spoke of the same place. Its old address leads to the kept record, and you are its host. Read it again. If they are two places, tell the metropolis: the merge can be undone.`,
    action: "Read the record",
    reason: "Reason",
  },
  nl: {
    subject: ({ kept, gone }) => `“${gone}” en “${kept}” zijn nu één fiche`,
    text: ({ kept, gone }) =>
      `De fiche “${gone}” is samengevoegd met “${kept}”: beide gingen over dezelfde plek. Het oude adres leidt naar de bewaarde fiche, waarvan u gastheer bent. Lees ze na. Zijn het twee plekken, meld het aan de metropool: het samenvoegen kan ongedaan worden gemaakt.`,
    action: "De fiche nalezen",
    reason: "Reden",
  },
};

const unmerged: Words = {
  fr: {
    subject: ({ kept, gone }) => `«\u00a0${gone}\u00a0» et «\u00a0${kept}\u00a0» sont de nouveau deux fiches`,
    text: ({ kept, gone }) =>
      `La fusion de «\u00a0${gone}\u00a0» dans «\u00a0${kept}\u00a0» a été défaite. Chaque fiche a retrouvé ses informations et ses hôtes.`,
    action: "Voir la fiche gardée",
    reason: "Raison",
  },
  en: {
    subject: ({ kept, gone }) => `“${gone}” and “${kept}” are two records again`,
    text: ({ kept, gone }) => `The merge of “${gone}” into “${kept}” was undone. Each record has its facts and its hosts back.`,
    action: "See the kept record",
    reason: "Reason",
  },
  nl: {
    subject: ({ kept, gone }) => `“${gone}” en “${kept}” zijn opnieuw twee fiches`,
    text: ({ kept, gone }) => `Het samenvoegen van “${gone}” met “${kept}” is ongedaan gemaakt. Elke fiche heeft haar gegevens en gastheren terug.`,
    action: "De bewaarde fiche bekijken",
    reason: "Reden",
  },
};

const saying =
  (words: Words): Notice<MergePayload>["say"] =>
  (told, locale) => ({
    subject: words[locale].subject(told),
    paragraphs: [words[locale].text(told), `${words[locale].reason}\u00a0: ${told.reason}`],
    action: { label: words[locale].action, href: routes.show.href({ slug: told.keptSlug }) },
  });

export const mergeNotices: readonly Notice<MergePayload>[] = [
  {
    kind: "places.merged",
    label: {
      fr: "La fiche de mon lieu est fusionnée avec une autre",
      en: "The record of my place is merged with another",
      nl: "De fiche van mijn plek wordt samengevoegd",
    },
    usual: "at_once",
    optional: false,
    example,
    say: saying(merged),
  },
  {
    kind: "places.unmerged",
    label: { fr: "La fusion de ma fiche est défaite", en: "The merge of my record is undone", nl: "Het samenvoegen van mijn fiche is ongedaan gemaakt" },
    usual: "at_once",
    optional: false,
    example,
    say: saying(unmerged),
  },
];
