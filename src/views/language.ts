import type { ReactiveController, ReactiveControllerHost } from "lit";
import {
  japanese,
  languageFor,
  loadLocale,
  type LanguageTag,
  type Locale,
} from "../i18n/locale.ts";
import { nearestLanguage } from "./nearest-language.ts";

/** The language that the host speaks: the visitor's choice, else what the page says. */
export class Language implements ReactiveController {
  locale: Locale = japanese("Asia/Tokyo");
  /** The language that is wanted and whose file did not load. */
  failed: LanguageTag | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #timeZone = "Asia/Tokyo";
  #chosen: LanguageTag | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.update();
  }

  /** Resolves to the language that is spoken then: the file of another may not load. */
  async choose(tag: LanguageTag): Promise<LanguageTag> {
    this.#chosen = tag;
    await this.#load();
    return this.failed ? this.locale.tag : this.#wanted;
  }

  /** Speaks as the page says now; `timeZone` is the office's, once it is known. */
  update(timeZone = this.#timeZone): void {
    this.#timeZone = timeZone;
    void this.#load();
  }

  get #wanted(): LanguageTag {
    return this.#chosen ?? languageFor(nearestLanguage(this.#host));
  }

  async #load(): Promise<void> {
    const tag = this.#wanted;
    const timeZone = this.#timeZone;
    const { locale } = this;
    this.failed = undefined;
    this.#host.requestUpdate();
    if (tag === locale.tag && timeZone === locale.format.timeZone) return;
    // Where a file does not load, the language spoken so far goes on: its words are at hand.
    const loaded = await loadLocale(tag, timeZone).catch(() => loadLocale(locale.tag, timeZone));
    // Another language, or another office, may have been chosen while this one was loading.
    if (tag !== this.#wanted || timeZone !== this.#timeZone) return;
    this.locale = loaded;
    this.failed = loaded.tag === tag ? undefined : tag;
    this.#host.requestUpdate();
  }
}
