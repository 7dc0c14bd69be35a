/** What must not be guessed, handed in so that a test may know it beforehand. */
export interface Secrets {
  id(): string;
  /** 128 bits or more, in base64url. */
  token(): string;
  /** Six digits. */
  code(): string;
  /** Capitals and digits in three groups, `KL-7F3K-92QD`: to be read out, not to be kept secret. */
  receiptNumber(): string;
  /** Below a number; as likely each. */
  number(below: number): number;
  /** Twelve letters and digits, to be typed off a mail. */
  password(): string;
}

const TOKEN_BYTES = 24;
/** Without 0, O, 1, I, l and their likes. */
const CAPITALS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
const DIGITS = "23456789";
const TYPED = `${CAPITALS.replace("L", "")}abcdefghijkmnpqrstuvwxyz${DIGITS}`;

export const randomSecrets: Secrets = {
  id: () => crypto.randomUUID(),
  token: () => base64url(crypto.getRandomValues(new Uint8Array(TOKEN_BYTES))),
  code: () => {
    const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
    return String(number % 1_000_000).padStart(6, "0");
  },
  number: (below) => {
    const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
    return random % below;
  },
  receiptNumber: () => {
    const group = () => pick(4, CAPITALS + DIGITS);
    return `${pick(2, CAPITALS)}-${group()}-${group()}`;
  },
  password: () => pick(12, TYPED),
};

/** What is kept of a secret: enough to know it again, not enough to use it. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return base64url(new Uint8Array(digest));
}

export function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/u, "");
}

/** Every character as likely as every other: bytes beyond a whole multiple are drawn again. */
function pick(count: number, alphabet: string): string {
  const limit = 256 - (256 % alphabet.length);
  let text = "";
  while (text.length < count) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < limit) text += alphabet[byte % alphabet.length];
  }
  return text;
}
