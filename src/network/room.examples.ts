import { sql } from "kysely";

import { dayOf } from "#platform/time/day.ts";
import type { RoomExamples } from "../room-examples.testing.ts";
import { told, words } from "../story-rows.testing.ts";

const application = (n: number) => `/reseau/candidatures/${told("9a", n)}`;
const contribution = (n: number) => `/reseau/contributions/${told("9c", n)}`;
const pairing = (n: number) => `/reseau/mentorat/binomes/${told("8a", n)}`;
const asked = `/reseau/mentorat/demandes/${told("9f", 50)}`;
const decision = (n: number) => `/reseau/decisions/${told("8c", n)}`;
const general = (n: number) => `/reseau/assemblees/${told("8e", n)}`;
/** Of the assembly of today, open for a week. */
const secretVote = "/votes/un-soir-par-mois-ouvert-a-tous-les-membres";
const fund = (n: number) => `/reseau/budgets/${told("86", n)}`;
const election = (n: number) => `/reseau/elections/${told("87", n)}`;
const question = (n: number) => `/reseau/questions/${told("84", n)}`;
const cohort = (n: number) => `/reseau/promotions/${told("7a", n)}`;
const project = (n: number) => `/reseau/promotions/projets/${told("7b", n)}`;
const year = Number(dayOf(Date.now()).slice(0, 4));
const letter = `/reseau/lettres/${told("83", 1)}`;
const hearing = `/reseau/auditions/${told("9b", 1)}`;

