/** What is tried first. A real backend has a list of millions; this one shows where it belongs. */
const common = new Set([
  "123456789012",
  "1234567890123456",
  "000000000000",
  "111111111111",
  "aaaaaaaaaaaa",
  "abcdefgh",
  "abcdefghijkl",
  "abcd1234",
  "administrator",
  "asdfghjkl",
  "baseball",
  "football",
  "iloveyou",
  "letmein1",
  "monkey123",
  "password",
  "password1",
  "password12",
  "password123",
  "password1234",
  "passw0rd",
  "p@ssw0rd",
  "p@ssword",
  "qwertyui",
  "qwertyuiop",
  "qwertyuiop12",
  "qwerty123456",
  "1q2w3e4r",
  "1q2w3e4r5t6y",
  "1qaz2wsx",
  "1qaz2wsx3edc",
  "zxcvbnm1",
  "zxcvbnm12345",
  "sunshine",
  "superman",
  "trustno1",
  "welcome1",
  "welcome12345",
  "ohayougozaimasu",
  "arigatougozaimasu",
  "sakurasakura",
  "hellowork",
  "hellowork123",
  "qwertyuiopasdfgh",
  "qwertyuiopasdfghjkl",
  "qwertyuiopasdfghjklzxcvbnm",
  "1qaz2wsx3edc4rfv",
  "1qaz2wsx3edc4rfv5tgb",
  "passwordpassword1",
  "thisismypassword",
  "correcthorsebatterystaple",
  "hellowork-kanazawa",
  "hellowork123456",
  "otsukaresamadesu",
  "yoroshikuonegaishimasu",
  "ハローワーク",
  "パスワード",
]);

/** @param password normalised (NFKC) */
export function isCommonPassword(password: string): boolean {
  const folded = password.toLowerCase();
  const unit = unitOf(folded);
  return (
    common.has(folded) ||
    isRun(folded) ||
    (unit !== folded && (unit.length <= 4 || common.has(unit)))
  );
}

/** What a text repeats: `abc` of `abcabcabcabc`; the text itself where it repeats nothing. */
function unitOf(text: string): string {
  const again = (text + text).indexOf(text, 1);
  return text.slice(0, again);
}

/** `12345678901234`, `abcdefgh`: each character the one after the last. */
function isRun(text: string): boolean {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
  return codes.every((code, index) => {
    const before = codes[index - 1];
    return before === undefined || code === before + 1 || (code === 48 && before === 57);
  });
}
