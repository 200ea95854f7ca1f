import { plural } from "../i18n/format.ts";
import type { Translated } from "../i18n/locale.ts";
import type { Settings } from "../settings.ts";
import { longestWindowSeconds } from "../web/rate-limit.ts";
import { daysKept } from "../housekeeping/housekeeping.job.ts";
import { act, acts, goes, type PersonalRegister } from "./register.ts";

const longestHours = longestWindowSeconds / 3600;

/** The house deletes none of its lines: how long they stay is what its operator set up, and told. */
const sayLogDays = ({ LOG_DAYS: days }: Settings): Translated =>
  days === undefined
    ? {
        fr: "Tant que la technique qui héberge la maison les garde\u202f; la durée n’est pas encore indiquée ici",
        en: "As long as the systems that host the house keep them; how long is not told here yet",
        nl: "Zolang de systemen waarop het huis draait ze bewaren; hoelang is hier nog niet vermeld",
      }
    : {
        fr: plural(days, "fr", { one: "# jour", other: "# jours" }),
        en: plural(days, "en", { one: "# day", other: "# days" }),
        nl: plural(days, "nl", { one: "# dag", other: "# dagen" }),
      };

const ofTheHouse = "what the house does, in its own words";

/** What the house keeps of whoever comes, and what it does in the background. */
export const platformRegister: PersonalRegister = {
  area: "platform",
  file: "people",
  quotes: [
    { table: "platform.mail", texts: ["subject", "body_text", "body_html"] },
    { table: "platform.event", values: ["payload"] },
    { table: "platform.task", values: ["data", "report"], texts: ["title", "note", "reason"] },
    { table: "jobs.job", values: ["data", "output"] },
  ],
  notPersonal: {
    "platform.audit": {
      why: "who acted, as an identifier without a name; what was changed, as identifiers and settings",
      columns: ["about_id", "about_kind", "act", "after", "before", "hash", "previous", "room", "who"],
    },
    "platform.backup_note": ofTheHouse,
    "platform.event": ofTheHouse,
    "platform.file": { why: "contents by their hash; who added one is told by the rooms", columns: ["media_type", "room"] },
    "platform.import_columns": { why: "the first line of a table, which names its columns", columns: ["fields", "job", "titles"] },
    "platform.key_check": "checks of the keys of the house",
    "platform.lent": "functions of the database",
    "platform.mail": { why: ofTheHouse, columns: ["locale", "room"] },
    "platform.mail_bounce": "an address as a hash",
    "platform.mail_salt": "what hashes are made with",
    "platform.mail_suppression": "an address as a hash",
    "platform.migration": ofTheHouse,
    "platform.protected": "tables of the database",
    "platform.rate_limit": "an internet address as a hash that ends within the day",
    "platform.rate_limit_salt": "what hashes are made with",
    "platform.seeding": ofTheHouse,
    "platform.task": { why: ofTheHouse, columns: ["kind", "started_by"] },
  },
  kept: [
    {
      what: {
        fr: "Votre choix de langue et d’apparence, dans un seul cookie, si vous en faites un",
        en: "Your choice of language and appearance, in one cookie, if you make one",
        nl: "Uw keuze van taal en weergave, in één cookie, als u er een maakt",
      },
      why: { fr: "Retrouver votre choix", en: "To keep your choice", nl: "Uw keuze onthouden" },
      until: { says: { fr: "Un an", en: "One year", nl: "Eén jaar" }, by: "the browser that keeps it" },
      tables: [],
    },
    {
      what: {
        fr: "Des lignes techniques\u00a0: heure, adresse de la page sans ce que vous y cherchez, résultat, durée",
        en: "Technical lines: time, address of the page without what you look for, outcome, duration",
        nl: "Technische regels: tijd, adres van de pagina zonder wat u zoekt, resultaat, duur",
      },
      why: { fr: "Trouver les pannes", en: "To find faults", nl: "Storingen vinden" },
      until: { says: sayLogDays, by: "whoever runs the house: docs/operations.md, Logs" },
      tables: [],
    },
    {
      what: {
        fr: "Une empreinte de votre adresse internet ou électronique, à la place de l’adresse elle-même",
        en: "A fingerprint of your internet or e-mail address, in place of the address itself",
        nl: "Een vingerafdruk van uw internet- of e-mailadres, in plaats van het adres zelf",
      },
      why: { fr: "Freiner les envois abusifs", en: "To slow down abusive sending", nl: "Misbruik afremmen" },
      until: {
        says: {
          fr: `Le temps de la limite, ${longestHours} heures au plus`,
          en: `As long as the limit lasts, ${longestHours} hours at most`,
          nl: `Zolang de grens geldt, hoogstens ${longestHours} uur`,
        },
        job: "platform/housekeeping",
      },
      tables: [],
    },
    {
      what: {
        fr: "Les e-mails envoyés\u00a0: adresse et objet, sans le texte",
        en: "The e-mails sent: address and subject, without the text",
        nl: "De verstuurde e-mails: adres en onderwerp, zonder de tekst",
      },
      why: { fr: "Savoir s’ils sont arrivés", en: "To know whether they arrived", nl: "Weten of ze aankwamen" },
      until: {
        says: { fr: `${daysKept.mails} jours`, en: `${daysKept.mails} days`, nl: `${daysKept.mails} dagen` },
        job: "platform/housekeeping",
      },
      tables: [
        {
          table: "platform.mail",
          person: { address: "recipient" },
          row: "goes",
          sheet: "mails",
          facts: ["created_at", "locale", "room", "state", "sent_at"],
          words: { recipient: goes(), subject: goes() },
          secrets: ["body_text", "body_html", "unsubscribe_href", "problem"],
        },
      ],
    },
    {
      what: {
        fr: "Les travaux longs que vous lancez\u00a0: une copie de vos données, un import",
        en: "The long work that you start: a copy of your data, an import",
        nl: "Het lange werk dat u start: een kopie van uw gegevens, een import",
      },
      why: { fr: "Vous dire où il en est", en: "To tell you how far it is", nl: "U zeggen hoever het staat" },
      until: {
        says: { fr: `${daysKept.tasks} jours`, en: `${daysKept.tasks} days`, nl: `${daysKept.tasks} dagen` },
        job: "platform/housekeeping",
      },
      tables: [
        { table: "platform.task", person: "started_by", row: "leads", sheet: "long_work", facts: ["created_at", "kind", "title", "state", "finished_at"] },
      ],
    },
    {
      what: {
        fr: "Les actes des agents, avec un identifiant sans nom et leur motif",
        en: "The acts of staff, with an identifier without name and their reason",
        nl: "De handelingen van ambtenaren, met een kenmerk zonder naam en hun reden",
      },
      why: { fr: "Pouvoir les vérifier", en: "So that they can be checked", nl: "Ze kunnen nagaan" },
      until: "always",
      tables: [
        {
          table: "platform.audit",
          person: "who",
          merge: { stays: "nothing that was written down is changed" },
          row: "leads",
          sheet: "acts_as_staff",
          facts: ["at", "act", "room", "about_kind"],
          words: { reason: act },
        },
      ],
    },
    { ...acts, tables: [] },
  ],
};
