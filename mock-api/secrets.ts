/** What must not be guessed, handed in so that a test may know it beforehand. */
export interface Secrets {
  id(): string;
  /** 128 bits or more, in base64url. */
  token(): string;
  /** Six digits. */
  code(): string;
}

const TOKEN_BYTES = 24;

export const randomSecrets: Secrets = {
  id: () => crypto.randomUUID(),
  token: () => base64url(crypto.getRandomValues(new Uint8Array(TOKEN_BYTES))),
  code: () => {
    const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
    return String(number % 1_000_000).padStart(6, "0");
  },
};

/** What is kept of a secret: enough to know it again, not enough to use it. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return base64url(new Uint8Array(digest));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/u, "");
}
