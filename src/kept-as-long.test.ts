import { type RawBuilder, sql } from "kysely";
import { expect, it } from "vitest";

import platform from "#platform/module.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import { rooms } from "./app.ts";
import { asInsider, plantRow } from "./people/attacks/everyone-erased.testing.ts";

const house = await testHouse(rooms.slice(1));
const { owner, services } = house;
const jobs = [platform, ...rooms.slice(1)].flatMap((room) => room.jobs ?? []);
const promised = services.offers.personal.flatMap(({ kept }) => kept.flatMap(({ until }) => (typeof until === "object" && "job" in until ? [until.job] : [])));

interface ExpiryCase {
  readonly job: string;
  /** Tables with one row each. */
  readonly planted: readonly string[];
  /** Makes the rows older than the page of privacy says. */
  readonly older: readonly RawBuilder<unknown>[];
  /** Rows that still tell who it was. */
  readonly left: RawBuilder<unknown>;
}

const old = sql`now() - interval '400 days 1 hour'`;
const gone = (job: string, table: string, column: string, more: RawBuilder<unknown> = sql``): ExpiryCase => ({
  job,
  planted: [table],
  older: [sql`update ${sql.table(table)} set ${sql.id(column)} = ${old} ${more}`],
  left: sql`select from ${sql.table(table)}`,
});

