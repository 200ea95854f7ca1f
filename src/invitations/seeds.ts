import { sql } from "kysely";

import { cast } from "#people";
import { hashOfToken } from "#platform/crypto/token.ts";
import { remark } from "#platform/imports/remark.ts";
import { readTerritory } from "#territory";
import type { SeedContext } from "#platform/start/room.ts";
import { fileTexts } from "./file/file.texts.ts";
import type { State } from "./invitation.ts";

interface InvitationStory {
  readonly email: string;
  readonly name?: string;
  readonly role: string;
  readonly commune?: string;
  readonly reason: string;
  readonly state: State;
  /** Days since the last letter. */
  readonly sent: number;
  readonly letters?: number;
  readonly why?: "inviter" | "scope";
  /** A private link that everybody knows: it opens nothing but the demo's own page. */
  readonly token?: string;
}

const story: readonly InvitationStory[] = [
  {
    email: "accueil@roubaix.example",
    name: "Paul Desmet",
    role: "agent",
    commune: "59512",
    reason: "Désigné par la ville pour répondre aux habitants",
    state: "open",
    sent: 2,
    token: "demo-invitation-agent-0001",
  },
  {
    email: "participation@tourcoing.example",
    role: "agent",
    commune: "59599",
    reason: "Désignée par la ville pour suivre les idées",
    state: "open",
    sent: 5,
    letters: 2,
  },
  {
    email: "moderation@lille.example",
    name: "Sarah Wils",
    role: "moderator",
    commune: "59350",
    reason: "Renfort pendant le budget participatif",
    state: "expired",
    sent: 20,
  },
  {
    email: "mairie@wattrelos.example",
    role: "agent",
    commune: "59650",
    reason: "Désigné par la ville",
    state: "declined",
    sent: 9,
    token: "demo-invitation-refusee-0001",
  },
  { email: "services@armentieres.example", role: "agent", commune: "59017", reason: "Adresse écrite par erreur", state: "withdrawn", sent: 12 },
  {
    email: "reseau@tiers-lieux.example",
    name: "Marc Hennion",
    role: "coordinator",
    reason: "Animation du réseau en 2027",
    state: "void",
    why: "inviter",
    sent: 15,
  },
];

const demoId = (n: number) => `b9000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

const fileId = "b9000000-0000-4000-8000-000000000100";

/** What came of the file with which the first two were invited. */
const report = {
  ...{ read: 4, invited: 2, held: 1, waiting: 0, rejected: 1, ignored: ["téléphone"] },
  planned: [
    { email: "accueil@roubaix.example", role: "agent", where: "Roubaix" },
    { email: "participation@tourcoing.example", role: "agent", where: "Tourcoing" },
  ],
  rejections: [{ line: 5, email: "mairie de Wattrelos", field: "courriel", message: remark((locale) => fileTexts[locale].problems.email) }],
};

/** Invitations of the demo's administrator, one in each state. None of these addresses exists. */
export async function seed({ db, say, places }: SeedContext): Promise<void> {
  if (places !== null) return;
  // Of another metropolis, none of these communes is known.
  const territory = await readTerritory(db);
  if (story.some(({ commune }) => commune && !territory.communeByCode(commune))) return;
  await sql`
    insert into invitations.import_run (id, reason, file_name, dry_run, started_by, started_at, finished_at, report)
    values (${fileId}, 'Désignés par leur commune', 'agents-des-communes.csv', false, ${cast.louise.id}, now() - interval '6 days', now() - interval '6 days',
      ${JSON.stringify(report)}::jsonb)`.execute(db);
  for (const [at, { email, name = "", role, commune = null, reason, state, sent, letters = 1, why = null, token }] of story.entries()) {
    const id = demoId(at + 1);
    const scope = role === "coordinator" ? "network" : "commune";
    await sql`
      insert into invitations.invitation (id, email, name, role, scope_kind, scope_id, commune_code, reason, locale, state, why_void, invited_by, import_id, invited_at,
        sent_at, letters, expires_at, closed_at)
      values (${id}, ${email}, ${name}, ${role}, ${scope}, ${commune}, ${commune}, ${reason}, 'fr', ${state}, ${why}, ${cast.louise.id}, ${at < 2 ? fileId : null},
        now() - make_interval(days => ${sent + letters - 1}), now() - make_interval(days => ${sent}), ${letters}, now() - make_interval(days => ${sent - 14}),
        ${state === "open" ? null : sql`now() - make_interval(days => ${Math.min(sent - 1, 6)})`})`.execute(db);
    if (token) await sql`insert into invitations.link (hash, invitation_id) values (${hashOfToken(token)}, ${id})`.execute(db);
  }
  say(`Invitations: ${story.length} of the demo's story`);
}
