import { html, nothing, type TemplateResult } from "lit";
import { parseYear, warekiOf } from "../../domain/fields/birth-date.ts";
import type { FieldName } from "../../domain/applicant.ts";
import type { OfficeField } from "../../contract/office.ts";
import { birthInputs } from "../../flow/validate.ts";
import type { FullLocale } from "../../i18n/full-locale.ts";
import { textIn } from "../../i18n/locale.ts";
import type { TypingHelp } from "../typing-help.ts";
import { emailQuestion } from "./email-question.ts";
import { describedBy, field, fieldGroup, type FieldText } from "./field.ts";
import { foreignIn, officeText } from "./office-text.ts";
import { said } from "./said.ts";
import { withJapanese } from "./with-japanese.ts";

interface FormFieldState {
  /** What stands in an input when it is first shown. */
  readonly value: (input: string) => string;
  readonly fault: string | undefined;
  readonly locale: FullLocale;
  readonly help: TypingHelp;
}

type PlainField = Exclude<FieldName, "birthDate" | "companion" | "freeText">;

/** What each one-line field tells the browser: kind of keyboard, what to fill in by itself. */
const inputs: Record<PlainField, { type: string; autocomplete: string; inputmode?: string }> = {
  name: { type: "text", autocomplete: "name" },
  kana: { type: "text", autocomplete: "off" },
  jobSeekerNumber: { type: "text", autocomplete: "off", inputmode: "numeric" },
  email: { type: "email", autocomplete: "email" },
  phone: { type: "tel", autocomplete: "tel" },
  address: { type: "text", autocomplete: "street-address" },
  residence: { type: "text", autocomplete: "off" },
  workplace: { type: "text", autocomplete: "off" },
  topic: { type: "text", autocomplete: "off" },
};

const long = new Set<FieldName>(["email", "address", "residence", "workplace"]);

/** What the office calls a field, else the widget's own word. */
export function fieldLabel(
  { name, label }: Pick<OfficeField, "name" | "label">,
  { t, tag }: FullLocale,
): string {
  return label ? textIn(label, tag).text : t.fields[name];
}

/** One field of the office's form. */
export function formField(
  { name, required, label, hint, choices }: OfficeField,
  state: FormFieldState,
): TemplateResult {
  const { locale, fault, value, help } = state;
  const { t } = locale;
  const ownHint = hint ? officeText(hint, locale) : withJapanese(t.hints[name], locale.tag);
  const text: FieldText = {
    id: name,
    label: fieldLabel({ name, label }, locale),
    required,
    hint: ownHint,
    fault,
    foreign: foreignIn(label, locale),
  };
  const aria = {
    describedBy: describedBy(text),
    invalid: fault ? "true" : nothing,
    required: required ? "true" : nothing,
  } as const;

  if (name === "birthDate") return birthDate({ ...text, id: birthInputs.year }, state);
  if (choices) {
    return field(
      text,
      html`<select
        id=${name}
        name=${name}
        aria-required=${aria.required}
        aria-describedby=${aria.describedBy}
        aria-invalid=${aria.invalid}
      >
        <option value="" ?selected=${value(name) === ""} .text=${t.chooseOne}></option>
        ${choices.map(
          (choice) =>
            html`<option
              value=${choice.value}
              ?selected=${value(name) === choice.value}
              lang=${foreignIn(choice.label, locale)?.lang ?? nothing}
            >
              ${textIn(choice.label, locale.tag).text}
            </option>`,
        )}
      </select>`,
      t,
    );
  }
  if (name === "freeText") {
    return field(
      text,
      html`<textarea
          id=${name}
          name=${name}
          rows="5"
          aria-required=${aria.required}
          .defaultValue=${value(name)}
          aria-describedby=${aria.describedBy}
          aria-invalid=${aria.invalid}
        ></textarea>
        ${countLeft(help, locale)}`,
      t,
    );
  }
  const { type, autocomplete, inputmode } = inputs[name as PlainField];
  return field(
    text,
    html`<input
        id=${name}
        name=${name}
        type=${type}
        class=${long.has(name) ? "long" : ""}
        autocomplete=${autocomplete}
        inputmode=${inputmode ?? nothing}
        aria-required=${aria.required}
        .defaultValue=${value(name)}
        aria-describedby=${aria.describedBy}
        aria-invalid=${aria.invalid}
      />${name === "email" ? emailQuestion(help, t) : nothing}`,
    t,
  );
}

/** To be seen at every key, and spoken near the end only. */
function countLeft({ left, saidLeft }: TypingHelp, { t }: FullLocale) {
  const words = (count: number) => (count < 0 ? t.charactersOver(-count) : t.charactersLeft(count));
  return html`<p class=${left < 0 ? "fault" : "subtle small"} id="freeText-left">
      ${said(words(left))}
    </p>
    <p role="status" class="visually-hidden">
      ${said(saidLeft === undefined ? "" : words(saidLeft))}
    </p>`;
}

/** Three inputs; the year may be western or Japanese, and shows itself in Japanese eras as it is typed. */
function birthDate(text: FieldText, { value, locale: { t } }: FormFieldState): TemplateResult {
  const { year, month, day } = birthInputs;
  const required = text.required ? "true" : nothing;
  const invalid = text.fault ? "true" : nothing;
  const part = (id: string, label: string, autocomplete: string) =>
    html`<label for=${id}
      >${label}<input
        id=${id}
        name=${id}
        class=${id === year ? "year" : "short"}
        autocomplete=${autocomplete}
        inputmode=${id === year ? nothing : "numeric"}
        aria-required=${required}
        aria-invalid=${invalid}
        aria-describedby=${id === year ? "wareki" : nothing}
        .defaultValue=${value(id)}
    /></label>`;
  return fieldGroup(
    text,
    html`<div class="parts" @input=${showWareki}>
        ${part(year, t.birthYear, "bday-year")} ${part(month, t.birthMonth, "bday-month")}
        ${part(day, t.birthDay, "bday-day")}
      </div>
      <p class="subtle small" id="wareki" lang="ja" .textContent=${wareki(value(year))}></p>`,
    t,
  );
}

function wareki(typed: string): string {
  const year = parseYear(typed);
  const text = year === undefined ? undefined : warekiOf(year);
  return text ? `${year}年（${text}）` : "";
}

function showWareki(event: Event): void {
  const input = event.target as HTMLInputElement;
  if (input.id !== birthInputs.year) return;
  const output = (input.getRootNode() as ShadowRoot).getElementById("wareki");
  if (output) output.textContent = wareki(input.value);
}
