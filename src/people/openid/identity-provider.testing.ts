import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import Provider, { type Configuration } from "oidc-provider";

/** What ProConnect takes; anything else is answered by an error. */
const parameters = [
  "client_id",
  "acr_values",
  "claims",
  "response_type",
  "response_mode",
  "nonce",
  "login_hint",
  "siret_hint",
  "state",
  "redirect_uri",
  "scope",
  "prompt",
  "idp_hint",
];

export interface TestPersonClaims {
  readonly sub: string;
  readonly email: string;
  readonly [claim: string]: unknown;
}

export interface TestProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who signs in there next, without being asked. */
  person: TestPersonClaims;
  /** Authorization requests as they came. */
  readonly asked: URLSearchParams[];
  close(): Promise<void>;
}

/** An identity provider that behaves as FranceConnect and ProConnect do: claims as a signed token, a subject for each client, no parameter it does not know. */
export async function startTestProvider({
  redirectUri,
  postLogout,
  person,
}: {
  redirectUri: string;
  postLogout: string;
  person: TestPersonClaims;
}): Promise<TestProvider> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const own = { issuer, clientId: "beffroi", clientSecret: "secret-of-the-tests-0123456789-0123456789" };
  const started: TestProvider = { ...own, person, asked: [], close: () => closeServer(server) };
  const provider = new Provider(
    issuer,
    configuration(own, redirectUri, postLogout, () => started.person),
  );
  const answer = provider.callback();
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? "/", issuer);
    if (url.pathname.startsWith("/interaction/")) return void signIn(provider, request, response, started.person.sub);
    if (url.pathname === "/auth") {
      started.asked.push(url.searchParams);
      if ([...url.searchParams.keys()].some((name) => !parameters.includes(name))) return void response.writeHead(400).end("unknown parameter");
    }
    void answer(request, response);
  });
  return started;
}

function configuration(
  { clientId, clientSecret }: Pick<TestProvider, "clientId" | "clientSecret">,
  redirectUri: string,
  postLogout: string,
  person: () => TestPersonClaims,
): Configuration {
  return {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [redirectUri],
        post_logout_redirect_uris: [postLogout],
        userinfo_signed_response_alg: "RS256",
        subject_type: "pairwise",
        token_endpoint_auth_method: "client_secret_post",
      },
    ],
    subjectTypes: ["public", "pairwise"],
    pairwiseIdentifier: (_context, accountId, client) => `${client.clientId}-${accountId}`,
    acrValues: ["eidas1"],
    pkce: { required: () => false },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    scopes: ["openid", "given_name", "family_name", "usual_name", "email", "siret"],
    claims: {
      openid: ["sub"],
      given_name: ["given_name"],
      family_name: ["family_name"],
      usual_name: ["usual_name"],
      email: ["email", "email_verified"],
      siret: ["siret"],
    },
    features: {
      devInteractions: { enabled: false },
      jwtUserinfo: { enabled: true },
      rpInitiatedLogout: { enabled: true },
      claimsParameter: { enabled: true },
    },
    cookies: { keys: ["keys of the tests"] },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ ...person(), sub }) }),
    renderError: (context, out) => {
      context.body = JSON.stringify(out);
    },
    loadExistingGrant: async (context) => {
      const grant = new context.oidc.provider.Grant({ clientId: context.oidc.client!.clientId, accountId: context.oidc.session!.accountId! });
      grant.addOIDCScope("openid given_name family_name usual_name email siret");
      await grant.save();
      return grant;
    },
  };
}

async function signIn(provider: Provider, request: IncomingMessage, response: ServerResponse, accountId: string): Promise<void> {
  await provider.interactionFinished(request, response, { login: { accountId, acr: "eidas1" } }, { mergeWithLastSubmission: false });
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed) => server.close(() => closed()));
}

/** Follows the provider's redirections with its cookies, as a browser does, until it sends back to `home`. */
export async function throughProvider(start: string, home: string): Promise<URL> {
  const jar = new Map<string, string>();
  let address = start;
  for (let steps = 0; steps < 10; steps += 1) {
    const answer = await fetch(address, { redirect: "manual", headers: { cookie: [...jar].map((pair) => pair.join("=")).join("; ") } });
    for (const line of answer.headers.getSetCookie()) jar.set(line.split("=")[0]!, line.split(";")[0]!.slice(line.indexOf("=") + 1));
    const location = answer.headers.get("location");
    if (!location) throw new Error(`The provider stopped at ${address}: ${answer.status} ${await answer.text()}`);
    const next = new URL(location, address);
    if (next.origin === home) return next;
    address = next.href;
  }
  throw new Error("too many redirections");
}
