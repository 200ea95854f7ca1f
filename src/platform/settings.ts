import { existsSync } from "node:fs";
import { z } from "zod";

import { isRange } from "./address-range.ts";
import { locales } from "./i18n/locale.ts";
import { hasMailbox, isLocal } from "./local-demo.ts";

/** "1", "true", "oui" or "0", "false", "non". */
const flag = z.enum(["1", "true", "oui", "0", "false", "non"]).transform((value) => ["1", "true", "oui"].includes(value));

const databaseUrl = z
  .string()
  .regex(/^postgres(ql)?:/, "must start with postgres://")
  .optional();

const schema = z.object({
  PORT: z.coerce.number("must be a number").int().min(0).max(65_535).default(3000),
  HOST: z.string().default("127.0.0.1"),
  PUBLIC_URL: z.url("must be an address such as https://beffroi.example").optional(),
  DATA_DIR: z.string().min(1).default(".data"),
  DATABASE_URL: databaseUrl,
  DATABASE_OWNER_URL: databaseUrl,
  SEED: flag.optional(),
  EPCI_SIREN: z
    .string()
    .regex(/^\d{9}$/, "must be nine digits")
    .default("200093201"),
  CONTENT_LANGUAGE: z.enum(locales, `must be one of ${locales.join(", ")}`).default("fr"),
  EPCI_SIRET: z
    .string()
    .regex(/^\d{14}$/, "must be fourteen digits")
    .optional(),
  TRUST_PROXY: flag.default(false),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
  LOG_DAYS: z.coerce.number("must be a number of days").int().min(1).max(366).optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:/, "must start with smtp:// or smtps://")
    .optional(),
  MAIL_FROM: z.string().default("Beffroi <ne-pas-repondre@beffroi.invalid>"),
  MAILBOX: flag.optional(),
  MAIL_BOUNCES: z.email("must be an address such as retours@beffroi.example").optional(),
  SMS_URL: z.url("must be the address of a service that sends text messages").optional(),
  SMS_TOKEN: z.string().optional(),
  FILES_S3_ENDPOINT: z.url().optional(),
  FILES_S3_BUCKET: z.string().optional(),
  FILES_S3_REGION: z.string().default("auto"),
  FILES_S3_KEY: z.string().optional(),
  FILES_S3_SECRET: z.string().optional(),
  FILE_MAX_MB: z.coerce.number().positive().max(200).default(10),
  MAP_TILES_URL: z
    .string()
    .regex(/^https:\/\/.*\{z\}.*\{x\}.*\{y\}/, "must be an https address with {z}, {x} and {y}")
    .optional(),
  DEMO_BANNER: flag.optional(),
  AUTH_SECRET: z.string().min(32, "must be at least 32 characters").optional(),
  DEMO_SIGN_IN: flag.optional(),
  FRANCECONNECT_ISSUER: z.url().optional(),
  FRANCECONNECT_CLIENT_ID: z.string().optional(),
  FRANCECONNECT_CLIENT_SECRET: z.string().optional(),
  PROCONNECT_ISSUER: z.url().optional(),
  PROCONNECT_CLIENT_ID: z.string().optional(),
  PROCONNECT_CLIENT_SECRET: z.string().optional(),
  PAYMENTS: z.enum(["sandbox"], "must be sandbox: the only provider of payments that this house knows").optional(),
  TSA_URL: z.url({ protocol: /^https?$/, error: "must be an address such as https://tsa.example/tsr" }).optional(),
  ERROR_CONTACT: z.email().optional(),
  METRICS_TOKEN: z.string().min(16, "must be at least 16 characters").optional(),
  METRICS_FROM: z
    .string()
    .transform((list) => list.split(",").map((range) => range.trim()))
    .refine((ranges) => ranges.every(isRange), "must be addresses or ranges such as 10.0.0.0/8, separated by commas")
    .optional(),
  INVITATION_DAYS: z.coerce.number("must be a number of days").int().min(1).max(60).default(14),
  JOBS: flag.default(true),
  CLOCK: z.iso.datetime({ offset: true, error: "must be an instant such as 2026-11-24T15:40:00+01:00" }).optional(),
});

/** What each setting is called in the environment. */
export const settingNames: readonly string[] = Object.keys(schema.shape);

export interface Settings extends z.infer<typeof schema> {}

/** A setting somebody wrote wrongly, as one sentence that names it. */
export class WrongSetting extends Error {}

/** Adds what a file `.env` in the working folder says; what the environment says itself comes first. */
function readEnvironment(): NodeJS.ProcessEnv {
  if (existsSync(".env")) process.loadEnvFile(".env");
  return process.env;
}

/**
 * Reads every setting from the environment, once, at the start of a process.
 * @throws WrongSetting naming the first variable that does not hold what it must.
 */
export function readSettings(environment: NodeJS.ProcessEnv = readEnvironment()): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const result = schema.safeParse(given);
  if (!result.success) {
    const issue = result.error.issues[0]!;
    throw new WrongSetting(`The setting ${String(issue.path[0])} is wrong: ${issue.message}.`);
  }
  const { FILES_S3_ENDPOINT: endpoint, FILES_S3_BUCKET: bucket, FILES_S3_KEY: key, FILES_S3_SECRET: secret } = result.data;
  if (endpoint && !(bucket && key && secret)) {
    throw new WrongSetting("The setting FILES_S3_ENDPOINT needs FILES_S3_BUCKET, FILES_S3_KEY and FILES_S3_SECRET beside it.");
  }
  if (result.data.MAILBOX && !isLocal(result.data)) {
    throw new WrongSetting(
      "The setting MAILBOX shows every mail, links to sign in among them, to whoever asks: it is for a house that only this machine reaches.",
    );
  }
  if (result.data.DATABASE_OWNER_URL && !result.data.DATABASE_URL) throw new WrongSetting("The setting DATABASE_OWNER_URL needs DATABASE_URL beside it.");
  return result.data;
}

/**
 * The same, of a house that answers: mails must reach their readers, or be asked to stay on this machine.
 * @throws WrongSetting
 */
export function settingsOfHouse(environment?: NodeJS.ProcessEnv): Settings {
  const settings = readSettings(environment);
  if (settings.SMTP_URL || hasMailbox(settings)) return settings;
  const here = isLocal(settings) ? " To try a house on this machine alone, MAILBOX=oui keeps them at /_courrier." : "";
  throw new WrongSetting(`The setting SMTP_URL is missing: without a mail server nobody can sign in.${here}`);
}
