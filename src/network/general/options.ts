import type { AssemblyOption } from "#budgets";

/** What a ballot on a proposal may say, in the order of network.ballots_of: for, against, abstained. */
export const motionOptions: readonly AssemblyOption[] = [
  {
    title: "Pour",
    summary: "La proposition est adoptée.",
    translations: { en: { title: "For", summary: "The proposal is adopted." }, nl: { title: "Voor", summary: "Het voorstel wordt aangenomen." } },
  },
  {
    title: "Contre",
    summary: "La proposition est rejetée.",
    translations: { en: { title: "Against", summary: "The proposal is rejected." }, nl: { title: "Tegen", summary: "Het voorstel wordt verworpen." } },
  },
  {
    title: "Abstention",
    summary: "Ni pour ni contre\u00a0: cette voix ne compte d’aucun côté.",
    translations: {
      en: { title: "Abstention", summary: "Neither for nor against: this voice counts on neither side." },
      nl: { title: "Onthouding", summary: "Niet voor en niet tegen: deze stem telt aan geen kant." },
    },
  },
];

const candidacy = "Candidature";

/** The candidates in their order, then the blank ballot. */
export const candidateOptions = (candidates: readonly string[]): readonly AssemblyOption[] => [
  ...candidates.map((title) => ({
    ...{ title, summary: `${candidacy}.` },
    translations: { en: { title, summary: "Candidate." }, nl: { title, summary: "Kandidaat." } },
  })),
  {
    title: "Vote blanc",
    summary: "Cette voix ne va à aucune candidature.",
    translations: {
      en: { title: "Blank ballot", summary: "This voice goes to no candidate." },
      nl: { title: "Blanco stembiljet", summary: "Deze stem gaat naar geen kandidaat." },
    },
  },
];
