import type { Locale } from "#platform/i18n/locale.ts";

export const letterKinds = ["confirm", "noted", "drawn", "replaces", "refused"] as const;
export type LetterKind = (typeof letterKinds)[number];

interface About {
  readonly assembly: string;
  readonly number: string;
}

/** A subject fits on one line: of a long title, its beginning. */
const short = (title: string): string => (title.length > 34 ? `${title.slice(0, 33).trimEnd()}…` : title);

const fr = {
  kinds: {
    confirm: ({ assembly, number }: About) => ({
      subject: `Confirmez votre inscription\u00a0: ${short(assembly)}`,
      paragraphs: [
        `Votre numéro pour le tirage au sort de «\u00a0${assembly}\u00a0» est le ${number}.`,
        "Vous n’êtes pas encore inscrit\u00a0: confirmez, puis attendez le tirage.",
      ],
      action: "Confirmer mon inscription",
    }),
    noted: ({ assembly, number }: About) => ({
      subject: `Vous êtes inscrit\u00a0: ${short(assembly)}`,
      paragraphs: [
        `Votre numéro pour le tirage au sort de «\u00a0${assembly}\u00a0» est le ${number}.`,
        "Vous comptez dans le tirage. Vous pouvez vous retirer quand vous voulez.",
      ],
      action: "Voir mon dossier",
    }),
    drawn: ({ assembly, number }: About) => ({
      subject: `Vous êtes tiré au sort\u00a0: ${short(assembly)}`,
      paragraphs: [
        `Le numéro ${number} est sorti pour «\u00a0${assembly}\u00a0». C’est le vôtre.`,
        "Dites si vous acceptez. Si vous ne pouvez pas, une autre personne est appelée aussitôt, selon les mêmes règles.",
      ],
      action: "Répondre",
    }),
    replaces: ({ assembly, number }: About) => ({
      subject: `Une place se libère\u00a0: ${short(assembly)}`,
      paragraphs: [
        `Une personne ne peut pas siéger dans «\u00a0${assembly}\u00a0». La liste de réserve désigne le numéro ${number}, le vôtre.`,
        "Dites si vous acceptez.",
      ],
      action: "Répondre",
    }),
    refused: ({ assembly, number }: About) => ({
      subject: `Votre place est rendue\u00a0: ${short(assembly)}`,
      paragraphs: [
        `Il est noté que le numéro ${number} ne siège pas dans «\u00a0${assembly}\u00a0».`,
        "Si vous ne l’avez pas dit, écrivez tout de suite au service qui conduit l’assemblée.",
      ],
      action: "Voir mon dossier",
    }),
  },
  own: "Ce lien est personnel\u00a0: qui l’a peut répondre à votre place. Un nouveau courrier le remplace.",
  why: (assembly: string) => `Vous recevez ce message parce que cette adresse a été donnée pour s’inscrire à «\u00a0${assembly}\u00a0».`,
};

const en: typeof fr = {
  kinds: {
    confirm: ({ assembly, number }) => ({
      subject: `Confirm your registration: ${short(assembly)}`,
      paragraphs: [`Your number in the draw for “${assembly}” is ${number}.`, "You are not registered yet: confirm, then wait for the draw."],
      action: "Confirm my registration",
    }),
    noted: ({ assembly, number }) => ({
      subject: `You are registered: ${short(assembly)}`,
      paragraphs: [`Your number in the draw for “${assembly}” is ${number}.`, "You count in the draw. You may withdraw whenever you want."],
      action: "See my file",
    }),
    drawn: ({ assembly, number }) => ({
      subject: `You were drawn: ${short(assembly)}`,
      paragraphs: [
        `Number ${number} came out for “${assembly}”. It is yours.`,
        "Say whether you accept. If you cannot, somebody else is called at once, under the same rules.",
      ],
      action: "Answer",
    }),
    replaces: ({ assembly, number }) => ({
      subject: `A place is free: ${short(assembly)}`,
      paragraphs: [`Somebody cannot sit in “${assembly}”. The reserve list names number ${number}, yours.`, "Say whether you accept."],
      action: "Answer",
    }),
    refused: ({ assembly, number }) => ({
      subject: `Your place was given back: ${short(assembly)}`,
      paragraphs: [
        `It is noted that number ${number} does not sit in “${assembly}”.`,
        "If you did not say so, write at once to the service that runs the assembly.",
      ],
      action: "See my file",
    }),
  },
  own: "This link is personal: whoever has it can answer in your place. A new letter replaces it.",
  why: (assembly) => `You get this message because this address was given to register for “${assembly}”.`,
};

const nl: typeof fr = {
  kinds: {
    confirm: ({ assembly, number }) => ({
      subject: `Bevestig uw inschrijving: ${short(assembly)}`,
      paragraphs: [`Uw nummer in de loting voor “${assembly}” is ${number}.`, "U bent nog niet ingeschreven: bevestig en wacht dan op de loting."],
      action: "Mijn inschrijving bevestigen",
    }),
    noted: ({ assembly, number }) => ({
      subject: `U bent ingeschreven: ${short(assembly)}`,
      paragraphs: [`Uw nummer in de loting voor “${assembly}” is ${number}.`, "U telt mee in de loting. U kunt zich terugtrekken wanneer u wilt."],
      action: "Mijn dossier bekijken",
    }),
    drawn: ({ assembly, number }) => ({
      subject: `U bent geloot: ${short(assembly)}`,
      paragraphs: [
        `Nummer ${number} is geloot voor “${assembly}”. Het is het uwe.`,
        "Zeg of u aanvaardt. Als u niet kunt, wordt meteen iemand anders opgeroepen, volgens dezelfde regels.",
      ],
      action: "Antwoorden",
    }),
    replaces: ({ assembly, number }) => ({
      subject: `Er komt een plaats vrij: ${short(assembly)}`,
      paragraphs: [`Iemand kan niet zetelen in “${assembly}”. De reservelijst wijst nummer ${number} aan, het uwe.`, "Zeg of u aanvaardt."],
      action: "Antwoorden",
    }),
    refused: ({ assembly, number }) => ({
      subject: `Uw plaats is teruggegeven: ${short(assembly)}`,
      paragraphs: [
        `Er is genoteerd dat nummer ${number} niet zetelt in “${assembly}”.`,
        "Hebt u dat niet gezegd, schrijf dan meteen naar de dienst die de burgerraad leidt.",
      ],
      action: "Mijn dossier bekijken",
    }),
  },
  own: "Deze link is persoonlijk: wie hem heeft, kan in uw plaats antwoorden. Een nieuwe brief vervangt hem.",
  why: (assembly) => `U ontvangt dit bericht omdat dit adres werd opgegeven om zich in te schrijven voor “${assembly}”.`,
};

export const lettersTexts: Readonly<Record<Locale, typeof fr>> = { fr, en, nl };
