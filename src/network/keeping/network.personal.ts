import { sql } from "kysely";

import { act, acts, goes, type Merging, type PersonalRegister, signed, stays } from "#platform/personal/register.ts";

const ofStructure = sql`t.kind = 'person'`;
const ofMember = stays("what a member says in the name of its structure, on which others decided");
const said = stays("what a member says of another in the name of its structure, on which a decision rests");

const ofTwo: Merging = { stays: "who calls to a hearing is another than who decides" };

/** Who applied, who answered for whom, what was heard, who gave what to whom. */
export const networkRegister: PersonalRegister = {
  area: "network",
  file: "network",
  notPersonal: {
    "network.move.before": "a word of the house",
    "network.move.after": "a word of the house",
    "network.offer.subjects": "words of the house",
    "network.pairing.reasons": "words of the house and a distance, of which the score is made",
    "network.agenda_item": { why: "what all members were called to decide, and what became of it", columns: ["title", "body", "candidates", "outcome"] },
    "network.statement.quarter": "a quarter",
    "network.charter": { why: "what all members decided to follow", columns: ["words", "words_en", "words_nl", "changed"] },
    "network.partner.name": "the name of another network",
    "network.letter_item": { why: "titles of what members and the network published", columns: ["title"] },
    "network.book.hash": "the last seal of the ledger, which is public",
    "network.movement.hash": "the seal of a line, which is public",
  },
  kept: [
    {
      what: {
        fr: "Votre adhésion au réseau, votre candidature et ce que vous y publiez",
        en: "Your membership of the network, your application and what you publish there",
        nl: "Uw lidmaatschap van het netwerk, uw kandidatuur en wat u er publiceert",
      },
      why: {
        fr: "Savoir qui est membre, depuis quand, et sur la parole de qui",
        en: "To know who is a member, since when, and on whose word",
        nl: "Weten wie lid is, sinds wanneer, en op wiens woord",
      },
      until: "account",
      tables: [
        {
          table: "network.member",
          person: "person_id",
          sheet: "network_memberships",
          facts: ["number", "college", "state", "applied_at", "admitted_at", "ended_at"],
          words: { name: goes("(nom retiré)"), brings: goes(), about: goes(), skills: goes("{}") },
          merge: { once: ["kind"], else: "stays" },
        },
        {
          table: "network.member",
          person: "applied_by",
          sheet: "network_applications",
          facts: ["state", "applied_at"],
          words: { brings: goes(null, ofStructure), reason: act },
        },
        {
          table: "network.referee",
          person: "person_id",
          sheet: "network_referees",
          facts: ["state", "asked_at", "answered_at"],
          words: { words: said },
        },
        {
          table: "network.hearing",
          person: "defence_by",
          sheet: "network_hearings",
          facts: ["heard_on", "outcome"],
          words: { defence: stays("the answer of a member in a hearing, on which a decision rests") },
        },
      ],
    },
    {
      what: {
        fr: "Ce que vous avez donné au nom d’un membre\u00a0: quand, combien, quoi",
        en: "What you gave in the name of a member: when, how much, what",
        nl: "Wat u namens een lid gaf: wanneer, hoeveel, wat",
      },
      why: {
        fr: "Compter les contributions entre membres, que d’autres ont confirmées",
        en: "To count contributions between members, which others confirmed",
        nl: "Bijdragen tussen leden tellen, die anderen bevestigden",
      },
      until: "always",
      tables: [
        {
          table: "network.contribution",
          person: "declared_by",
          sheet: "network_contributions",
          facts: ["kind", "quantity", "done_on", "state", "declared_at"],
          words: { words: goes("(texte retiré)"), reason: act },
        },
        { table: "network.transfer", person: "made_by", sheet: "network_transfers", facts: ["amount", "made_at"], words: { words: act, partner: act } },
        { table: "network.claim", person: "claimed_by", sheet: "network_claims", facts: ["asked_cents", "agreed_cents", "claimed_at"] },
      ],
    },
    {
      what: {
        fr: "Ce que vous proposez et objectez au nom d’un membre dans les décisions du réseau",
        en: "What you propose and object in the name of a member in decisions of the network",
        nl: "Wat u namens een lid voorstelt en bezwaart in beslissingen van het netwerk",
      },
      why: { fr: "Décider ensemble, et pouvoir le relire", en: "To decide together, and read it again", nl: "Samen beslissen, en het kunnen herlezen" },
      until: "always",
      tables: [
        {
          ...{ table: "network.decision", person: "proposed_by", sheet: "network_decisions", facts: ["state", "closes_on", "proposed_at"] },
          words: { title: ofMember, body: ofMember, outcome: ofMember },
        },
        {
          ...{ table: "network.election", person: "opened_by", sheet: "network_elections", facts: ["state", "names_until", "opened_at"] },
          words: { title: ofMember, duties: ofMember },
        },
        {
          ...{ table: "network.question", person: "asked_by", sheet: "network_questions", facts: ["state", "asked_at", "settled_at"] },
          words: { title: ofMember, body: ofMember },
        },
        { table: "network.answer", person: "given_by", sheet: "network_answers", facts: ["given_at"], words: { words: ofMember } },
        { table: "network.nomination", person: "person_id", sheet: "network_nominations", facts: ["at"], words: { words: ofMember } },
        { table: "network.attendance", person: "noted_by", sheet: "network_attendance", facts: ["how", "noted_at"] },
        { table: "network.ballot", person: "cast_by", sheet: "network_ballots", facts: ["choice", "cast_at"] },
        { table: "network.approval", person: "person_id", sheet: "network_approvals", facts: ["at"] },
        { table: "network.objection", person: "person_id", sheet: "network_objections", facts: ["raised_at", "lifted_at"], words: { words: ofMember } },
      ],
    },
    {
      what: {
        fr: "Votre mentorat : ce que vous proposez ou demandez, vos séances et leurs notes, lues par vous deux seulement",
        en: "Your mentoring: what you offer or ask for, your sessions and their notes, read by the two of you alone",
        nl: "Uw mentorschap: wat u aanbiedt of vraagt, uw sessies en hun notities, enkel door u twee gelezen",
      },
      why: {
        fr: "Vous rapprocher de pairs, et compter les heures données et reçues",
        en: "To bring you together with peers, and count hours given and received",
        nl: "U met gelijken samenbrengen, en gegeven en gekregen uren tellen",
      },
      until: "account",
      tables: [
        {
          table: "network.pairing",
          // Of the two: before what leads to them is forgotten.
          person: ({ id }) =>
            sql`(t.request_id in (select q.id from network.request q where q.person_id = ${id}) or t.offer_id in (select o.id from network.offer o where o.person_id = ${id}))`,
          row: "leads",
          merge: { stays: "they follow the offer and the request" },
          sheet: "network_pairings",
          facts: ["state", "suggested_at", "began_at", "ended_at"],
          words: { goals: goes(), feedback: goes() },
        },
        {
          table: "network.offer",
          person: "person_id",
          sheet: "network_offers",
          facts: ["subjects", "at_once", "hours", "state"],
          words: { about: goes() },
          merge: { once: ["member_id"], else: "stays" },
        },
        {
          ...{ table: "network.request", person: "person_id", sheet: "network_requests", facts: ["subjects", "stage", "state", "asked_at"] },
          words: { project: goes("(texte retiré)"), words: goes("(texte retiré)") },
          merge: { once: ["state"], else: "stays" },
        },
        {
          ...{ table: "network.session", person: "noted_by", sheet: "network_sessions", facts: ["held_on", "minutes", "noted_at"] },
          words: { notes: goes(), next_step: goes(), place: goes() },
        },
        {
          ...{ table: "network.companion", person: "person_id", sheet: "network_companions", facts: ["side", "state", "asked_at", "joined_at"] },
          ...{ row: "goes", merge: { once: ["pairing_id"] } },
        },
        {
          ...{ table: "network.attended", person: "person_id", sheet: "network_attended_sessions", facts: ["said_at"] },
          ...{ row: "goes", merge: { once: ["session_id"] } },
        },
        { table: "network.session", person: "confirmed_by", sheet: "network_confirmed_sessions", facts: ["held_on", "minutes", "confirmed_at"] },
        {
          ...{
            table: "network.project",
            person: "person_id",
            sheet: "network_projects",
            facts: ["stage", "state", "settled_on", "jobs", "reason", "joined_at"],
          },
          words: { name: goes("(nom retiré)"), words: goes() },
          merge: { once: ["cohort_id"], else: "stays" },
        },
        {
          ...{ table: "network.project", person: "referent_id", sheet: "network_followed_projects", facts: ["stage", "state", "joined_at"] },
          merge: { stays: "nobody is the referent of their own project" },
        },
        {
          ...{ table: "network.blocker", person: "raised_by", sheet: "network_blockers", facts: ["kind", "raised_at", "cleared_at"] },
          words: { words: goes("(texte retiré)") },
        },
        { ...{ table: "network.blocker", person: "cleared_by", sheet: "network_cleared_blockers", facts: ["kind", "cleared_at"] }, words: { how: goes() } },
        { table: "network.pairing", person: "ended_by", sheet: "network_ended_pairings", facts: ["state", "ended_at"] },
      ],
    },
    {
      ...acts,
      tables: [
        signed("network.member", "decided_by"),
        signed("network.hearing", "called_by", ["grounds"], { merge: ofTwo }),
        signed("network.hearing", "decided_by", ["reasons"], { merge: ofTwo }),
        signed("network.rate", "set_by"),
        signed("network.due", "settled_by", ["reason"]),
        signed("network.seal", "given_by", ["name", "proof"]),
        signed("network.scale", "set_by"),
        signed("network.contribution", "answered_by"),
        signed("network.cohort", "opened_by", ["title", "about"]),
        signed("network.cohort_session", "made_by", ["title", "place", "link"]),
        signed("network.presence", "noted_by"),
        signed("network.general_meeting", "made_by", ["title", "place", "about", "reason"]),
        signed("network.general_meeting", "minutes_by", ["minutes"]),
        signed("network.agreement", "set_by"),
        signed("network.charter", "written_by"),
        signed("network.signature", "person_id"),
        signed("network.letter", "made_by", ["title", "words"]),
        signed("network.fund", "made_by", ["title", "about", "reason"]),
        signed("network.fund", "arbitrated_by"),
        signed("network.sharing", "made_by"),
        signed("network.meeting_document", "added_by", ["title", "media_type"]),
      ],
    },
  ],
};
