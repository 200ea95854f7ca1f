import { createHmac, createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

type Payload = Readonly<Record<string, unknown>>;

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 });
export const otherKey = stranger.privateKey;
/** A token that brings the key with which to check it. */
export const carriesItsKey = { jwk: stranger.publicKey.export({ format: "jwk" }) };
const kid = "key-of-the-tests";

/** A signed token, by this provider's key or by another's; `more` stands in its header. */
export function signed(payload: Payload, key: KeyObject = privateKey, more: object = {}): string {
  const body = `${encode({ alg: "RS256", typ: "JWT", kid, ...more })}.${encode(payload)}`;
  return `${body}.${createSign("RSA-SHA256").update(body).sign(key, "base64url")}`;
}

export const unsigned = (payload: Payload) => `${encode({ alg: "none", typ: "JWT" })}.${encode(payload)}.`;

export function signedBySecret(payload: Payload, secret: string | Buffer): string {
  const body = `${encode({ alg: "HS256", typ: "JWT", kid })}.${encode(payload)}`;
  return `${body}.${createHmac("sha256", secret).update(body).digest("base64url")}`;
}

export const publicPem = publicKey.export({ type: "spki", format: "pem" });

/** What the provider answers next, each part as a test wants it. */
export interface Lies {
  idToken: (honest: Payload) => string | null;
  userinfo: (honest: Payload) => { readonly type: string; readonly body: string };
  /** False: the code is not good (any more). */
  takesCode: boolean;
}

export const honest: Lies = {
  idToken: (payload) => signed(payload),
  userinfo: (payload) => ({ type: "application/jwt", body: signed(payload) }),
  takesCode: true,
};

/** An identity provider that says what a test tells it to: oidc-provider would not. */
export async function startFalseProvider(clientId: string, person: Payload) {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = { issuer, nonce: "", lies: honest, close: () => new Promise<void>((done) => server.close(() => done())) };
  const token = () => {
    const now = Math.floor(Date.now() / 1000);
    return { iss: issuer, aud: clientId, iat: now, exp: now + 300, sub: person["sub"], nonce: provider.nonce };
  };
  server.on("request", (request, response) => {
    const json = (body: object, status = 200) => response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    const path = new URL(request.url ?? "/", issuer).pathname;
    if (path === "/.well-known/openid-configuration") {
      const endpoints = {
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        userinfo_endpoint: `${issuer}/userinfo`,
        jwks_uri: `${issuer}/jwks`,
      };
      return void json({ issuer, ...endpoints, id_token_signing_alg_values_supported: ["RS256", "HS256", "none"] });
    }
    if (path === "/jwks") return void json({ keys: [{ ...publicKey.export({ format: "jwk" }), kid, alg: "RS256", use: "sig" }] });
    if (path === "/token") {
      if (!provider.lies.takesCode) return void json({ error: "invalid_grant" }, 400);
      const idToken = provider.lies.idToken(token());
      return void json({ access_token: "access", token_type: "Bearer", expires_in: 60, ...(idToken === null ? {} : { id_token: idToken }) });
    }
    const { type, body } = provider.lies.userinfo({ ...token(), ...person });
    response.writeHead(200, { "content-type": type }).end(body);
  });
  return provider;
}