const examples: RoomExamples = {
  addresses: {
    "/reseau": ["/reseau", "/reseau?q=comptabilit%C3%A9&college=lieux", "/reseau?q=rien+de+tel"],
    "/reseau/agenda": ["/reseau/agenda", "/reseau/agenda?quoi=formations"],
    "/reseau/promotions": ["/reseau/promotions"],
    "/reseau/promotions/:id": [cohort(1), cohort(4)],
    "/reseau/registre": ["/reseau/registre", "/reseau/registre?page=3"],
    "/reseau/membres/:number": ["/reseau/membres/1", "/reseau/membres/9"],
    "/reseau/bilan/:year": [`/reseau/bilan/${year}`, `/reseau/bilan/${year - 1}`],
  },
  signedIn: {
    amina: [pairing(2), "/mon-espace/reseau", "/reseau/membres/6/tenir", "/reseau/adherer"],
    elif: [pairing(6), cohort(3), project(21), "/mon-espace/reseau", application(101), asked, "/reseau/mentorat/demander"],
    bilal: [
      "/reseau/agenda?quoi=assemblees",
      "/reseau/charte",
      "/reseau/decisions",
      "/reseau/decisions?quoi=toutes",
      "/reseau/decisions/proposer",
      "/reseau/assemblees",
      "/reseau/assemblees?quoi=passees",
      general(1),
      general(2),
      general(4),
      secretVote,
      `${secretVote}/regles`,
      `${secretVote} → ${secretVote}/voix/[a-z0-9-]+`,
      "/reseau/budgets",
      fund(1),
      fund(3),
      "/reseau/elections",
      "/reseau/elections/ouvrir",
      election(1),
      election(2),
      "/reseau/transferts",
      "/reseau/lettres",
      letter,
      "/reseau/questions",
      "/reseau/questions?q=assurance",
      "/reseau/questions?quoi=sans-reponse",
      "/reseau/questions/poser",
      question(1),
      question(3),
      decision(1),
      decision(2),
      decision(3),
      pairing(1),
      "/reseau/mentorat/proposer",
      "/mon-espace/reseau",
      "/reseau/candidatures",
      application(101),
      "/reseau/membres/1/tenir",
      "/reseau/membres/1/releve",
      "/reseau/adherer",
      "/reseau/contributions",
      "/reseau/contributions?quoi=a-confirmer",
      "/reseau/contributions/declarer",
      contribution(3),
      contribution(14),
    ],
    farid: [
      "/reseau/charte",
      "/reseau/promotions",
      "/reseau/promotions/ouvrir",
      cohort(2),
      cohort(3),
      project(1),
      project(6),
      project(21),
      "/reseau/mentorat/manche",
      "/reseau/candidatures?quoi=a-decider",
      "/reseau/candidatures?quoi=terminees",
      application(102),
      application(103),
      "/reseau/membres/12/tenir",
      "/reseau/membres/12/audition",
      hearing,
      "/reseau/cotisations",
      "/reseau/cotisations?etat=en-retard",
      "/mon-espace/reseau",
      contribution(36),
      contribution(24),
      "/reseau/budgets/ouvrir",
      "/reseau/lettres",
      "/reseau/lettres/composer",
      "/reseau/transferts",
      fund(1),
      fund(2),
      "/reseau/assemblees/preparer",
      `${general(3)}/preparer`,
      `${general(1)}/seance`,
      `${general(4)}/seance`,
      `${general(2)}/seance`,
    ],
  },
  hidden: {
    "network.member": [
      {
        what: "a person who does not stand in the directory, or an application",
        rows: sql`(t.state = 'applied' or (t.kind = 'person' and not t.listed))`,
        at: { "/reseau/membres/:number": { number: sql`coalesce(t.number, 0)::text` }, "/reseau/candidatures/:id": { id: sql`t.id` } },
      },
      // What a structure that is a member publishes is for everybody.
      {
        what: "what a member said when it applied",
        rows: sql`t.state = 'admitted' and t.kind = 'structure'`,
        open: ["name", "about", "skills"],
        at: { "/reseau/candidatures/:id": { id: sql`t.id` } },
      },
    ],
    "network.referee": [{ what: "what a referee says", rows: sql`t.words is not null`, at: { "/reseau/candidatures/:id": { id: sql`t.member_id` } } }],
    "network.hearing": [{ what: "a hearing, for the member and coordinators", rows: sql`true`, at: { "/reseau/auditions/:id": { id: sql`t.id` } } }],
    "network.due": [{ what: "dues, for the member and coordinators", rows: sql`t.reason is not null`, at: { "/reseau/cotisations.csv": {} } }],
    "network.offer": "a mentor publishes what they offer; a pause shows it no more, it hides nothing",
    "network.request": [{ what: "a request for a mentor", rows: sql`true`, at: { "/reseau/mentorat/demandes/:id": { id: sql`t.id` } } }],
    "network.pairing": [
      // Words of the house, of which the score is made.
      { what: "a mentorship, for the two alone", rows: sql`true`, open: ["reasons"], at: { "/reseau/mentorat/binomes/:id": { id: sql`t.id` } } },
    ],
    "network.companion": "says who is beside whom and no word of theirs, to the two and those beside them: attacks/groups.test.ts",
    "network.session": [{ what: "notes of the two", rows: sql`true`, at: { "/reseau/mentorat/binomes/:id": { id: sql`t.pairing_id` } } }],
    "network.cohort": "cohorts are public, their projects are not",
    "network.cohort_session": "announced to everybody with its place",
    "network.project": [
      {
        what: "a project of a cohort, for the person, their referent and coordinators",
        rows: sql`t.words is not null`,
        at: { "/reseau/promotions/projets/:id": { id: sql`t.id` } },
      },
    ],
    "network.blocker": [{ what: "what blocks a project", rows: sql`true`, at: { "/reseau/promotions/projets/:id": { id: sql`t.project_id` } } }],
    "network.decision": [{ what: "decisions, for members and coordinators", rows: sql`true`, at: { "/reseau/decisions/:id": { id: sql`t.id` } } }],
    "network.election": [{ what: "elections, for members and coordinators", rows: sql`true`, at: { "/reseau/elections/:id": { id: sql`t.id` } } }],
    "network.letter": "for members and coordinators, and stays as it was sent: attacks/letters.test.ts",
    "network.transfer": [{ what: "transfers, for the two and coordinators", rows: sql`true`, at: { "/reseau/transferts": {} } }],
    "network.question": "for members and coordinators, and stays as it was asked: attacks/questions.test.ts",
    "network.answer": [{ what: "answers, for members and coordinators", rows: sql`true`, at: { "/reseau/questions/:id": { id: sql`t.question_id` } } }],
    "network.fund": [{ what: "contributive budgets, for members and coordinators", rows: sql`true`, at: { "/reseau/budgets/:id": { id: sql`t.id` } } }],
    "network.general_meeting": [
      {
        what: "assemblies, for members and coordinators",
        rows: sql`true`,
        at: { "/reseau/assemblees/:id": { id: sql`t.id` }, "/reseau/assemblees/:id/seance": { id: sql`t.id` } },
      },
    ],
    "network.objection": [{ what: "objections, for members and coordinators", rows: sql`true`, at: { "/reseau/decisions/:id": { id: sql`t.decision_id` } } }],
    "network.contribution": "read by members alone, in the open for the network; nothing of it stands elsewhere",
  },
  untold: ["/reseau/assemblees/:id/documents/:document"],
  apart: { "a document of a general meeting; the story has none": ["/reseau/assemblees/:id/documents/:document"] },
  async refusals(db) {
    return {
      params: {
        "/reseau/candidatures/:id": { id: told("9a", 102) },
        "/reseau/membres/:number": { number: "12" },
        "/reseau/contributions/:id": { id: told("9c", 36) },
        "/reseau/mentorat/demandes/:id": { id: told("9f", 50) },
        "/reseau/mentorat/binomes/:id": { id: told("8a", 1) },
        "/reseau/decisions/:id": { id: told("8c", 1) },
        "/reseau/auditions/:id": { id: told("9b", 1) },
        "/reseau/promotions/:id": { id: told("7a", 3) },
        "/reseau/promotions/projets/:id": { id: told("7b", 21) },
        "/reseau/lettres/:id": { id: told("83", 1) },
        "/reseau/bilan/:year": { year: String(year) },
        "/reseau/questions/:id": { id: told("84", 1) },
        "/reseau/elections/:id": { id: told("87", 1) },
        "/reseau/membres/:number/releve": { number: "12" },
        "/reseau/budgets/:id": { id: told("86", 1) },
        "/reseau/assemblees/:id": { id: told("8e", 1) },
        "/reseau/assemblees/:id/preparer": { id: told("8e", 3) },
        "/reseau/assemblees/:id/seance": { id: told("8e", 1) },
        "/reseau/assemblees/:id/documents/:document": { id: told("8e", 1), document: told("8f", 1) },
      },
      secrets: await words(
        db,
        sql`select brings as words from network.member where brings is not null union all select words from network.referee where words is not null
          union all select distinct words from network.request union all select distinct notes from network.session where notes is not null
          union all select distinct goals from network.pairing where goals is not null union all select distinct words from network.blocker union all select grounds from network.hearing union all select defence from network.hearing where defence is not null`,
      ),
    };
  },
  words: [
    ["membre du réseau", "member", "a structure or a person of the network, from the application to the end"],
    ["garant", "referee", "a member that is asked whether it knows who applies, with a clock"],
    ["charte", "charter", "what members agree to, in versions that they decide; each signs"],
    ["collège", "college", "those who govern the network together by what they are: places, project leaders, partners, persons"],
    ["cotisation", "due", "what a member owes for a year: received, late, or waived with a reason"],
    ["audition", "hearing", "before a member may be excluded it reads the grounds, has a fortnight, answers and is heard"],
    ["label", "seal", "what the network recognises of a member, on which proof, until when"],
    ["contribution", "contribution", "what a member gave to another or to all, confirmed by who received it"],
    ["registre", "register", "all movements between accounts, without holes, each sealed with the one before"],
    ["barème", "scale", "what an hour, or a day of equipment, is worth in credits, published"],
    ["mentor", "offer", "somebody of a member who mentors: on what, for which stage, how many at once"],
    ["demande de mentor", "request", "somebody asks for a mentor, with what they look for"],
    ["accompagnement", "pairing", "a mentor and who asked, suggested with reasons, accepted by both"],
    ["promotion", "cohort", "projects that prepare a place together for a time; its figures are public, its people are not"],
    ["référent d’un projet", "referent", "a mentor of the network who follows one project of a cohort to its end"],
    ["ce qui bloque", "blocker", "what stands in the way of a project, until somebody says how it was cleared"],
    ["séance de mentorat", "session", "the two meet; its notes are theirs alone, its hours count once the other confirmed"],
    ["à vos côtés", "companion", "somebody beside the two of a mentorship, accepted by both and by themself; reads what is noted since"],
    ["autre réseau", "partner", "another network with which members exchange credits, by an account and a limit of its own"],
    ["manche", "round", "all open requests and all free places brought together by deferred acceptance"],
    ["décision du réseau", "network decision", "what a member proposes to all, adopted by consent when no objection stands"],
    ["élection sans candidat", "election", "members name whom they see in a role and why, then one is proposed to all by consent"],
    ["relevé du trimestre", "statement", "what moved on the accounts of a member in three months, sent once"],
    ["budget contributif", "fund", "an envelope that pays confirmed hours by a rule published before"],
    ["partage d’un budget", "sharing", "how members propose to divide a budget among claims, adopted by consent or by a vote"],
    ["demande de paiement", "claim", "a contribution that a member asks to be paid from a fund"],
    ["assemblée générale", "general meeting", "all members, called in time with an agenda; drafted, called, held, told in minutes"],
    ["ordre du jour", "agenda", "what a general meeting speaks of and votes"],
    ["procuration", "proxy", "another member that speaks and votes for one, to a limit"],
    ["bulletin d’assemblée", "ballot", "what a member voted by name in a general meeting held before votes were put into the box"],
    ["scrutin d’assemblée", "poll", "the vote in the box of budgets that a round of an item of the agenda is"],
    ["candidature", "candidate", "one of those between whom a secret vote of a general meeting chooses"],
    ["part d’un collège", "share", "of a hundred, what a college counts for in a vote by colleges"],
    ["quorum", "quorum", "how many members must be present or represented for a vote"],
    ["objection", "objection", "a member says with reasons how a proposal would harm; it lifts it when it is handled"],
    ["question au réseau", "question", "what a member asks all others, once; another one like it leads to it"],
    ["réponse retenue", "accepted answer", "the answer that whoever asked, or a coordinator, found good"],
    ["bilan de l’année", "report", "figures of the network in a year beside the year before, without naming a member"],
    ["transfert", "transfer", "credits that a member passes on to another one or to another network"],
    ["lettre du réseau", "letter", "what happened in the network, chosen by a coordinator, sent once to those who asked"],
    ["savoir-faire", "skill", "what a member publishes that it can do for others"],
  ],
};

export default examples;
