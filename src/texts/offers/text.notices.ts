import type { Locale } from "#platform/i18n/locale.ts";
import type { Notice } from "#notifications";
import type { AnswerPayload } from "../notify-answer.command.ts";
import type { VersionPayload } from "../notify-version.command.ts";
import { textTexts } from "../text.texts.ts";

const said = {
  fr: {
    answered: ({ text, number }: AnswerPayload, state: string) => `Amendement n°\u00a0${number}, «\u00a0${text}\u00a0»\u00a0: ${state}`,
    why: (decision: string) => `Les raisons de l’équipe\u00a0: ${decision}`,
    again: "L’équipe revient sur sa réponse\u00a0: l’amendement attend de nouveau.",
    read: "Lire la réponse",
    version: ({ text, version }: VersionPayload) => `«\u00a0${text}\u00a0»\u00a0: version ${version}`,
    final: ({ text }: VersionPayload) => `«\u00a0${text}\u00a0»\u00a0: le texte final est publié`,
    versionNext: "Le texte dit, paragraphe par paragraphe, ce qui vient de qui.",
    readText: "Lire le texte",
  },
  en: {
    answered: ({ text, number }: AnswerPayload, state: string) => `Amendment no. ${number}, “${text}”: ${state}`,
    why: (decision: string) => `The reasons of the team: ${decision}`,
    again: "The team takes its answer back: the amendment awaits one again.",
    read: "Read the answer",
    version: ({ text, version }: VersionPayload) => `“${text}”: version ${version}`,
    final: ({ text }: VersionPayload) => `“${text}”: the final text is published`,
    versionNext: "The text says, paragraph by paragraph, what came from whom.",
    readText: "Read the text",
  },
  nl: {
    answered: ({ text, number }: AnswerPayload, state: string) => `Amendement nr. ${number}, “${text}”: ${state}`,
    why: (decision: string) => `De redenen van het team: ${decision}`,
    again: "Het team komt terug op zijn antwoord: het amendement wacht opnieuw.",
    read: "Het antwoord lezen",
    version: ({ text, version }: VersionPayload) => `“${text}”: versie ${version}`,
    final: ({ text }: VersionPayload) => `“${text}”: de definitieve tekst is gepubliceerd`,
    versionNext: "De tekst zegt, alinea per alinea, wat van wie komt.",
    readText: "De tekst lezen",
  },
};

const exampleAnswer: AnswerPayload = {
  text: "Charte des tiers-lieux",
  number: 3,
  state: "accepted_in_part",
  decision: "Nous retenons l’ouverture le samedi, pas celle du dimanche, que la moitié des lieux ne peut pas tenir.",
  href: "/participer/charte-des-tiers-lieux",
};

function sayAnswer(payload: AnswerPayload, locale: Locale) {
  const t = said[locale];
  const state = textTexts[locale].amendmentStates[payload.state];
  const paragraphs = payload.decision ? [t.why(payload.decision)] : [t.again];
  return { subject: t.answered(payload, state), paragraphs, action: { label: t.read, href: payload.href } };
}

const version: Notice<VersionPayload> = {
  kind: "participation.text_version",
  label: {
    fr: "Un texte en débat que je suis a une nouvelle version",
    en: "A text under debate that I follow has a new version",
    nl: "Een tekst in debat die ik volg, heeft een nieuwe versie",
  },
  usual: "daily",
  example: { text: exampleAnswer.text, version: 2, final: false, summary: "Trois amendements sur les horaires.", href: exampleAnswer.href },
  say(payload, locale) {
    const t = said[locale];
    const paragraphs = [...(payload.summary ? [payload.summary] : []), t.versionNext];
    return { subject: payload.final ? t.final(payload) : t.version(payload), paragraphs, action: { label: t.readText, href: payload.href } };
  },
};

export const textNotices: readonly Notice[] = [
  {
    kind: "participation.amendment_answered",
    label: { fr: "Mon amendement a une réponse", en: "My amendment has an answer", nl: "Mijn amendement heeft een antwoord" },
    usual: "at_once",
    optional: false,
    example: exampleAnswer,
    say: sayAnswer,
  },
  {
    kind: "participation.supported_amendment_answered",
    label: {
      fr: "Un amendement que je soutiens a une réponse",
      en: "An amendment I support has an answer",
      nl: "Een amendement dat ik steun, heeft een antwoord",
    },
    usual: "daily",
    example: exampleAnswer,
    say: sayAnswer,
  },
  version,
];
