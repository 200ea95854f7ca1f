import { dayOf } from "#platform/time/day.ts";
import { awardId, type PublicAward } from "./awards.query.ts";
import { firstEstablishment } from "./siret.ts";

/** Whoever gives: the metropolis. */
interface Giver {
  readonly name: string;
  readonly siret: string;
}

export const giverOf = (metropolis: { readonly name: string; readonly siren: string }, siret: string | undefined): Giver => ({
  name: metropolis.name,
  siret: siret ?? firstEstablishment(metropolis.siren),
});

type Cell = string | number | null;

const cut = (words: string, most: number) => (words.length > most ? `${words.slice(0, most - 1)}…` : words);
const yesNo = (is: boolean) => (is ? "oui" : "non");
const yearsOf = ({ instalments }: PublicAward) => [...new Set(instalments.map(({ dueOn }) => dueOn.slice(0, 4)))];

function periodOf({ instalments, signedOn }: PublicAward): string {
  const [first, last] = [instalments[0]?.dueOn ?? signedOn!, instalments.at(-1)?.dueOn ?? signedOn!];
  return first === last ? first : `${first}/${last}`;
}

/**
 * The columns of the schema "Subventions" of SCDL 2.1.1, in its order (decree 2017-779): one line an agreement, for the schema demands its day.
 * Money is in euros, with a point.
 */
export const scdlColumns = ({ name, siret }: Giver): Readonly<Record<string, (award: PublicAward) => Cell>> => ({
  idSubvention: awardId,
  nomAttribuant: () => name,
  idAttribuant: () => siret,
  nomServiceInstructeur: () => name,
  idServiceInstructeur: () => siret,
  nomBeneficiaire: ({ structureName }) => structureName,
  idBeneficiaire: ({ siret: own }) => own,
  rnaBeneficiaire: ({ rna }) => rna,
  exerciceBudgetaire: ({ year }) => year,
  pluriannualite: (award) => yesNo(yearsOf(award).length > 1),
  anneesPluriannualite: (award) => (yearsOf(award).length > 1 ? yearsOf(award).join(" - ") : null),
  dateDecision: ({ decidedOn }) => decidedOn,
  dateConvention: ({ signedOn }) => signedOn,
  referenceDecision: ({ deliberation }) => deliberation,
  dateCreation: ({ sentOn }) => sentOn,
  dateDebut: () => null,
  dateFin: () => null,
  dispositif: ({ call }) => call,
  sousDispositif: ({ axis }) => axis,
  statutLabel: () => "attribuée",
  objet: ({ title }) => cut(title, 256),
  nature: () => "aide en numéraire",
  montantDemande: ({ askedCents }) => askedCents / 100,
  montant: ({ cents }) => cents / 100,
  nomOutilInstruction: () => "Beffroi",
  nomOutilVersement: () => null,
  ej: () => null,
  cléVersement: () => null,
  conditionsVersement: ({ instalments }) => (instalments.length > 1 ? "échelonné" : "unique"),
  descriptionConditionsVersement: ({ instalments }) => (instalments.length > 1 ? `Versement en ${instalments.length} fois` : "Versement unique"),
  datesPeriodeVersement: periodOf,
  cofinancement: ({ resources }) => yesNo(resources.some((kind) => kind !== "own")),
  attribuantsCofinanceurs: ({ partners }) => (partners.length > 0 ? partners.map(({ name }) => name.replaceAll(",", " ")).join(", ") : null),
  idCofinancement: () => null,
  idRAE: () => null,
  notificationUE: ({ deMinimis }) => yesNo(deMinimis),
  pourcentageSubvention: () => 1,
  evaluationCout: () => null,
  evaluation: () => null,
  dateMiseAJour: ({ changedAt }) => dayOf(changedAt),
});

const threeSixty = (siren: string, local: string) => `360G-${siren}-${local}`;

/**
 * Who pays which part of a grant, as transactions that are committed: the standard knows one funder of a grant, and of each transaction its provider,
 * by identifier, and a description, which names it. They add up to what is awarded. Nothing where the metropolis pays all.
 */
function payersOf(award: PublicAward, { name, siret }: Giver): object[] {
  const siren = siret.slice(0, 9);
  const lines = [
    { key: "metropole", provider: `FR-INSEE-${siret}`, name, cents: award.ownCents },
    ...award.partners.map((one) => ({ ...one, provider: threeSixty(siren, `org:${award.slug}:${one.key}`) })),
  ];
  return lines
    .filter(({ cents }) => cents > 0)
    .map((one) => ({
      ...{ id: threeSixty(siren, `${awardId(award)}:${one.key}`), transactionDate: award.decidedOn, value: one.cents / 100, currency: "EUR" },
      ...{ description: one.name, provider: one.provider },
    }));
}

/**
 * One grant of the 360Giving Data Standard. The prefix is made of the SIREN: none was registered. SIRET stand under "FR-INSEE", as in the
 * national files of public contracts.
 */
export function grantOf(award: PublicAward, giver: Giver, site: string, address: string): object {
  const { name, siret } = giver;
  const { title, call, callSays, axis, structureName, communeCode, cents, askedCents, decidedOn, deMinimis } = award;
  const siren = siret.slice(0, 9);
  const recipient = award.siret ? `FR-INSEE-${award.siret}` : threeSixty(siren, `org:${award.rna ?? awardId(award)}`);
  return {
    id: threeSixty(siren, awardId(award)),
    title,
    description: [call, axis, callSays].filter(Boolean).join(". "),
    currency: "EUR",
    amountAppliedFor: askedCents / 100,
    amountAwarded: cents / 100,
    awardDate: decidedOn,
    recipientOrganization: [{ id: recipient, name: structureName }],
    fundingOrganization: [{ id: `FR-INSEE-${siret}`, name }],
    grantProgramme: [{ code: award.slug, title: call, url: site + address }],
    ...(communeCode && { beneficiaryLocation: [{ geoCode: communeCode, countryCode: "FR" }] }),
    ...(award.partners.length > 0 && { commitmentTransaction: payersOf(award, giver) }),
    fromOpenCall: "Yes",
    ...(deMinimis && { classifications: [{ vocabulary: "Règlement (UE) 2023/2831", title: "Aide de minimis", code: "de-minimis" }] }),
  };
}
