import type { Notice, NoticeWords } from "#notifications";
import type { Locale, Translated } from "#platform/i18n/locale.ts";
import type { LetterExample } from "#platform/mail/letter-parts.ts";
import { invitationLetter } from "../coauthors/invitation.letter.ts";

interface AboutIdea {
  readonly title: string;
  readonly href: string;
  /** Waits for a moderator before it appears. */
  readonly held?: boolean;
  /** Who acted, as they sign. */
  readonly who?: string;
}

type Words = Readonly<Record<Locale, (about: AboutIdea) => { subject: string; paragraphs: readonly string[]; action: string }>>;

const example: AboutIdea = { title: "De l’ombre sur la place du marché", href: "/participer/budget-participatif-2025/idees/1-de-l-ombre", who: "Samir V." };

function notice(kind: string, label: Translated, words: Words, more: Partial<Notice<AboutIdea>> = {}): Notice<AboutIdea> {
  return {
    kind: `participation.${kind}`,
    label,
    usual: "at_once",
    example,
    say(about, locale): NoticeWords {
      const { subject, paragraphs, action } = words[locale](about);
      return { subject, paragraphs, action: { label: action, href: about.href } };
    },
    ...more,
  };
}

const filed: Words = {
  fr: ({ title, held }) => ({
    subject: `Votre idée est déposée\u00a0: ${title}`,
    paragraphs: held
      ? ["Elle attend une relecture avant de paraître. Vous serez prévenu de la décision, avec ses raisons."]
      : [
          "Elle est publique. Vous pouvez la modifier tant que personne ne l’a jugée, et la retirer quand vous voulez.",
          "Nous vous dirons chaque étape qu’elle franchit.",
        ],
    action: "Voir mon idée",
  }),
  en: ({ title, held }) => ({
    subject: `Your idea is filed: ${title}`,
    paragraphs: held
      ? ["It waits for a review before it appears. You will be told of the decision, with its reasons."]
      : ["It is public. You can change it while nobody has judged it, and withdraw it whenever you want.", "We will tell you each step that it passes."],
    action: "See my idea",
  }),
  nl: ({ title, held }) => ({
    subject: `Uw idee is ingediend: ${title}`,
    paragraphs: held
      ? ["Het wacht op een nalezing voor het verschijnt. U krijgt de beslissing te horen, met de redenen."]
      : ["Het is openbaar. U kunt het wijzigen zolang niemand het beoordeelde, en intrekken wanneer u wilt.", "Wij melden u elke stap die het zet."],
    action: "Mijn idee zien",
  }),
};

const joined: Words = {
  fr: ({ title, who }) => ({
    subject: `${who} signe votre idée`,
    paragraphs: [`${who} a accepté de signer «\u00a0${title}\u00a0» avec vous.`],
    action: "Voir l’idée",
  }),
  en: ({ title, who }) => ({ subject: `${who} signs your idea`, paragraphs: [`${who} has agreed to sign “${title}” with you.`], action: "See the idea" }),
  nl: ({ title, who }) => ({
    subject: `${who} ondertekent uw idee`,
    paragraphs: [`${who} aanvaardde om “${title}” met u te ondertekenen.`],
    action: "Het idee zien",
  }),
};

const declined: Words = {
  fr: ({ title }) => ({
    subject: `Une invitation est refusée\u00a0: ${title}`,
    paragraphs: ["Une personne que vous aviez invitée ne souhaite pas signer cette idée. Vous pouvez en inviter une autre."],
    action: "Voir les coauteurs",
  }),
  en: ({ title }) => ({
    subject: `An invitation was declined: ${title}`,
    paragraphs: ["Somebody you had invited does not wish to sign this idea. You can invite another person."],
    action: "See the co-authors",
  }),
  nl: ({ title }) => ({
    subject: `Een uitnodiging werd geweigerd: ${title}`,
    paragraphs: ["Iemand die u uitnodigde wil dit idee niet ondertekenen. U kunt iemand anders uitnodigen."],
    action: "De mede-indieners zien",
  }),
};

const edited: Words = {
  fr: ({ title, who }) => ({
    subject: `Votre idée a été modifiée\u00a0: ${title}`,
    paragraphs: [`${who} a modifié le texte d’une idée que vous signez. Les deux versions se comparent mot à mot.`],
    action: "Voir ce qui a changé",
  }),
  en: ({ title, who }) => ({
    subject: `Your idea was changed: ${title}`,
    paragraphs: [`${who} changed the text of an idea that you sign. Both versions can be compared word by word.`],
    action: "See what changed",
  }),
  nl: ({ title, who }) => ({
    subject: `Uw idee werd gewijzigd: ${title}`,
    paragraphs: [`${who} wijzigde de tekst van een idee dat u ondertekent. Beide versies zijn woord voor woord te vergelijken.`],
    action: "Zien wat veranderde",
  }),
};

const withdrawn: Words = {
  fr: ({ title, who }) => ({
    subject: `Une idée que vous signiez est retirée\u00a0: ${title}`,
    paragraphs: [`${who} a retiré cette idée. Elle n’est plus dans la liste.`],
    action: "Voir l’idée",
  }),
  en: ({ title, who }) => ({
    subject: `An idea that you signed is withdrawn: ${title}`,
    paragraphs: [`${who} has withdrawn this idea. It is no longer on the list.`],
    action: "See the idea",
  }),
  nl: ({ title, who }) => ({
    subject: `Een idee dat u ondertekende is ingetrokken: ${title}`,
    paragraphs: [`${who} trok dit idee in. Het staat niet meer in de lijst.`],
    action: "Het idee zien",
  }),
};

export const proposalNotices: readonly Notice[] = [
  notice("my_idea_filed", { fr: "Mon idée est déposée", en: "My idea is filed", nl: "Mijn idee is ingediend" }, filed),
  notice("coauthor_joined", { fr: "Un coauteur signe mon idée", en: "A co-author signs my idea", nl: "Een mede-indiener ondertekent mijn idee" }, joined),
  notice(
    "coauthor_declined",
    { fr: "Une invitation à signer est refusée", en: "An invitation to sign is declined", nl: "Een uitnodiging om te ondertekenen is geweigerd" },
    declined,
    { usual: "daily" },
  ),
  notice(
    "my_idea_edited",
    { fr: "Une idée que je signe est modifiée", en: "An idea that I sign is changed", nl: "Een idee dat ik onderteken is gewijzigd" },
    edited,
    { usual: "daily" },
  ),
  notice(
    "my_idea_withdrawn",
    { fr: "Une idée que je signe est retirée", en: "An idea that I sign is withdrawn", nl: "Een idee dat ik onderteken is ingetrokken" },
    withdrawn,
  ),
];

export const proposalLetters: readonly LetterExample[] = [
  {
    name: "participation/coauthor-invitation",
    letter: (locale) =>
      invitationLetter(
        { title: example.title, process: "Budget participatif 2027", from: "Mireille D." },
        "https://beffroi.example/participer/cosigner/exemple",
        locale,
      ),
  },
];
