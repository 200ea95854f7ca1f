import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from "node:crypto";

/** What a device says otherwise than an honest one would. */
export interface Lies {
  readonly origin?: string;
  readonly rpId?: string;
  readonly challenge?: string;
  readonly type?: string;
  readonly crossOrigin?: boolean;
  /** It has not asked its person for a finger or a code. */
  readonly unknownPerson?: boolean;
  /** Nobody touched it. */
  readonly absent?: boolean;
  readonly counter?: number;
  readonly signedBy?: KeyObject;
  readonly credentialId?: string;
  readonly publicKey?: KeyObject;
  readonly userHandle?: string;
  /** Changed after it was signed. */
  readonly tampered?: boolean;
  /** "packed", signed by a key that is not the one given. */
  readonly attestation?: "none" | "packed";
}

const sha256 = (words: string | Buffer) => createHash("sha256").update(words).digest();
const encode = (bytes: Buffer) => bytes.toString("base64url");
export const newKey = () => generateKeyPairSync("ec", { namedCurve: "P-256" });

/** A device with one passkey, that signs as WebAuthn asks for (ES256, Level 3), and lies when a test wants it. */
export function newDevice() {
  const [key, id] = [newKey(), encode(randomBytes(16))];
  let counter = 0;

  function authenticatorData({ rpId = "localhost", unknownPerson, absent, counter: told = (counter += 1) }: Lies, attested?: Buffer): Buffer {
    const flags = (absent ? 0 : 0x01) | (unknownPerson ? 0 : 0x04) | (attested ? 0x40 : 0);
    const tail = Buffer.alloc(5);
    tail.writeUInt8(flags, 0);
    tail.writeUInt32BE(told, 1);
    return Buffer.concat([sha256(rpId), tail, attested ?? Buffer.alloc(0)]);
  }

  const clientData = (type: string, challenge: string, { origin = "http://localhost:3000", crossOrigin = false, ...lies }: Lies) =>
    Buffer.from(JSON.stringify({ type: lies.type ?? type, challenge: lies.challenge ?? challenge, origin, crossOrigin }));
  const sign = (bytes: Buffer, by: KeyObject) => createSign("SHA256").update(bytes).sign(by);

  return {
    id,
    privateKey: key.privateKey,
    /** As navigator.credentials.get() answers. */
    signIn(challenge: string, lies: Lies = {}): string {
      const [data, client] = [authenticatorData(lies), clientData("webauthn.get", challenge, lies)];
      const signature = sign(Buffer.concat([data, sha256(client)]), lies.signedBy ?? key.privateKey);
      if (lies.tampered) data.writeUInt32BE(9999, 33);
      const response = { clientDataJSON: encode(client), authenticatorData: encode(data), signature: encode(signature), userHandle: lies.userHandle };
      return credential(lies.credentialId ?? id, response);
    },
    /** As navigator.credentials.create() answers. */
    register(challenge: string, lies: Lies = {}): string {
      const { x = "", y = "" } = (lies.publicKey ?? key.publicKey).export({ format: "jwk" });
      const cose = cbor(
        new Map<number, unknown>([
          [1, 2],
          [3, -7],
          [-1, 1],
          [-2, Buffer.from(x, "base64url")],
          [-3, Buffer.from(y, "base64url")],
        ]),
      );
      const credentialId = Buffer.from(lies.credentialId ?? id, "base64url");
      const length = Buffer.alloc(2);
      length.writeUInt16BE(credentialId.length);
      const data = authenticatorData({ counter: 0, ...lies }, Buffer.concat([Buffer.alloc(16), length, credentialId, cose]));
      const client = clientData("webauthn.create", challenge, lies);
      const signature = sign(Buffer.concat([data, sha256(client)]), lies.signedBy ?? key.privateKey);
      const statement = new Map<string, unknown>(
        lies.attestation === "packed"
          ? [
              ["alg", -7],
              ["sig", signature],
            ]
          : [],
      );
      const object = new Map<string, unknown>([
        ["fmt", lies.attestation ?? "none"],
        ["attStmt", statement],
        ["authData", data],
      ]);
      return credential(lies.credentialId ?? id, { clientDataJSON: encode(client), attestationObject: encode(cbor(object)), transports: ["internal"] });
    },
  };
}

const credential = (id: string, response: object) => JSON.stringify({ id, rawId: id, type: "public-key", response, clientExtensionResults: {} });

/** RFC 8949, as far as WebAuthn needs it: small integers, bytes, text, maps. */
function cbor(value: unknown): Buffer {
  if (typeof value === "number") return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  if (typeof value === "string") return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  const entries = [...(value as Map<unknown, unknown>)];
  return Buffer.concat([head(5, entries.length), ...entries.flat().map(cbor)]);
}

function head(kind: number, count: number): Buffer {
  if (count < 24) return Buffer.from([(kind << 5) | count]);
  return count < 256 ? Buffer.from([(kind << 5) | 24, count]) : Buffer.from([(kind << 5) | 25, count >> 8, count & 255]);
}
