import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { budgetsHouse } from "../budgets.testing.ts";
import { countedVote } from "../count/closed-vote.testing.ts";
import { stampHeads } from "./stamp-heads.job.ts";
import { isGranted, stampRequest } from "./time-stamp.ts";

const house = await budgetsHouse();
const { db } = house;
const folder = await mkdtemp(join(tmpdir(), "tsa-"));
const at = (name: string) => join(folder, name);
const openssl = (...words: string[]) => execFileSync("openssl", words, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] }).toString();
const signal = AbortSignal.timeout(120_000);

/** A time-stamping authority of its own, made by openssl, behind a server that can be told to answer otherwise. */
let authority: Server;
let address: string;
let answers: "honest" | "other" | "refusal" | "down" = "honest";

const config = `[tsa]
default_tsa = tsa1
[tsa1]
serial = ${at("serial")}
signer_cert = ${at("tsa.pem")}
signer_key = ${at("tsa.key")}
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ess_cert_id_alg = sha256
[req]
distinguished_name = dn
[dn]
[v3]
extendedKeyUsage = critical,timeStamping
`;

beforeAll(async () => {
  await writeFile(at("tsa.cnf"), config);
  await writeFile(at("serial"), "01\n");
  openssl(
    "req",
    "-x509",
    "-newkey",
    "rsa:2048",
    "-nodes",
    "-keyout",
    "tsa.key",
    "-out",
    "tsa.pem",
    "-days",
    "2",
    "-subj",
    "/CN=TSA d essai",
    "-config",
    "tsa.cnf",
    "-extensions",
    "v3",
  );
  authority = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    await writeFile(at("query.tsq"), answers === "other" ? stampRequest(Buffer.alloc(32, 7)).body : answers === "refusal" ? "rien" : Buffer.concat(parts));
    if (answers === "down") {
      response.writeHead(503).end();
      return;
    }
    openssl("ts", "-reply", "-config", "tsa.cnf", "-queryfile", "query.tsq", "-out", "answer.tsr");
    response.writeHead(200, { "content-type": "application/timestamp-reply" }).end(await readFile(at("answer.tsr")));
  });
  await new Promise<void>((ready) => authority.listen(0, "127.0.0.1", ready));
  address = `http://127.0.0.1:${(authority.address() as AddressInfo).port}/tsr`;
});
afterAll(async () => {
  await new Promise((closed) => authority.close(closed));
  await rm(folder, { recursive: true });
});

const stampsOf = (id: string) => db.selectFrom("budgets.head_stamp").selectAll().where("vote_id", "=", id).orderBy("line").execute();

describe("a house that knows a time-stamping authority", () => {
  it("has the head of a counted vote stamped; openssl verifies the answer that anybody downloads", async () => {
    const vote = await countedVote(house, [[1, 2], [2], [3]]);
    await stampHeads(db, address, signal);
    const [stamp, ...none] = await stampsOf(vote.id);
    expect(none).toEqual([]);
    const journal = (await (await house.get(`/votes/${vote.slug}/journal.txt`)).text()).trimEnd().split("\n");
    expect(stamp!.line).toBe(journal.length);
    const answer = await house.get(`/votes/${vote.slug}/horodatages/${stamp!.line}`);
    expect(answer.headers.get("content-type")).toBe("application/timestamp-reply");
    await writeFile(at("kept.tsr"), Buffer.from(await answer.arrayBuffer()));
    const hash = journal.at(-1)!.slice(0, 64);
    const verify = (digest: string) => openssl("ts", "-verify", "-digest", digest, "-in", "kept.tsr", "-CAfile", "tsa.pem");
    expect(verify(hash)).toContain("Verification: OK");
    expect(() => verify(journal.at(-2)!.slice(0, 64))).toThrow();
    const page = await (await house.get(`/votes/${vote.slug}/regles`)).text();
    expect(page).toContain("Horodatages");
    expect(page).toContain(`openssl ts -verify -digest ${hash}`);
  });

  it("asks once for each moment, and once a day while the vote is open", async () => {
    const { id } = await house.addVote();
    await sql`select budgets.publish_head(${id})`.execute(house.owner);
    for (const _ of [1, 2]) await stampHeads(db, address, signal);
    expect(await stampsOf(id)).toHaveLength(1);
    await sql`select budgets.open_box(${id}), budgets.publish_head(${id}, true)`.execute(house.owner);
    await stampHeads(db, address, signal);
    expect(await stampsOf(id)).toHaveLength(1);
    await sql`update budgets.head_stamp set stamped_at = stamped_at - interval '25 hours' where vote_id = ${id}`.execute(house.owner);
    await stampHeads(db, address, signal);
    expect(await stampsOf(id)).toHaveLength(2);
  });

  it("keeps no answer that is of something else, refused or not there, and asks again", async () => {
    const { id, slug } = await house.addVote();
    await sql`select budgets.publish_head(${id})`.execute(house.owner);
    for (const way of ["other", "refusal", "down"] as const) {
      answers = way;
      await expect(stampHeads(db, address, signal)).rejects.toThrow(/time-stamping authority/);
    }
    expect(await stampsOf(id)).toEqual([]);
    expect((await house.get(`/votes/${slug}/horodatages/1`)).status).toBe(404);
    answers = "honest";
    await stampHeads(db, address, signal);
    expect(await stampsOf(id)).toHaveLength(1);
  });
});

describe("a request", () => {
  it("is what openssl reads: version 1, SHA-256, nonce, certificate wanted", async () => {
    const { body, nonce } = stampRequest(Buffer.alloc(32, 0xab));
    await writeFile(at("mine.tsq"), body);
    const said = openssl("ts", "-query", "-in", "mine.tsq", "-text");
    expect(said).toContain("Hash Algorithm: sha256");
    expect(said).toContain("Certificate required: yes");
    expect(said.toUpperCase()).toContain(`NONCE: 0X${nonce.toString("hex").toUpperCase()}`);
  });

  it("is granted by nothing that is cut or empty", () => {
    const request = stampRequest(Buffer.alloc(32, 1));
    for (const answer of [Buffer.alloc(0), Buffer.from("30", "hex"), Buffer.from("3003020100", "hex"), Buffer.from("30850000000000", "hex"), request.body])
      expect(isGranted(answer, request)).toBe(false);
  });
});