const cases: readonly ExpiryCase[] = [
  gone("people/forget-ended", "people.session", "expires_at"),
  gone("people/forget-ended", "people.token", "expires_at", sql`, created_at = ${old} - interval '1 day'`),
  gone("prices/forget", "prices.attestation", "until"),
  gone("people/forget-ended", "people.invitation", "expires_at"),
  gone("people/remove-copies", "people.email_change", "asked_at"),
  gone("people/remove-copies", "people.data_copy", "asked_at"),
  gone("people/residency", "people.residency", "valid_until"),
  {
    job: "people/residency",
    planted: ["people.residency_letter"],
    older: [sql`update people.residency_letter set asked_at = ${old}, recipient = 'Elle', street = '1 rue', city = 'Lille'`],
    left: sql`select from people.residency_letter where num_nonnulls(recipient, street, city) > 0`,
  },
  gone("platform/housekeeping", "platform.mail", "created_at"),
  gone("platform/housekeeping", "platform.task", "finished_at"),
  gone("platform/housekeeping", "platform.rate_limit", "ends_at"),
  gone("notifications/forgetting", "notifications.message", "created_at"),
  gone("notifications/forgetting", "notifications.unsubscribe", "created_at"),
  {
    job: "moderation/forget",
    planted: ["moderation.case_file", "moderation.report"],
    older: [
      sql`update moderation.case_file set closed_at = ${old}`,
      sql`update moderation.report set reporter_email = 'elle@exemple.fr', case_id = (select id from moderation.case_file)`,
    ],
    left: sql`select from moderation.report where reporter_email is not null`,
  },
  gone("participation/forget-drafts", "ideas.draft", "updated_at"),
  {
    job: "participation/forget-drafts",
    planted: ["ideas.coauthor"],
    older: [sql`update ideas.coauthor set state = 'invited', email = 'elle@exemple.fr', answered_at = null, invited_at = ${old}`],
    left: sql`select from ideas.coauthor where email is not null`,
  },
  {
    job: "participation/forget-contacts",
    planted: ["processes.process", "ideas.source", "ideas.entry", "ideas.contact"],
    older: [
      sql`update processes.process set state = 'ended'`,
      sql`update ideas.source set process_id = (select id from processes.process)`,
      sql`update ideas.entry set source_id = (select id from ideas.source)`,
      sql`update ideas.contact set entry_id = (select id from ideas.entry)`,
    ],
    left: sql`select from ideas.contact`,
  },
  {
    job: "participation/forget-guests",
    planted: ["meetings.meeting", "meetings.registration"],
    older: [
      sql`update meetings.meeting set starts_at = ${old}, ends_at = ${old}`,
      sql`update meetings.registration set meeting_id = (select id from meetings.meeting), name = 'Elle', email = 'elle@exemple.fr', state = 'registered'`,
    ],
    left: sql`select from meetings.registration where num_nonnulls(name, email) > 0`,
  },
  {
    job: "opinions/forget-links",
    planted: ["opinions.conversation", "opinions.participant"],
    older: [
      sql`update opinions.conversation set state = 'published', published_at = ${old}, unlinked_at = null`,
      sql`update opinions.participant set conversation_id = (select id from opinions.conversation), channel = 'web', person_id = null, device_hash = sha256('elle')`,
    ],
    left: sql`select from opinions.participant where num_nonnulls(person_id, device_hash) > 0`,
  },
  gone("questionnaires/forget-drafts", "questionnaires.answer_draft", "updated_at"),
  {
    job: "assemblies/forget",
    planted: ["assemblies.assembly", "assemblies.candidate"],
    older: [
      sql`update assemblies.assembly set erase_on = (${old})::date, erased_at = null`,
      sql`update assemblies.candidate set assembly_id = (select id from assemblies.assembly)`,
    ],
    left: sql`select from assemblies.candidate`,
  },
  gone("places/error-reports", "places.error_report", "created_at", sql`, state = 'unconfirmed'`),
  {
    job: "visits/forget",
    planted: ["visits.request"],
    older: [sql`update visits.request set state = 'reported', email = 'elle@exemple.fr', contact_name = 'Elle', asked_at = ${old}, day = (${old})::date`],
    left: sql`select from visits.request where num_nonnulls(email, contact_name) > 0`,
  },
  gone("inquiries/forget", "inquiries.inquiry", "asked_at", sql`, state = 'unconfirmed', received_at = null, demo = false`),
  {
    job: "inquiries/forget",
    planted: ["inquiries.inquiry"],
    older: [
      sql`update inquiries.inquiry set state = 'answered', received_at = ${old}, ended_at = ${old}, erased_at = null, words = 'Ses mots', email = 'elle@exemple.fr'`,
    ],
    left: sql`select from inquiries.inquiry where num_nonnulls(title, words, email, person_id) > 0`,
  },
  {
    job: "premises/forget-contacts",
    planted: ["premises.offer"],
    older: [sql`update premises.offer set state = 'withdrawn', published_at = ${old}, ended_at = ${old}, email = 'elle@exemple.fr', phone = '03 53 01 00 00'`],
    left: sql`select from premises.offer where num_nonnulls(email, phone) > 0`,
  },
  {
    job: "bookings/forget",
    planted: ["bookings.booking"],
    older: [
      sql`update bookings.booking set kind = 'booking', state = 'booked', person_id = gen_random_uuid(), purpose = 'Ses mots', during = tstzrange(${old}, ${old} + interval '1 hour')`,
    ],
    left: sql`select from bookings.booking where num_nonnulls(person_id, purpose) > 0`,
  },
  ...(["bookings.helped", "bookings.guest"] as const).map(
    (table): ExpiryCase => ({
      job: "bookings/forget",
      planted: ["bookings.booking", table],
      older: [
        sql`update bookings.booking set during = tstzrange(${old}, ${old} + interval '1 hour')`,
        sql`update ${sql.table(table)} set booking_id = (select id from bookings.booking limit 1)`,
      ],
      left: sql`select from ${sql.table(table)}`,
    }),
  ),
  {
    job: "bookings/forget",
    planted: ["bookings.breakdown"],
    older: [sql`update bookings.breakdown set at = ${old}, words = 'Ses mots'`],
    left: sql`select from bookings.breakdown where person_id is not null or words <> '(texte retiré)'`,
  },
  {
    job: "loans/forget",
    planted: ["loans.loan"],
    older: [
      sql`update loans.loan set state = 'cancelled', waits_until = null, ended_by = 'house', ended_at = now() - interval '25 months', person_id = gen_random_uuid(), purpose = 'Ses mots'`,
    ],
    left: sql`select from loans.loan where num_nonnulls(person_id, purpose) > 0`,
  },
  {
    job: "trainings/forget",
    planted: ["trainings.authorisation"],
    older: [sql`update trainings.authorisation set from_at = now() - interval '7 years', until_at = now() - interval '5 years 1 hour'`],
    left: sql`select from trainings.authorisation`,
  },
  {
    job: "trainings/forget",
    planted: ["trainings.session", "trainings.seat"],
    older: [
      sql`update trainings.session set during = tstzrange(now() - interval '5 years 3 hours', now() - interval '5 years 1 hour')`,
      sql`update trainings.seat set person_id = gen_random_uuid(), session_id = (select id from trainings.session)`,
    ],
    left: sql`select from trainings.seat where person_id is not null`,
  },
  ...["activities.seat", "activities.turn"].map(
    (table): ExpiryCase => ({
      job: "activities/forget",
      planted: ["activities.date", table],
      older: [
        sql`update activities.date set day = '2020-01-02'`,
        sql`update ${sql.table(table)} set person_id = gen_random_uuid(), date_id = (select id from activities.date)`,
      ],
      left: sql`select from ${sql.table(table)} where person_id is not null`,
    }),
  ),
  {
    job: "activities/forget",
    planted: ["activities.date", "activities.guest"],
    older: [sql`update activities.date set day = '2020-01-02'`, sql`update activities.guest set date_id = (select id from activities.date)`],
    left: sql`select from activities.guest`,
  },
  gone("invitations/forget", "invitations.invitation", "closed_at", sql`, state = 'declined', why_void = null`),
  gone("budgets/tell-heads", "budgets.observer", "asked_at"),
  gone("publications/forget-subscribers", "publications.subscriber", "asked_at"),
];

it("each job that the page of privacy counts on is a job of the house, and is tried here", () => {
  expect([...new Set(promised)].filter((name) => !jobs.some((job) => job.name === name))).toEqual([]);
  expect([...new Set(promised)].filter((name) => !cases.some(({ job }) => job === name))).toEqual([]);
});

it.each(cases.map((one) => [one.job, one.planted.join(), one] as const))("%s forgets what is too old in %s", async (name, _, { planted, older, left }) => {
  for (const table of planted) await plantRow(owner, table);
  for (const statement of older) await asInsider(owner, (trx) => statement.execute(trx));
  expect((await left.execute(owner)).rows).toHaveLength(1);
  const context = { ...services, signal: AbortSignal.timeout(60_000), progress: async () => {}, report: async () => {} };
  await jobs.find((job) => job.name === name)!.run(context, {} as never);
  expect((await left.execute(owner)).rows).toEqual([]);
});
