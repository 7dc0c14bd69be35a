import { longest, type Applicant, type FieldName } from "../../src/domain/applicant.ts";
import type { OfficeField } from "../../src/contract/office.ts";

/** A domain that can have no mailbox (RFC 2606): nobody is written to by accident. */
const MAIL_DOMAIN = "kit.hw-conformance.example";

/** Makes people who share nothing with each other, in canonical forms. */
export class People {
  readonly #run = Date.now() % 100_000_000;
  #made = 0;

  /** What the fields ask, the optional ones too. */
  next(fields: readonly OfficeField[]): Applicant {
    this.#made += 1;
    return Object.fromEntries(fields.map((field) => [field.name, this.#value(field)]));
  }

  /** A text that no other call of any run gets. */
  word(prefix: string): string {
    this.#made += 1;
    return `${prefix}-${this.#run.toString(36)}-${this.#made}`;
  }

  #value({ name, choices }: OfficeField): string {
    return choices?.[0]?.value ?? this.#own(name);
  }

  #own(name: FieldName): string {
    const n = this.#made;
    const digits = String((this.#run + n) % 100_000_000).padStart(8, "0");
    switch (name) {
      case "name":
        return `適合 花子${digits}`;
      case "kana":
        return `テキゴウ ${kanaOf(digits)}`;
      case "birthDate":
        return `19${String(60 + (n % 40))}-04-${String(1 + (n % 28)).padStart(2, "0")}`;
      case "jobSeekerNumber":
        return `13010-${digits}`;
      case "email":
        return `kit-${this.#run}-${n}@${MAIL_DOMAIN}`;
      case "phone":
        return `090${digits}`;
      case "address":
        return `石川県金沢市見本町1-${n}`;
      case "residence":
      case "workplace":
        return "横浜市見本区";
      case "topic":
        return "仕事の探し方";
      case "companion":
        return "none";
      case "freeText":
        return "conformance kit";
    }
  }
}

const KANA = "アイウエオカキクケコ";

function kanaOf(digits: string): string {
  return [...digits].map((digit) => KANA[Number(digit)]).join("");
}

/** What breaks a system that builds HTML, SQL, shell lines, formats or paths out of texts, or counts them wrongly. */
export const hostileTexts = [
  "<script>alert(1)</script>",
  `"><img src=x onerror=alert(1)> ' " & < >`,
  "&lt;b&gt;&amp;amp;&#x27;",
  "'); DROP TABLE bookings; --",
  "${7*7} {{7*7}} #{7*7} %s%n %00",
  "../../../etc/passwd\\..\\",
  "=HYPERLINK(1+1)|cmd",
  "髙﨑 塚𠮷 葛\u{E0100} 👩‍👩‍👧",
  "\u202E逆\u202C a\u0301 ｶﾅ Ａ",
] as const;

/** They fit these fields without being changed. */
export const hostileFields = {
  name: longest.name,
  address: longest.address,
  residence: longest.residence,
  workplace: longest.workplace,
  freeText: longest.freeText,
} as const;
